import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import { type ClosingPlan, closingAs, type DeskClosing } from '@/rules/jobs/closing'
import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import { type Answerable, listAnswerable, rejectIn } from '../applications/answer'
import { winBrief } from '../briefs/follow'
import { newId } from '../ids'
import { inBatches } from '../in-batches'
import type { Staff } from '../people/users'
import { type Answer, actOn } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { findState, writeChange } from './desk'

/** What became of a closing: `unanswered` says who has an offer and no answer of their own; `changed` when the applications are not those that were shown. */
export type Closed =
  | Answer
  | { outcome: 'unanswered'; offers: { id: string; name: string }[] }
  | { outcome: 'changed' }

/**
 * Takes a job off the board and gives whoever still waits their answer, all or nothing: the one that fits, unless the
 * plan says another. A job that has expired, or was closed with answers still due, is closed in the same way. One that is
 * filled ends the brief it comes from. `applications` is what `countSteps` was when they were shown.
 */
export function closeJob(
  recruiter: Staff,
  id: number,
  plan: DeskClosing | ClosingPlan,
  now = new Date(),
  { seen, applications }: { seen?: number; applications?: number } = {},
): Promise<Closed> {
  const { because, everyone, each, asks, unasked } = typeof plan === 'string' ? closingAs(plan) : plan
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      const waiting = await listWaiting(tx, id)
      const isOver = job.closedBecause === 'filled' || job.closedBecause === 'withdrawn'
      if (!mayMove('close', jobState(job, now)) && !(isOver && waiting.length > 0))
        return { outcome: 'already' }
      if (applications !== undefined && applications !== (await countSteps(id, tx)))
        return { outcome: 'changed' }
      const unanswered = waiting.filter((one) => one.stage === 'offer' && !each.has(one.id))
      if (unanswered.length > 0)
        return { outcome: 'unanswered', offers: unanswered.map(({ id, name }) => ({ id, name })) }

      const closedAt = job.closedAt ?? (job.validUntil && job.validUntil < now ? job.validUntil : now)
      await writeChange(tx, recruiter, id, 'close', { closedAt, closedBecause: because, ...listed }, now)
      await noteClosing(tx, { jobId: id, because, at: now }, waiting)
      for (const one of waiting) {
        const answer = each.get(one.id) ?? everyone
        await rejectIn(tx, recruiter, one, { ...answer, asks: asks && !unasked?.has(one.id), now })
      }
      if (job.briefId && because === 'filled') await winBrief(tx, recruiter, job.briefId, job.title, now)
      return { outcome: 'done' }
    }),
  )
}

/** How many applications for a job have no answer. */
export const countWaiting = (tx: Tx, jobId: number) =>
  tx.$count(t.applications, and(eq(t.applications.jobId, jobId), isNull(t.applications.closedAt)))

const listed = { unlistedAt: null, unlistedBecause: null, termFrom: null }

const listWaiting = (tx: Tx, jobId: number) =>
  listAnswerable(tx, and(eq(t.applications.jobId, jobId), isNull(t.applications.closedAt))).orderBy(
    asc(t.applications.id),
  )

async function noteClosing(
  tx: Tx,
  closing: { jobId: number; because: DeskClosing; at: Date },
  ended: Answerable[],
) {
  const closingId = newId()
  await tx.insert(t.jobClosings).values({ id: closingId, ...closing })
  for (const some of inBatches(ended))
    await tx
      .insert(t.closedApplications)
      .values(some.map(({ id, stage }) => ({ closingId, applicationId: id, stage })))
}

/** How many applications a job has had and what was done to them, but for looking: another number is another list. */
export async function countSteps(jobId: number, db: Tx = store.read): Promise<number> {
  const ofJob = sql`select ${t.applications.id} from ${t.applications} where ${t.applications.jobId} = ${jobId}`
  const sent = await db.$count(t.applications, eq(t.applications.jobId, jobId))
  const done = await db.$count(
    t.auditEvents,
    and(
      eq(t.auditEvents.subject, 'application'),
      sql`${t.auditEvents.subjectId} in (${ofJob})`,
      ne(t.auditEvents.verb, 'open'),
    ),
  )
  return sent + done
}
