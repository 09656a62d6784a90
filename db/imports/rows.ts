import { and, asc, count, eq, gt, sql } from 'drizzle-orm'
import type { Outcome } from '@/rules/imports/outcomes'
import { inBatches } from '../in-batches'
import { store, type Tx, t } from '../store'

const { importRows: rows } = t

/** What becomes of a record of a file; `record` is its line, or its place counted from 1. */
export type RowOutcome = { record: number; title: string; outcome: Outcome; reason?: string; jobId?: number }

/** Keeps what is foretold of records of a file. */
export function foretellRows(tx: Tx, fileId: string, settled: RowOutcome[]): Promise<void> {
  return keepRows(tx, fileId, settled, false)
}

/** Keeps what became of records of a file. One that is done stays as it came: whoever goes on after a crash finds it unchanged. */
export function settleRows(tx: Tx, fileId: string, settled: RowOutcome[]): Promise<void> {
  return keepRows(tx, fileId, settled, true)
}

async function keepRows(tx: Tx, fileId: string, settled: RowOutcome[], isDone: boolean) {
  const values = settled.map(({ record, title, outcome, reason = '', jobId = 0 }) => ({
    ...{ fileId, record, outcome, reason, isDone },
    title: title.slice(0, 200),
    jobId: jobId > 0 ? jobId : null,
  }))
  for (const some of inBatches(values))
    await tx
      .insert(rows)
      .values(some)
      .onConflictDoUpdate({
        target: [rows.fileId, rows.record],
        set: {
          outcome: sql`excluded.outcome`,
          reason: sql`excluded.reason`,
          jobId: sql`excluded.job_id`,
          isDone: sql`excluded.is_done`,
        },
        setWhere: eq(rows.isDone, false),
      })
}

/** The records of a file with one outcome, or all of them; `after` is the number of the last one above. */
export function listImportRows(
  fileId: string,
  { outcome, after = 0, limit = 50 }: { outcome?: Outcome; after?: number; limit?: number } = {},
) {
  const { record, title, reason, jobId } = rows
  return store.read
    .select({ record, title, outcome: rows.outcome, reason, jobId })
    .from(rows)
    .where(and(eq(rows.fileId, fileId), gt(record, after), outcome && eq(rows.outcome, outcome)))
    .orderBy(asc(record))
    .limit(limit)
}

/** How many records of a file came to what. */
export async function countRows(tx: Tx, fileId: string): Promise<Record<Outcome, number>> {
  const counted = await tx
    .select({ outcome: rows.outcome, n: count() })
    .from(rows)
    .where(eq(rows.fileId, fileId))
    .groupBy(rows.outcome)
  const none = { created: 0, updated: 0, unchanged: 0, duplicate: 0, rejected: 0 }
  return Object.assign(none, Object.fromEntries(counted.map(({ outcome, n }) => [outcome, n])))
}
