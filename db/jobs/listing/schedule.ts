import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { isAtDesk } from '@/rules/desk/may'
import { jobNotPublished } from '@/rules/jobs/letters'
import { missingFromReview, missingToPublish } from '@/rules/jobs/missing'
import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import type { Staff } from '../../people/users'
import { siteAddress } from '../../site/address'
import { type Answer, actOn } from '../../site/audit-events'
import { queueLetter } from '../../site/outbox'
import { store, type Tx, t } from '../../store'
import { unlawfulIn } from '../../wording/unlawful'
import { missingFromText } from '../approval-state'
import { type Changed, findState, publishIn, writeChange } from '../desk'

/** Has a draft go online at a moment to come; `missing` what it still lacks for that, or that the moment has passed. */
export function scheduleJob(
  recruiter: Staff,
  id: number,
  publishAt: Date,
  now = new Date(),
  seen?: number,
): Promise<Changed> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      if (!mayMove('schedule', jobState(job, now))) return { outcome: 'already' }
      const missing =
        publishAt <= now
          ? ['Choose a moment that is still to come.']
          : [
              ...missingFromReview(job, recruiter.id),
              ...missingToPublish(job, publishAt),
              ...(await unlawfulIn(tx, id)),
            ]
      if (missing.length > 0) return { outcome: 'missing', missing }
      await writeChange(
        tx,
        recruiter,
        id,
        'schedule',
        { publishAt, reviewAskedAt: null, updatedAt: now },
        now,
      )
      return { outcome: 'done', isPublic: false }
    }),
  )
}

/** Makes a draft of it again. */
export function unscheduleJob(
  recruiter: Staff,
  id: number,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      if (!mayMove('unschedule', jobState(job, now))) return { outcome: 'already' }
      await writeChange(tx, recruiter, id, 'unschedule', { publishAt: null, updatedAt: now }, now)
      return { outcome: 'done' }
    }),
  )
}

/**
 * Publishes what is due, as its recruiter would: one that lacks something by then is a draft again, and its recruiter is
 * told why. Returns how many went online.
 */
export async function publishScheduled(now = new Date()): Promise<number> {
  const due = await store.read
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(isDue(now))
    .orderBy(asc(t.jobs.publishAt))
    .limit(200)
  let published = 0
  for (const { id } of due) published += await store.tx((tx) => publishDue(tx, id, now))
  return published
}

async function publishDue(tx: Tx, id: number, now: Date): Promise<number> {
  const [due] = await tx
    .select({
      recruiterId: t.jobs.recruiterId,
      email: t.users.email,
      access: t.users.access,
      name: t.users.name,
    })
    .from(t.jobs)
    .innerJoin(t.users, eq(t.users.id, t.jobs.recruiterId))
    .where(and(eq(t.jobs.id, id), isDue(now)))
  if (!due) return 0
  const recruiter: Staff = {
    id: due.recruiterId,
    name: due.name,
    email: due.email,
    access: isAtDesk(due) ? due.access : 'recruiter',
  }
  const job = await findState(tx, recruiter, id)
  if (!job) return 0
  const missing = [...missingToPublish(job, now), ...(await missingFromText(tx, id))]
  if (missing.length === 0) {
    await publishIn(tx, recruiter, id, job, now)
    return 1
  }
  await writeChange(tx, recruiter, id, 'unschedule', { publishAt: null, updatedAt: now }, now)
  const letter = jobNotPublished({ title: job.title, missing, link: siteAddress(`/recruiter/jobs/${id}`) })
  await queueLetter(tx, due.email, letter, { about: 'account', aboutId: due.recruiterId })
  return 0
}

const isDue = (now: Date) =>
  and(
    isNotNull(t.jobs.publishAt),
    lte(t.jobs.publishAt, now),
    isNull(t.jobs.publishedAt),
    isNull(t.jobs.closedAt),
    isNull(t.jobs.archivedAt),
  )
