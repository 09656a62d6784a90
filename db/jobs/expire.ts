import { and, asc, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { tellWaiting } from '../applications/tell-closed'
import { store, t } from '../store'
import { recordJobChanges } from './changes'

const batch = 500

/** Closes every published job whose date has passed, as of that date, and tells whoever still waits for an answer; 500 a transaction. Returns how many. */
export async function expireJobs(now = new Date()): Promise<number> {
  for (let total = 0; ; ) {
    const closed = await expireSome(now)
    total += closed
    if (closed < batch) return total
  }
}

function expireSome(now: Date): Promise<number> {
  return store.tx(async (tx) => {
    const over = tx
      .select({ id: t.jobs.id })
      .from(t.jobs)
      .where(and(isNotNull(t.jobs.publishedAt), isNull(t.jobs.closedAt), lte(t.jobs.validUntil, now)))
      .orderBy(asc(t.jobs.validUntil))
      .limit(batch)
    const closed = await tx
      .update(t.jobs)
      .set({ closedAt: sql`${t.jobs.validUntil}`, closedBecause: 'expired', termFrom: null })
      .where(inArray(t.jobs.id, over))
      .returning({ id: t.jobs.id })
    const ids = closed.map((job) => job.id)
    await recordJobChanges(tx, ...ids)
    await tellWaiting(tx, ids, 'expired', now)
    return closed.length
  })
}
