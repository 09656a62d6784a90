import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { isAtDesk } from '@/rules/desk/may'
import { jobNotPublished } from '@/rules/jobs/letters'
import { missingToPublish } from '@/rules/jobs/missing'
import { writeToStaff } from '../../absences/write-to-staff'
import type { Staff } from '../../people/users'
import { siteAddress } from '../../site/address'
import { store, type Tx, t } from '../../store'
import { missingFromText } from '../approval-state'
import { findState, publishIn, writeChange } from '../desk'

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
  await writeToStaff(
    tx,
    due.recruiterId,
    () => letter,
    ({ id: aboutId }) => ({ about: 'account', aboutId }),
    { now },
  )
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
