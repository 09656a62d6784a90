import { filesStay, heldField } from '@/app/_lib/form-state'
import { findHeldFile, holdFile, releaseHeldFiles } from '@/db/applications/held-files'
import { deleteStoredFile, readStoredFile, storeFile } from '@/integrations/cv/blob-store'
import type { Cv } from '@/integrations/cv/cv-files'
import { NoRoom } from '@/integrations/cv/room'

/** A file that can be opened; `held` is the token of one that came along with a form that was sent again. */
export type GoodFile = Pick<Extract<Cv, { ok: true }>, 'bytes' | 'name' | 'type'> & { held?: string }
/** The files that a form brought, by the names of their fields. */
export type GoodFiles = Map<string, GoodFile>

/**
 * Keeps the good files of a form that comes back to somebody without scripts, whose browser keeps none: what the form
 * brings along in their place, and what to say where there is no room.
 */
export async function holdFiles(form: FormData, files: GoodFiles) {
  const values: Record<string, string> = {}
  const errors: Record<string, string> = {}
  if (form.has(filesStay)) return { values, errors }
  for (const [field, file] of files) {
    const token = file.held ?? (await hold(file))
    if (token) values[heldField(field)] = `${token}/${file.name}`
    else errors[field] = again
  }
  return { values, errors }
}

/** The file that a form brings along for a field in which none was chosen anew. */
export async function findHeld(form: FormData, field: string): Promise<GoodFile | undefined> {
  const [held] = String(form.get(heldField(field)) ?? '').split('/')
  const file = held ? await findHeldFile(held) : undefined
  const bytes = file && (await readStoredFile(file.storedName))
  return bytes && { bytes, name: file.name, type: file.type, held }
}

/** Forgets what was held, once it is kept elsewhere. */
export async function releaseHeld(files: GoodFiles): Promise<void> {
  const tokens = [...files.values()].flatMap(({ held }) => held ?? [])
  if (tokens.length === 0) return
  for (const name of await releaseHeldFiles(tokens)) await deleteStoredFile(name)
}

/** What to say at each field whose file was not read, and which the browser has let go. */
export function chooseAgain(form: FormData): Record<string, string> {
  if (form.has(filesStay)) return {}
  const chosen = [...form].filter(([, value]) => value instanceof File && value.size > 0)
  return Object.fromEntries(chosen.map(([field]) => [field, again]))
}

const again = 'Please choose this file again. The browser does not keep files.'

async function hold({ bytes, name, type }: GoodFile) {
  const stored = await storeFile(bytes).catch((error) => {
    if (!(error instanceof NoRoom)) throw error
  })
  return stored && holdFile({ ...stored, name, type })
}
