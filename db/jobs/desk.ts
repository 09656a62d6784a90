import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { actsAs } from '@/rules/desk/absence'
import type { JobDraft } from '@/rules/jobs/draft'
import type { NamedCompany } from '@/rules/jobs/form'
import type { ExtensionReason } from '@/rules/jobs/live-changes'
import { missingFromReview, missingToPublish } from '@/rules/jobs/missing'
import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import { yearly } from '@/rules/pay/pay'
import { slugify } from '@/rules/words'
import { isTheirs } from '../absences/cover'
import { namedOutright } from '../briefs/confidential'
import { tellPublished } from '../briefs/follow'
import { resolveCompany } from '../companies'
import type { Staff } from '../people/users'
import { actOn, recordAudit, type Stale, versionOf } from '../site/audit-events'
import { nextNumber } from '../site/counters'
import { recordGoingOn } from '../site/going-on'
import { store, type Tx, t } from '../store'
import { unlawfulIn } from '../wording/unlawful'
import { askAgain, missingFromText } from './approval-state'
import { recordJobChanges } from './changes'
import { findLiveFacts, noteWhatChanged } from './history'
import { newJobId } from './job-ids'
import { jobOrigin } from './jobs'

/** A job that was written here and not imported; as a word and not a parameter, for the index that holds those alone. */
export const isOwn = sql`${t.jobs.imported} = 0`

/** A recruiter reaches the jobs they answer for, and those of whom they cover for; managers and owners reach all. */
export function jobsOf(recruiter: Staff): SQL | undefined {
  return isTheirs(recruiter, t.jobs.recruiterId)
}

/** The same of what belongs to a job, by the column that names it: nothing is joined for whoever reaches all. */
export function ofJobsOf(recruiter: Staff, jobId: AnySQLiteColumn): SQL | undefined {
  const which = jobsOf(recruiter)
  return which && inArray(jobId, store.read.select({ id: t.jobs.id }).from(t.jobs).where(which))
}

/** One job of the desk, whole, with its company and version; undefined when it is another recruiter's. */
export async function findDeskJob(recruiter: Staff, id: number) {
  const [row] = await store.read
    .select({ job: t.jobs, company: t.companies, ...jobOrigin, version: versionOf('job', t.jobs.id) })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .leftJoin(t.jobSources, eq(t.jobSources.jobId, t.jobs.id))
    .where(and(eq(t.jobs.id, id), jobsOf(recruiter)))
  if (!row) return undefined
  const { job, ...rest } = row
  return { ...job, ...rest }
}

/** Writes a new draft for the company whose id it names, and returns its id. */
export function createJob(recruiter: Staff, draft: JobDraft, now = new Date()): Promise<number> {
  return store.tx((tx) => insertJob(tx, recruiter, draft, now))
}

/** The same for a company by its name; undefined where the record has none of it and nothing says where it is. */
export function createJobAt(
  recruiter: Staff,
  company: NamedCompany,
  draft: Omit<JobDraft, 'companyId'>,
  now = new Date(),
): Promise<number | undefined> {
  return store.tx(async (tx) => {
    const companyId = await resolveCompany(tx, company)
    return companyId === undefined ? undefined : insertJob(tx, recruiter, { ...draft, companyId }, now)
  })
}

/** The same inside somebody else's transaction; a brief that becomes a job is named, and who answers for it where that is not who writes it. */
export async function insertJob(
  tx: Tx,
  recruiter: Staff,
  draft: JobDraft,
  now: Date,
  { briefId, recruiterId = recruiter.id }: { briefId?: string; recruiterId?: string } = {},
): Promise<number> {
  const id = await newJobId(tx, now)
  const reference = await nextNumber(tx, 'J', now)
  const slug = `${slugify(draft.title) || 'job'}-${id.toString(36)}`
  await tx
    .insert(t.jobs)
    .values({ id, slug, reference, recruiterId, briefId, ...columns(draft), createdAt: now })
  await recordAudit(tx, recruiter, 'create', 'job', id, { at: now })
  return id
}

/** What became of a change: `missing` are sentences that say what a public job still lacks, and nothing was changed. */
export type Changed =
  | { outcome: 'done'; isPublic: boolean }
  | { outcome: 'not found' | 'already' | 'unknown company' }
  | { outcome: 'missing'; missing: string[] }
  | Stale

/**
 * Changes a job of our own; a public one stays fit to be public, and is found by its new words at once. Its company may
 * be named by id in the draft or by name; else it stays.
 */
