import { and, eq, isNull, type SQL } from 'drizzle-orm'
import { type JobDraft, missingToPublish } from '@/rules/jobs/draft'
import type { NewCompany } from '@/rules/jobs/form'
import { yearly } from '@/rules/pay/pay'
import { slugify } from '@/rules/words'
import { createCompanyIn } from '../companies'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { nextNumber } from '../site/counters'
import { store, type Tx, t } from '../store'
import { recordJobChanges } from './changes'
import { newJobId } from './job-ids'
import { jobOrigin } from './jobs'

/** A recruiter reaches the jobs they answer for; an owner reaches all. */
export function jobsOf(recruiter: Staff): SQL | undefined {
  return recruiter.access === 'owner' ? undefined : eq(t.jobs.recruiterId, recruiter.id)
}

/** One job of the desk, whole, with its company; undefined when it is another recruiter's. */
export async function findDeskJob(recruiter: Staff, id: number) {
  const [row] = await store.read
    .select({ job: t.jobs, company: t.companies, ...jobOrigin })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .leftJoin(t.jobSources, eq(t.jobSources.jobId, t.jobs.id))
    .where(and(eq(t.jobs.id, id), jobsOf(recruiter)))
  if (!row) return undefined
  const { job, ...rest } = row
  return { ...job, ...rest }
}

/** Writes a new draft, and its company where that is new, and returns its id. */
export function createJob(
  recruiter: Staff,
  draft: JobDraft,
  now = new Date(),
  company?: NewCompany,
): Promise<number> {
  return store.tx(async (tx) => insertJob(tx, recruiter, await withCompany(tx, draft, company), now))
}

/** The same inside somebody else's transaction; a brief that becomes a job is named. */
export async function insertJob(
  tx: Tx,
  recruiter: Staff,
  draft: JobDraft,
  now: Date,
  briefId?: string,
): Promise<number> {
  const id = await newJobId(tx, now)
  const reference = await nextNumber(tx, 'J', now)
  const slug = `${slugify(draft.title) || 'job'}-${id.toString(36)}`
  await tx
    .insert(t.jobs)
    .values({ id, slug, reference, recruiterId: recruiter.id, briefId, ...columns(draft), createdAt: now })
  await recordAudit(tx, recruiter.id, 'create', 'job', id)
  return id
}

/** What became of a change: `missing` are sentences that say what a public job still lacks, and nothing was changed. */
export type Changed =
  | { outcome: 'done'; isPublic: boolean }
  | { outcome: 'not found' | 'already' }
  | { outcome: 'missing'; missing: string[] }

/**
 * Changes a job, and adds its company where that is new; a public one stays fit to be public, and is found by its new
 * words at once.
 */
export function reviseJob(
  recruiter: Staff,
  id: number,
  draft: JobDraft,
  now = new Date(),
  company?: NewCompany,
): Promise<Changed> {
  return store.tx(async (tx) => {
    const job = await findState(tx, recruiter, id)
    if (!job) return { outcome: 'not found' }
    const missing = job.publishedAt && !job.closedAt ? missingToPublish(draft, now) : []
    if (missing.length > 0) return { outcome: 'missing', missing }
    const values = { ...columns(await withCompany(tx, draft, company)), updatedAt: now }
    await writeChange(tx, recruiter, id, 'revise', undefined, values)
    return { outcome: 'done', isPublic: job.publishedAt !== null }
  })
}

/** Makes a draft public: `already` when it is public or closed. */
export function publishJob(recruiter: Staff, id: number, now = new Date()): Promise<Changed> {
  return store.tx(async (tx) => {
    const job = await findState(tx, recruiter, id)
    if (!job) return { outcome: 'not found' }
    if (job.publishedAt || job.closedAt) return { outcome: 'already' }
    const missing = missingToPublish(job, now)
    if (missing.length > 0) return { outcome: 'missing', missing }
    await writeChange(tx, recruiter, id, 'publish', undefined, { publishedAt: now, updatedAt: now })
    return { outcome: 'done', isPublic: true }
  })
}

/** Takes a job off the board for good; false when it is another recruiter's, or closed already. */
export function closeJob(
  recruiter: Staff,
  id: number,
  because: 'filled' | 'withdrawn',
  now = new Date(),
): Promise<boolean> {
  const values = { closedAt: now, closedBecause: because }
  return store.tx((tx) => writeChange(tx, recruiter, id, 'close', isNull(t.jobs.closedAt), values))
}

async function findState(tx: Tx, recruiter: Staff, id: number) {
  const { publishedAt, closedAt, validUntil, payMin, payMax, duties } = t.jobs
  const [job] = await tx
    .select({ publishedAt, closedAt, validUntil, payMin, payMax, duties })
    .from(t.jobs)
    .where(and(eq(t.jobs.id, id), jobsOf(recruiter)))
  return job
}

async function writeChange(
  tx: Tx,
  recruiter: Staff,
  id: number,
  verb: string,
  condition: SQL | undefined,
  values: Partial<typeof t.jobs.$inferInsert>,
): Promise<boolean> {
  const changed = await tx
    .update(t.jobs)
    .set(values)
    .where(and(eq(t.jobs.id, id), jobsOf(recruiter), condition))
    .returning({ id: t.jobs.id })
  if (changed.length === 0) return false
  await recordJobChanges(tx, id)
  await recordAudit(tx, recruiter.id, verb, 'job', id)
  return true
}

async function withCompany(tx: Tx, draft: JobDraft, company: NewCompany | undefined): Promise<JobDraft> {
  return company ? { ...draft, companyId: await createCompanyIn(tx, company) } : draft
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
