import { eq } from 'drizzle-orm'
import { newId } from '../ids'
import { store, t } from '../store'
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

/** Notes that a board’s import has begun, and returns its id; one that is never finished was cut short. */
export async function startImport({ source, board }: Board, file: string, now = new Date()): Promise<string> {
  const id = newId(now.getTime())
  await store.db.insert(t.imports).values({ id, source, board, file, startedAt: now })
  return id
}

/** Notes how an import has ended. */
export async function finishImport(id: string, counts: ImportCounts, now = new Date()): Promise<void> {
  await store.db
    .update(t.imports)
    .set({ ...counts, finishedAt: now })
    .where(eq(t.imports.id, id))
}
