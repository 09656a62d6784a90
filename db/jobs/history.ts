import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { jobChanged } from '@/rules/jobs/letters'
import {
  type ExtensionReason,
  type LiveChange,
  type LiveFacts,
  liveChanges,
  toldParts,
} from '@/rules/jobs/live-changes'
import { aboutApplication, applicationLink } from '../applications/applications'
import { given, prepared } from '../prepared'
import { queueLetter } from '../site/outbox'
import { type Tx, t } from '../store'
import { titleForReaders } from './jobs'

/** What a job says that does not change unseen once it is public, and since when it is. */
export async function findLiveFacts(tx: Tx, jobId: number) {
  const { payMin, payMax, payCurrency, payPeriod, payNet, city, country } = t.jobs
  const { workplace, officeDays, otherPlaces, contract, validUntil, publishedAt } = t.jobs
  const [facts] = await tx
    .select({
      payMin,
      payMax,
      payCurrency,
      payPeriod,
      payNet,
      city,
      country,
      workplace,
      officeDays,
      otherPlaces,
      contract,
      validUntil,
      publishedAt,
    })
    .from(t.jobs)
    .where(eq(t.jobs.id, jobId))
  return facts
}

/**
 * Keeps what has changed in a job that was public before, in the transaction that changes it, and writes to those who
 * have applied and wait when its pay, place or contract is another one.
 */
export async function noteLiveChanges(
  tx: Tx,
  jobId: number,
  changes: LiveChange[],
  at: Date,
  because?: ExtensionReason,
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ part, before, after }) => {
    const reason = part === 'closing' ? (because ?? null) : null
    return { jobId, part, before: before.en, after: after.en, because: reason, at }
  })
  await tx.insert(t.jobHistory).values(rows)
  const told = changes.filter(({ part }) => toldParts.includes(part))
  if (told.length > 0) await tellApplicants(tx, jobId, told)
}

/** The same for what a statement has made of a job: its facts before and after it. */
export async function noteWhatChanged(
  tx: Tx,
  jobId: number,
  before: LiveFacts,
  at: Date,
  because?: ExtensionReason,
): Promise<void> {
  const after = await findLiveFacts(tx, jobId)
  if (after) await noteLiveChanges(tx, jobId, liveChanges(before, after), at, because)
}

async function tellApplicants(tx: Tx, jobId: number, changes: LiveChange[]) {
  const waiting = await tx
    .select({
      id: t.applications.id,
      name: t.applications.name,
      email: t.applications.email,
      title: titleForReaders,
      company: t.companies.name,
    })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(and(eq(t.applications.jobId, jobId), isNull(t.applications.closedAt)))
  for (const { id, email, ...application } of waiting) {
    const letter = jobChanged({ ...application, changes, link: applicationLink() })
    await queueLetter(tx, email, letter, await aboutApplication(tx, id))
  }
}

const historyOf = prepared((read) => {
  const { id, jobId, part, before, after, because, at } = t.jobHistory
  return read
    .select({ id, part, before, after, because, at })
    .from(t.jobHistory)
    .where(eq(jobId, given('jobId', jobId)))
    .orderBy(desc(at), desc(id))
})

/** What has changed in a job since it was public, the last first. */
export const listJobHistory = (jobId: number) => historyOf().all({ jobId })

export type JobHistoryLine = Awaited<ReturnType<typeof listJobHistory>>[number]

/** Forgets the last extension of a job and its end, which took it back at once. */
export async function forgetExtension(tx: Tx, jobId: number): Promise<void> {
  const { id, part, at } = t.jobHistory
  const last = tx
    .select({ id })
    .from(t.jobHistory)
    .where(and(eq(t.jobHistory.jobId, jobId), eq(part, 'closing')))
    .orderBy(desc(at), desc(id))
    .limit(2)
  await tx.delete(t.jobHistory).where(inArray(id, last))
}
