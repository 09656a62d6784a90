import { and, asc, desc, eq, like, or, type SQL, sql } from 'drizzle-orm'
import { type JobState, jobStates } from '@/rules/jobs/state'
import { keysOf } from '@/rules/vocabulary'
import { contains } from '../desk/like'
import type { Staff } from '../people/users'
import { versionOf } from '../site/audit-events'
import { store, t } from '../store'
import { jobsOf } from './desk'
import { inState } from './listing/in-state'

export type JobListQuery = { state?: JobState; q?: string; sort: JobSort; after?: number }

const waiting = sql<number>`(select count(*) from ${t.applications}
  where ${t.applications.jobId} = ${t.jobs.id} and ${t.applications.closedAt} is null)`

const sorts = {
  newest: { key: sql`${t.jobs.id}`, down: true },
  title: { key: sql`lower(${t.jobs.title})`, down: false },
  company: { key: sql`lower(${t.companies.name})`, down: false },
  applications: { key: waiting, down: true },
} as const

export type JobSort = keyof typeof sorts

const pageLength = 50

/** A page of the desk's jobs, each with its open applications; `after` is the id of the last job of the page above. */
export async function listDeskJobs(recruiter: Staff, query: JobListQuery, now = new Date()) {
  const { key, down } = sorts[query.sort]
  const order = down ? desc : asc
  const jobs = await store.read
    .select({
      id: t.jobs.id,
      reference: t.jobs.reference,
      title: t.jobs.title,
      language: t.jobs.language,
      company: t.companies.name,
      city: t.jobs.city,
      payMin: t.jobs.payMin,
      payMax: t.jobs.payMax,
      payCurrency: t.jobs.payCurrency,
      payPeriod: t.jobs.payPeriod,
      payNet: t.jobs.payNet,
      recruiter: t.users.name,
      createdAt: t.jobs.createdAt,
      publishedAt: t.jobs.publishedAt,
      publishAt: t.jobs.publishAt,
      reviewAskedAt: t.jobs.reviewAskedAt,
      archivedAt: t.jobs.archivedAt,
      validUntil: t.jobs.validUntil,
      closedAt: t.jobs.closedAt,
      closedBecause: t.jobs.closedBecause,
      unlistedAt: t.jobs.unlistedAt,
      unlistedBecause: t.jobs.unlistedBecause,
      applications: waiting,
      version: versionOf('job', t.jobs.id),
    })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.users, eq(t.users.id, t.jobs.recruiterId))
    .where(and(jobsOf(recruiter), inState(query.state, now), matches(query.q), await beyond(query)))
    .orderBy(order(key), order(t.jobs.id))
    .limit(pageLength + 1)
  return {
    jobs: jobs.slice(0, pageLength),
    next: jobs.length > pageLength ? jobs[pageLength - 1]?.id : undefined,
  }
}

export type DeskJob = Awaited<ReturnType<typeof listDeskJobs>>['jobs'][number]

/** How many jobs of this recruiter are in each state. */
export async function countJobsByState(
  recruiter: Staff,
  now = new Date(),
): Promise<Record<JobState, number>> {
  const counts = {
    draft: 0,
    in_review: 0,
    scheduled: 0,
    published: 0,
    paused: 0,
    unconfirmed: 0,
    closed: 0,
    expired: 0,
    archived: 0,
  }
  for (const state of keysOf(jobStates))
    counts[state] = await store.read.$count(t.jobs, and(jobsOf(recruiter), inState(state, now)))
  return counts
}

function matches(q: string | undefined) {
  if (!q) return undefined
  const part = contains(q)
  return or(like(t.jobs.title, part), like(t.companies.name, part), like(t.jobs.reference, part))
}

async function beyond({ sort, after }: JobListQuery): Promise<SQL | undefined> {
  if (!after) return undefined
  const { key, down } = sorts[sort]
  const [last] = await store.read
    .select({ key })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(eq(t.jobs.id, after))
  return last && sql`(${key}, ${t.jobs.id}) ${sql.raw(down ? '<' : '>')} (${last.key}, ${after})`
}
