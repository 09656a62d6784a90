import { inArray } from 'drizzle-orm'
import { newId } from '../ids'
import { type Tx, t } from '../store'

/** A file whose bytes are kept, as its row names it. */
export type StoredFile = { storedName: string; name: string; type: string; size: number; sha256: string }

/** What a row says instead of a stored name once its file is erased, and only its application is still counted. */
export const nameOfErased = (fileId: string) => `erased ${fileId}`

/** Those of these stored names under which bytes are kept. */
export const notErased = (names: string[]) => names.filter((name) => !name.startsWith(nameOfErased('')))

/** Keeps the row of a stored file that answers a question. */
export async function insertFile(tx: Tx, file: StoredFile | undefined) {
  if (!file) return undefined
  const id = newId()
  await tx.insert(t.files).values({ id, ...file })
  return { answer: file.name, fileId: id }
}

/** Deletes the rows of files that nothing names any more; returns their stored names. */
export async function deleteFiles(tx: Tx, ids: string[]) {
  const gone = await tx
    .delete(t.files)
    .where(inArray(t.files.id, ids))
    .returning({ name: t.files.storedName })
  return gone.map(({ name }) => name)
}
