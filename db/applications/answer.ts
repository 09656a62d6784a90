import { eq, type SQL } from 'drizzle-orm'
import { isOpenStage, type RejectionReason, type Stage } from '@/rules/applications/stages'
import { dueAfter } from '@/rules/clock'
import { applicationMoved, applicationRejected, type Letter } from '@/rules/letters'
import { isStandard, type JobStage } from '@/rules/stages/job-stages'
import { titleForReaders } from '../jobs/jobs'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { queueLetter } from '../site/outbox'
import { type Tx, t } from '../store'
import { wordsTo } from '../templates/words'
import { aboutApplication, applicationLink, forgetHelp, insertEvent } from './applications'

/** What an answer to an application is made from; the caller narrows it to those of one recruiter. */
export function listAnswerable(tx: Tx, which: SQL | undefined) {
  return tx
    .select({
      id: t.applications.id,
      name: t.applications.name,
      email: t.applications.email,
      jobId: t.applications.jobId,
      stage: t.applications.stage,
      stageId: t.applications.stageId,
      movedAt: t.applications.movedAt,
      dueAt: t.applications.dueAt,
      closedAt: t.applications.closedAt,
      consentAt: t.applications.consentAt,
      title: titleForReaders,
      company: t.companies.name,
    })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(which)
}

export type Answerable = Awaited<ReturnType<typeof listAnswerable>>[number]

/** What was written for a step: the letter, and its line of the history or the message. */
export type Written = { letterId: string; eventId?: string; messageId?: string }

/**
 * Moves an open application, in the transaction that has found it: its row, history, audit and letter, which waits until
 * `leavesAt` where the step can be undone.
 */
export async function advanceIn(
  tx: Tx,
  recruiter: Staff,
  application: Answerable,
  { to, note: words, inFrench, ...when }: { to: JobStage; note: string; inFrench?: string } & When,
): Promise<Written> {
  const { now } = when
  // The clock starts anew, so that the day which stood before is not promised again.
  const note = await wordsTo(tx, recruiter, { ...application, dueAt: null }, { words, inFrench }, now)
  const [stage, own] = [to.kind, !isStandard(to)]
  const open = isOpenStage(stage)
  const clock = { movedAt: now, dueAt: open ? dueAfter(now) : null, closedAt: open ? null : now }
  const values = { stage, stageId: own ? to.id : null, ...clock }
  const stageName = own ? to.name : ''
  const letter = applicationMoved({ ...application, link: applicationLink(), stage, stageName, note })
  return write(tx, recruiter, application, { values, event: { note, stageName }, letter, ...when })
}

/** Refuses an open application in the same way; `asks` whoever has not agreed yet whether it may be kept for other jobs. */
export async function rejectIn(
  tx: Tx,
  recruiter: Staff,
  application: Answerable,
  { reason, note: words, inFrench, asks = false, ...when }: Refusal & When,
): Promise<Written> {
  const { now } = when
  const note = await wordsTo(tx, recruiter, application, { words, inFrench }, now)
  const end = { movedAt: now, dueAt: null, closedAt: now }
  const values = { stage: 'rejected' as const, rejectedBecause: reason, ...end }
  const question = asks && !application.consentAt
  const letter = applicationRejected({
    ...application,
    link: applicationLink(),
    reason,
    note,
    asks: question,
  })
  return write(tx, recruiter, application, { values, event: { note, because: reason }, letter, ...when })
}

type Refusal = { reason: RejectionReason; note: string; inFrench?: string; asks?: boolean }
type When = { now: Date; leavesAt?: Date }

type Step = When & {
  values: { stage: Stage } & Partial<typeof t.applications.$inferInsert>
  event: { note: string; stageName?: string; because?: RejectionReason }
  letter: Letter
}

async function write(tx: Tx, recruiter: Staff, { id, email }: Answerable, step: Step): Promise<Written> {
  const { values, event, letter, now: at, leavesAt: dueAt } = step
  const { stage } = values
  await tx.update(t.applications).set(values).where(eq(t.applications.id, id))
  const line = { stage, actor: 'recruiter' as const, actorName: recruiter.name, ...event, at }
  const eventId = await insertEvent(tx, id, line)
  if (!dueAt) await forgetHelp(tx, id, stage)
  await recordAudit(tx, recruiter, stage, 'application', id, { at })
  const letterId = await queueLetter(tx, email, letter, await aboutApplication(tx, id), dueAt && { dueAt })
  return { letterId, eventId }
}
