import { and, asc, count, desc, eq, inArray, isNull, lt, type SQL, sql, sum } from 'drizzle-orm'
import { type JobState, jobStates } from '@/rules/jobs/state'
import { keysOf } from '@/rules/vocabulary'
import { isTheirs } from '../absences/cover'
import { jobsNamed } from '../desk/named'
import type { Staff } from '../people/users'
import { versionOf } from '../site/audit-events'
import { store, t } from '../store'
import { jobsOf } from './desk'
import { inState, isPast } from './listing/in-state'

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
  const wanted = and(jobsOf(recruiter), inState(query.state, now), matches(query.q))
  const ids =
    query.sort === 'applications' ? await idsByWaiting(wanted, query.after) : await idsOf(wanted, query)
  const rows = await rowsOf(ids.slice(0, pageLength))
  const places = new Map(ids.map((id, place) => [id, place]))
  const jobs = rows.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  return { jobs, next: ids.length > pageLength ? jobs.at(-1)?.id : undefined }
}

/** The ids of a page alone, so that nothing else is read of a hundred thousand jobs. */
async function idsOf(wanted: SQL | undefined, query: JobListQuery): Promise<number[]> {
  const { key, down } = sorts[query.sort]
  const order = down ? desc : asc
  const ids = store.read.select({ id: t.jobs.id }).from(t.jobs)
  const found = await (query.sort === 'company'
    ? ids.innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    : ids
  )
    .where(and(wanted, await beyond(query)))
    .orderBy(order(key), order(t.jobs.id))
    .limit(pageLength + 1)
  return found.map(({ id }) => id)
}

/** The same by how many wait: those for whom somebody waits are counted first, and the others follow them. */
async function idsByWaiting(wanted: SQL | undefined, after: number | undefined): Promise<number[]> {
  const [last] = after ? await store.read.select({ n: waiting }).from(t.jobs).where(eq(t.jobs.id, after)) : []
  const busy = store.read
    .select({ jobId: t.applications.jobId, n: sql<number>`count(*)`.as('n') })
    .from(t.applications)
    .where(isNull(t.applications.closedAt))
    .groupBy(t.applications.jobId)
    .as('busy')
  const withCompany = () => eq(t.companies.id, t.jobs.companyId)
  const first = await store.read
    .select({ id: t.jobs.id })
    .from(busy)
    .innerJoin(t.jobs, eq(t.jobs.id, busy.jobId))
    .innerJoin(t.companies, withCompany())
    .where(and(wanted, last && sql`(${busy.n}, ${t.jobs.id}) < (${last.n}, ${after})`))
    .orderBy(desc(busy.n), desc(t.jobs.id))
    .limit(pageLength + 1)
  const idle = await store.read
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .innerJoin(t.companies, withCompany())
    .where(and(wanted, sql`${waiting} = 0`, last?.n === 0 && after ? lt(t.jobs.id, after) : undefined))
    .orderBy(desc(t.jobs.id))
    .limit(pageLength + 1 - first.length)
  return [...first, ...idle].map(({ id }) => id)
}

function rowsOf(ids: number[]) {
  return store.read
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
    .where(inArray(t.jobs.id, ids))
}

export type DeskJob = Awaited<ReturnType<typeof listDeskJobs>>['jobs'][number]

/** How many jobs of this recruiter are in each state: by the counts that are kept, but for those that have expired since. */
export async function countJobsByState(
  recruiter: Staff,
  now = new Date(),
): Promise<Record<JobState, number>> {
  const { recruiterId, phase, n } = t.jobCounts
  const kept = await store.read
    .select({ phase, n: sum(n).mapWith(Number) })
    .from(t.jobCounts)
    .where(isTheirs(recruiter, recruiterId))
    .groupBy(phase)
  const past = await store.read
    .select({ phase: t.jobs.phase, n: count() })
    .from(t.jobs)
    .where(and(isPast(now), jobsOf(recruiter)))
    .groupBy(t.jobs.phase)
  const counts = Object.fromEntries(keysOf(jobStates).map((one) => [one, 0])) as Record<JobState, number> // each of them
  for (const { phase, n } of kept) counts[phase] += n
  for (const { phase, n } of past) {
    if (phase) counts[phase] -= n
    counts.expired += n
  }
  return counts
}

const matches = (q: string | undefined) => (q ? sql`${t.jobs.id} in ${jobsNamed(q)}` : undefined)

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
