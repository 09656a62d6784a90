import { and, count, eq, isNotNull, isNull, min, sql } from 'drizzle-orm'
import type { BriefDraft } from '@/rules/briefs/draft'
import { workdaysBetween } from '@/rules/clock'
import { firstAnswerAt } from '../applications/answer-rate'
import { tellWaiting } from '../applications/tell-closed'
import { recordJobChanges } from '../jobs/changes'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { recordBriefEvent } from './briefs'

/** What its company changes in a brief until it is called back; its address stays. The caller has shown whose it is. */
export function reviseBrief(
  { id }: { id: string },
  { email: _email, ...draft }: BriefDraft,
  now = new Date(),
): Promise<'done' | 'too late'> {
  return store.tx(async (tx) => {
    const { payMin = null, payMax = null, size = null, ...rest } = draft
    const revised = await tx
      .update(t.briefs)
      .set({ ...rest, payMin, payMax, size })
      .where(and(eq(t.briefs.id, id), eq(t.briefs.status, 'received')))
      .returning({ id: t.briefs.id })
    if (revised.length === 0) return 'too late'
    const event = {
      status: 'received' as const,
      actorName: draft.companyName,
      note: 'Changed the brief.',
      at: now,
    }
    await recordBriefEvent(tx, id, event)
    await recordAudit(tx, null, 'revise', 'brief', id, { at: now })
    return 'done'
  })
}

/** Ends a search from its company's side: a public job leaves the board, and whoever waits is told. False when it had ended. */
export function closeByCompany(
  { id, companyName }: { id: string; companyName: string },
  why: string,
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const closed = await tx
      .update(t.briefs)
      .set({ status: 'closed', closedAt: now, dueAt: null })
      .where(and(eq(t.briefs.id, id), isNull(t.briefs.closedAt)))
      .returning({ id: t.briefs.id })
    if (closed.length === 0) return false
    await recordBriefEvent(tx, id, { status: 'closed', actorName: companyName, note: why, at: now })
    await recordAudit(tx, null, 'close', 'brief', id, { at: now })
    await takeOffTheBoard(tx, id, now)
    return true
  })
}

/** Closes the public job of a brief as no longer wanted, and says which; whoever waits for an answer is told. */
export async function takeOffTheBoard(tx: Tx, briefId: string, now: Date) {
  const [job] = await tx
    .update(t.jobs)
    .set({ closedAt: now, closedBecause: 'withdrawn' })
    .where(and(eq(t.jobs.briefId, briefId), isNull(t.jobs.closedAt), isNotNull(t.jobs.publishedAt)))
    .returning({ id: t.jobs.id })
  if (!job) return undefined
  await recordJobChanges(tx, job.id)
  await recordAudit(tx, null, 'close', 'job', job.id, { at: now })
  await tellWaiting(tx, [job.id], 'withdrawn', now)
  return job.id
}

/** What has come of the job of a brief: who has applied, who has an answer, and after how many working days the first came. */
export async function countForCompany(briefId: string) {
  const [row] = await store.read
    .select({
      applied: count(),
      answered: sql<number>`sum(${firstAnswerAt} is not null)`.mapWith(Number),
      firstAt: min(t.applications.createdAt),
      answeredFirstAt: sql<number | null>`min(${firstAnswerAt})`,
    })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(eq(t.jobs.briefId, briefId))
  if (!row || row.applied === 0) return undefined
  const { firstAt, answeredFirstAt, ...counts } = row
  const days = firstAt && answeredFirstAt ? workdaysBetween(firstAt, new Date(answeredFirstAt)) : undefined
  return { ...counts, daysToFirstAnswer: days }
}
