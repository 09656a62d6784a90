import { asc, desc, gt, lte, max, sql } from 'drizzle-orm'
import { rowsInto } from '../insert-rows'
import { given, prepared } from '../prepared'
import { store, type Tx, t } from '../store'

const writeChanges = rowsInto(t.jobChanges)

/** Says to the index that these jobs are to be read again; part of the transaction that changed them. */
export async function recordJobChanges(tx: Tx, ...jobIds: number[]): Promise<void> {
  const now = new Date()
  await writeChanges(
    tx,
    jobIds.map((jobId) => ({ jobId, at: now })),
  )
}

const changesAfter = prepared((read) =>
  read
    .select({ seq: t.jobChanges.seq, jobId: t.jobChanges.jobId })
    .from(t.jobChanges)
    .where(gt(t.jobChanges.seq, given('seq', t.jobChanges.seq)))
    .orderBy(asc(t.jobChanges.seq))
    .limit(sql.placeholder('limit')),
)

/** The changes after `seq`, oldest first. */
export function listJobChanges(seq: number, limit = 1000) {
  return changesAfter().all({ seq, limit })
}

const newestChange = prepared((read) => read.select({ seq: max(t.jobChanges.seq) }).from(t.jobChanges))

/** The number of the newest change; 0 when there is none. */
export async function lastJobChange(): Promise<number> {
  return (await newestChange().get())?.seq ?? 0
}

/** When a job last changed in any way that the public can see; 1970 where none ever has. */
export async function findLastJobChange(): Promise<Date> {
  const [row] = await store.read
    .select({ at: t.jobChanges.at })
    .from(t.jobChanges)
    .orderBy(desc(t.jobChanges.seq))
    .limit(1)
  return row?.at ?? new Date(0)
}

/**
 * Forgets the changes of before that moment, but for the newest of all: its number must not be given again, and an
 * index knows by it that the record is still the one it was built from. `upTo` is the last one that has been counted.
 */
export async function pruneJobChanges(before: Date, upTo: number, batch = 5000): Promise<void> {
  const newest = await lastJobChange()
  for (;;) {
    const oldest = await store.read
      .select({ seq: t.jobChanges.seq, at: t.jobChanges.at })
      .from(t.jobChanges)
      .orderBy(asc(t.jobChanges.seq))
      .limit(batch)
    const last = oldest.filter(({ seq, at }) => at < before && seq <= upTo && seq < newest).at(-1)
    if (!last) return
    await store.db.delete(t.jobChanges).where(lte(t.jobChanges.seq, last.seq))
    if (oldest.length < batch) return
  }
}
