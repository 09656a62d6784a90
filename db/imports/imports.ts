import { eq } from 'drizzle-orm'
import { newId } from '../ids'
import { store, type Tx, t } from '../store'
import type { Board } from './imported-jobs'

/** What became of the records of a run: `read` is the sum of the five behind it, and `closed` were missing. */
export type ImportCounts = {
  read: number
  created: number
  updated: number
  unchanged: number
  duplicates: number
  rejected: number
  closed: number
}

/** Notes that a board’s import has begun, and returns its id; one that is never finished was cut short, and may go on under its id. */
export async function startImport(
  { source, board }: Board,
  file: string,
  now = new Date(),
  id = newId(now.getTime()),
): Promise<string> {
  await store.db.insert(t.imports).values({ id, source, board, file, startedAt: now }).onConflictDoNothing()
  return id
}

/** Notes how an import has ended. */
export async function finishImport(
  id: string,
  counts: ImportCounts,
  now = new Date(),
  db: Tx = store.db,
): Promise<void> {
  await db
    .update(t.imports)
    .set({ ...counts, finishedAt: now })
    .where(eq(t.imports.id, id))
}
