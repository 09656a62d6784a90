import { and, desc, eq } from 'drizzle-orm'
import type { ExtensionReason } from '@/rules/jobs/live-changes'
import { missingToExtend } from '@/rules/jobs/missing'
import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import type { Staff } from '../people/users'
import { type Answer, actOn } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { type Changed, findState, writeChange } from './desk'
import { forgetExtension } from './history'
import { confirmedAs } from './listing/confirm'

/**
 * Gives an open job a later last day, or opens one again that has expired; `lastDay` is the end of that day, `because` is what candidates read of it. `already`
 * for a draft, a job without a last day and one that was closed for a reason.
 */
export function extendJob(
  recruiter: Staff,
  id: number,
  lastDay: Date,
  now = new Date(),
  { seen, because = 'other' }: { seen?: number; because?: ExtensionReason } = {},
): Promise<Changed> {
  return store.tx(async (tx) => {
    const found = await findState(tx, recruiter, id)
    return actOn(tx, { subject: 'job', id, seen }, found?.imported ? undefined : found, async (job) => {
      if (!mayMove('extend', jobState(job, now)) || !job.validUntil) return { outcome: 'already' }
      const missing = missingToExtend({ ...job, validUntil: lastDay }, job.validUntil, now)
      if (missing.length > 0) return { outcome: 'missing', missing }
      const values = {
        validUntil: lastDay,
        closedAt: null,
        closedBecause: null,
        updatedAt: now,
        ...confirmedAs(now),
      }
      await writeChange(tx, recruiter, id, 'extend', values, now, {
        was: job.validUntil.toISOString(),
        because,
      })
      return { outcome: 'done', isPublic: true }
    })
  })
}

/** Puts the former last day of an open job back, which has expired again if that day is past; `already` when something else was done since. */
export function undoExtension(
  recruiter: Staff,
  id: number,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      const former = await findFormerLastDay(id, tx)
      if (!former || jobState(job, now) !== 'published') return { outcome: 'already' }
      const end = former <= now ? ({ closedAt: former, closedBecause: 'expired' } as const) : {}
      await writeChange(tx, recruiter, id, 'undo extend', { validUntil: former, updatedAt: now, ...end }, now)
      await forgetExtension(tx, id)
      return { outcome: 'done' }
    }),
  )
}

/** The last day before the extension that was the last act on a job, which remembers it; undefined after any other act. */
export async function findFormerLastDay(id: number, db: Tx = store.read): Promise<Date | undefined> {
  const [last] = await db
    .select({ verb: t.auditEvents.verb, was: t.auditEvents.was })
    .from(t.auditEvents)
    .where(and(eq(t.auditEvents.subject, 'job'), eq(t.auditEvents.subjectId, String(id))))
    .orderBy(desc(t.auditEvents.at), desc(t.auditEvents.id))
    .limit(1)
  return last?.verb === 'extend' && last.was ? new Date(last.was) : undefined
}