export function reviseJob(
  recruiter: Staff,
  id: number,
  draft: Omit<JobDraft, 'companyId'> & { companyId?: string },
  now = new Date(),
  { company, seen }: { company?: NamedCompany; seen?: number } = {},
): Promise<Changed> {
  return store.tx(async (tx) => {
    const found = await findState(tx, recruiter, id)
    return actOn(tx, { subject: 'job', id, seen }, found?.imported ? undefined : found, async (job) => {
      const isPublic = job.publishedAt && !job.closedAt
      const missing = isPublic
        ? [
            ...missingToPublish(draft, now),
            ...(await namedOutright(tx, id, draft)),
            ...(await unlawfulIn(tx, id, draft)),
          ]
        : []
      if (missing.length > 0) return { outcome: 'missing', missing }
      const named = company ? await resolveCompany(tx, company, job.companyId) : job.companyId
      // The stand-in of a confidential job stays, or its name would be public with the next save.
      const companyId = job.realCompanyId ? job.companyId : (draft.companyId ?? named)
      if (!companyId) return { outcome: 'unknown company' }
      await writeChange(
        tx,
        recruiter,
        id,
        'revise',
        { ...columns({ ...draft, companyId }), updatedAt: now },
        now,
      )
      if (job.publishedAt) await askAgain(tx, id, now)
      return { outcome: 'done', isPublic: job.publishedAt !== null }
    })
  })
}

/** Makes a draft public, and writes so to the company whose brief it comes from; `already` when it is public or closed. */
export function publishJob(recruiter: Staff, id: number, now = new Date(), seen?: number): Promise<Changed> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      if (!mayMove('publish', jobState(job, now))) return { outcome: 'already' }
      const missing = [
        ...missingFromReview(job, actsAs(recruiter)),
        ...missingToPublish(job, now),
        ...(await missingFromText(tx, id)),
      ]
      if (missing.length > 0) return { outcome: 'missing', missing }
      await publishIn(tx, recruiter, id, job, now)
      return { outcome: 'done', isPublic: true }
    }),
  )
}

/** The same for a job that lacks nothing, in the transaction that has seen so. */
export async function publishIn(
  tx: Tx,
  recruiter: Staff,
  id: number,
  { title, briefId }: { title: string; briefId: string | null },
  now: Date,
): Promise<void> {
  const values = { publishedAt: now, publishAt: null, reviewAskedAt: null, termFrom: now, updatedAt: now }
  await writeChange(tx, recruiter, id, 'publish', values, now)
  if (briefId) await tellPublished(tx, briefId, title)
}

/** What the verbs of a job decide by; undefined when it is another recruiter's. */
export async function findState(tx: Tx, recruiter: Staff, id: number) {
  const { title, companyId, briefId, imported, publishedAt, closedAt, closedBecause, validUntil } = t.jobs
  const { unlistedAt, unlistedBecause, publishAt, archivedAt, realCompanyId } = t.jobs
  const { reviewAskedAt, reviewAskedById } = t.jobs
  const { payMin, payMax, duties } = t.jobs
  const dates = {
    publishedAt,
    closedAt,
    closedBecause,
    validUntil,
    unlistedAt,
    unlistedBecause,
    publishAt,
    archivedAt,
    reviewAskedAt,
    reviewAskedById,
  }
  const [job] = await tx
    .select({ title, companyId, realCompanyId, briefId, imported, ...dates, payMin, payMax, duties })
    .from(t.jobs)
    .where(and(eq(t.jobs.id, id), jobsOf(recruiter)))
  return job
}

/** Writes a change of a job that `findState` has found, and tells it to the index, the audit and, once it is public, its history. */
export async function writeChange(
  tx: Tx,
  recruiter: Staff,
  id: number,
  verb: string,
  values: Partial<typeof t.jobs.$inferInsert>,
  at: Date,
  { was, because }: { was?: string; because?: ExtensionReason } = {},
): Promise<void> {
  const before = await findLiveFacts(tx, id)
  await tx.update(t.jobs).set(values).where(eq(t.jobs.id, id))
  if (before?.publishedAt) await noteWhatChanged(tx, id, before, at, because)
  await recordJobChanges(tx, id)
  // A draft is saved every few seconds while it is typed.
  if (verb === 'revise' && !before?.publishedAt) return recordGoingOn(tx, recruiter, verb, 'job', id, at)
  await recordAudit(tx, recruiter, verb, 'job', id, { at, was })
}

function columns({ validUntil, officeDays, payMin, payMax, ...draft }: JobDraft) {
  const top = payMax ?? payMin
  return {
    ...draft,
    latitude: null,
    longitude: null,
    placed: false,
    payMin: payMin ?? null,
    payMax: payMax ?? null,
    payYearlyMax: top === undefined ? null : yearly(top, draft.payPeriod),
    officeDays: draft.workplace === 'hybrid' ? (officeDays ?? null) : null,
    validUntil: validUntil ?? null,
  }
}
