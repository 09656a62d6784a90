import type { StoredFile } from '@/db/applications/file-rows'
import { deleteStoredFile, storeFile } from '@/integrations/cv/blob-store'
import { readCv } from '@/integrations/cv/cv-files'
import { NoRoom } from '@/integrations/cv/room'
import { findHeld, type GoodFiles, releaseHeld } from './held'

export type StoredFiles = Map<string, StoredFile>

/** The files that were chosen in these fields, now or when the form was sent before, and can be opened, and what is wrong with the others, by what they are called. */
export async function readFiles(form: FormData, fields: string[], called?: string) {
  const files: GoodFiles = new Map()
  const problems: Record<string, string> = {}
  for (const field of fields) {
    if (!wasChosen(form, field)) {
      const held = await findHeld(form, field)
      if (held) files.set(field, held)
      continue
    }
    const read = await readCv(chosenFile(form, field), called)
    if (read.ok) files.set(field, read)
    else problems[field] = read.problem
  }
  return { files, problems }
}

/** The file of a field; one without a name and bytes where nobody chose any. */
export function chosenFile(form: FormData, field: string): File {
  const file = form.get(field)
  // The file that nobody chose has no name without scripts, and the name "undefined" with them.
  return file instanceof File && (file.size > 0 || file.name !== 'undefined') ? file : new File([], '')
}

export const wasChosen = (form: FormData, field: string) => chosenFile(form, field).name !== ''

/**
 * Stores files that were read for as long as it takes to write what they belong to, and for good where `isKept` says so;
 * `no room` when our disk is too full for them, and nothing was written.
 */
export async function keepingFiles<Result>(
  files: GoodFiles,
  write: (stored: StoredFiles) => Promise<Result>,
  isKept: (result: Result) => boolean,
): Promise<Result | { outcome: 'no room' }> {
  const stored: StoredFiles = new Map()
  let kept = false
  try {
    for (const [field, { bytes, name, type }] of files) {
      const one = await storeFile(bytes).catch(noRoom)
      if (!one) return { outcome: 'no room' }
      stored.set(field, { ...one, name, type })
    }
    const result = await write(stored)
    kept = isKept(result)
    if (kept) await releaseHeld(files)
    return result
  } finally {
    if (!kept) await deleteFiles([...stored.values()].map(({ storedName }) => storedName))
  }
}

/** Deletes stored files whose rows are gone. */
export async function deleteFiles(storedNames: string[]): Promise<void> {
  for (const name of storedNames) await deleteStoredFile(name)
}

function noRoom(error: unknown): undefined {
  if (!(error instanceof NoRoom)) throw error
  console.error(`a file was refused: ${error.message}`)
}
