import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { JobDraft } from '@/rules/jobs/draft'
import { yearly } from '@/rules/pay/pay'
import { slugify } from '@/rules/words'
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

/** Writes a new draft and returns its id. */
export function createJob(recruiter: Staff, draft: JobDraft, now = new Date()): Promise<number> {
  return store.tx((tx) => insertJob(tx, recruiter, draft, now))
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

/** Changes a job, whatever its state; false when it is another recruiter's. A published job is found by its new words at once. */
export function reviseJob(recruiter: Staff, id: number, draft: JobDraft, now = new Date()): Promise<boolean> {
  return changeJob(recruiter, id, 'revise', undefined, { ...columns(draft), updatedAt: now })
}

/** Makes a draft public; false when it is another recruiter's, or is public or closed already. */
export function publishJob(recruiter: Staff, id: number, now = new Date()): Promise<boolean> {
  const isDraft = and(isNull(t.jobs.publishedAt), isNull(t.jobs.closedAt))
  return changeJob(recruiter, id, 'publish', isDraft, { publishedAt: now, updatedAt: now })
}

/** Takes a job off the board for good; false when it is another recruiter's, or closed already. */
export function closeJob(
  recruiter: Staff,
  id: number,
  because: 'filled' | 'withdrawn',
  now = new Date(),
): Promise<boolean> {
  return changeJob(recruiter, id, 'close', isNull(t.jobs.closedAt), { closedAt: now, closedBecause: because })
}

function changeJob(
  recruiter: Staff,
  id: number,
  verb: string,
  condition: SQL | undefined,
  values: Partial<typeof t.jobs.$inferInsert>,
) {
  return store.tx(async (tx) => {
    const changed = await tx
      .update(t.jobs)
      .set(values)
      .where(and(eq(t.jobs.id, id), jobsOf(recruiter), condition))
      .returning({ id: t.jobs.id })
    if (changed.length === 0) return false
    await recordJobChanges(tx, id)
    await recordAudit(tx, recruiter.id, verb, 'job', id)
    return true
  })
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
