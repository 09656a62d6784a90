import { asc, eq, gt, max } from 'drizzle-orm'
import { findSetting, setSetting } from '../site/settings'
import { store, type Tx, t } from '../store'

const noted = 'openings noted'
const batch = 500

/**
 * Numbers the jobs that have opened since the last time, in the order in which the record took them; a job that closes
 * and opens again keeps its number. Returns the newest number, 0 where no job was ever open.
 */
export async function noteOpenings(tx: Tx, now: Date): Promise<number> {
  const before = await lastNoted()
  let seq = before
  for (;;) {
    const changes = await listChanges(tx, seq)
    const opened = changes.flatMap(({ jobId, publishedAt, closedAt }) =>
      jobId && publishedAt && !closedAt ? { jobId, at: now } : [],
    )
    if (opened.length > 0) await tx.insert(t.jobOpenings).values(opened).onConflictDoNothing()
    seq = changes.at(-1)?.seq ?? seq
    if (changes.length < batch) break
  }
  if (seq > before) await setSetting(tx, noted, String(seq))
  const [row] = await tx.select({ seq: max(t.jobOpenings.seq) }).from(t.jobOpenings)
  return row?.seq ?? 0
}

/** The number of the last change of a job that was looked at for an opening; 0 before the first. */
export const lastNoted = async () => Number((await findSetting(noted)) ?? 0)

/** The openings after a number, oldest first. */
export function listOpenings(after: number) {
  return store.read
    .select({ seq: t.jobOpenings.seq, jobId: t.jobOpenings.jobId })
    .from(t.jobOpenings)
    .where(gt(t.jobOpenings.seq, after))
    .orderBy(asc(t.jobOpenings.seq))
}

function listChanges(tx: Tx, after: number) {
  const { id: jobId, publishedAt, closedAt } = t.jobs
  return tx
    .select({ seq: t.jobChanges.seq, jobId, publishedAt, closedAt })
    .from(t.jobChanges)
    .leftJoin(t.jobs, eq(jobId, t.jobChanges.jobId))
    .where(gt(t.jobChanges.seq, after))
    .orderBy(asc(t.jobChanges.seq))
    .limit(batch)
}
