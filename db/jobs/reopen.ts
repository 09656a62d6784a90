import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { dueAfter } from '@/rules/clock'
import { reopenUntil } from '@/rules/jobs/closing'
import { jobReopened } from '@/rules/jobs/letters'
import { missingToPublish } from '@/rules/jobs/missing'
import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import { aboutApplication, applicationLink, recordEvent } from '../applications/applications'
import { reopenBrief } from '../briefs/follow'
import type { Staff } from '../people/users'
import { actOn, recordAudit } from '../site/audit-events'
import { queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { unlawfulIn } from '../wording/unlawful'
import { type Changed, findState, writeChange } from './desk'
import { titleForReaders } from './jobs'
import { confirmedAs } from './listing/confirm'

/** What reopening would do: until when it may be done, and how many applications come back. */
export type Reopening = { until: Date; applications: number }

/** Whether a job that a person has closed may be opened again, and with whom; undefined where it may not. */
export async function findReopening(jobId: number, now = new Date()): Promise<Reopening | undefined> {
  const closing = await findClosing(store.read, jobId)
  if (!closing || reopenUntil(closing.at) < now) return undefined
  const ended = await listEnded(store.read, closing.id, jobId)
  return { until: reopenUntil(closing.at), applications: ended.length }
}

/**
 * Opens a job that was closed in the last 30 days by a person, or for want of their word, with exactly the applications that this closing ended, each at
 * its stage, and tells their candidates; a brief that it had won is searching again. `missing` where its last day has
 * passed and no later one is given; `already` for any other job, and from the 31st day on.
 */
export function reopenJob(
  recruiter: Staff,
  id: number,
  lastDay: Date | undefined,
  now = new Date(),
  seen?: number,
): Promise<Changed> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      const closing = await findClosing(tx, id)
      const isClosed = mayMove('reopen', jobState(job, now))
      if (!isClosed || !closing || reopenUntil(closing.at) < now) return { outcome: 'already' }
      const validUntil = lastDay ?? job.validUntil
      const missing = [...missingToPublish({ ...job, validUntil }, now), ...(await unlawfulIn(tx, id))]
      if (missing.length > 0) return { outcome: 'missing', missing }

      const ended = await listEnded(tx, closing.id, id)
      const open = { closedAt: null, closedBecause: null, validUntil, updatedAt: now, ...confirmedAs(now) }
      await writeChange(tx, recruiter, id, 'reopen', open, now, { because: 'other' })
      await tx.update(t.jobClosings).set({ reopenedAt: now }).where(eq(t.jobClosings.id, closing.id))
      for (const application of ended) await restore(tx, recruiter, application, now)
      if (job.briefId) await reopenBrief(tx, recruiter, job.briefId, job.title, now)
      return { outcome: 'done', isPublic: true }
    }),
  )
}

/** The closing that stands: the last one, where the job is closed still and by a person. */
async function findClosing(from: Tx, jobId: number) {
  const [closing] = await from
    .select({ id: t.jobClosings.id, at: t.jobClosings.at })
    .from(t.jobClosings)
    .innerJoin(t.jobs, eq(t.jobs.id, t.jobClosings.jobId))
    .where(
      and(
        eq(t.jobClosings.jobId, jobId),
        isNull(t.jobClosings.reopenedAt),
        isNotNull(t.jobs.publishedAt),
        inArray(t.jobs.closedBecause, ['filled', 'withdrawn', 'unconfirmed']),
      ),
    )
    .orderBy(desc(t.jobClosings.at), desc(t.jobClosings.id))
    .limit(1)
  return closing
}

/** What a closing ended and is as it left it: nobody erased, and nobody who has an open application for the job by now. */
async function listEnded(from: Tx, closingId: string, jobId: number) {
  const ended = await from
    .select({
      id: t.applications.id,
      name: t.applications.name,
      email: t.applications.email,
      stage: t.closedApplications.stage,
      title: titleForReaders,
      company: t.companies.name,
    })
    .from(t.closedApplications)
    .innerJoin(t.applications, eq(t.applications.id, t.closedApplications.applicationId))
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(
      and(
        eq(t.closedApplications.closingId, closingId),
        eq(t.applications.stage, 'rejected'),
        isNull(t.applications.erasedAt),
      ),
    )
    .orderBy(t.applications.id)
  const active = await from
    .select({ email: t.applications.email })
    .from(t.applications)
    .where(and(eq(t.applications.jobId, jobId), isNull(t.applications.closedAt)))
  const again = new Set(active.map(({ email }) => email))
  return ended.filter(({ email }) => !again.has(email))
}

type Ended = Awaited<ReturnType<typeof listEnded>>[number]

async function restore(tx: Tx, recruiter: Staff, { id, email, stage, ...application }: Ended, now: Date) {
  const dueAt = dueAfter(now)
  await tx
    .update(t.applications)
    .set({ stage, rejectedBecause: null, movedAt: now, dueAt, closedAt: null })
    .where(eq(t.applications.id, id))
  const who = { actor: 'recruiter' as const, actorName: recruiter.name }
  await recordEvent(tx, id, { stage, ...who, note: 'The job is open again.', at: now })
  await recordAudit(tx, recruiter, 'reopen', 'application', id, { at: now })
  const letter = jobReopened({ ...application, stage, dueAt, link: applicationLink() })
  await queueLetter(tx, email, letter, await aboutApplication(tx, id))
}
