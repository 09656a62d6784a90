import { and, desc, eq, gt, inArray, isNotNull, isNull, lte, or, type SQLWrapper, sql } from 'drizzle-orm'
import { z } from 'zod'
import { isOpenAt } from '@/rules/jobs/state'
import type { RoleSlug } from '@/rules/roles/roles'
import { titleShown } from '@/rules/titles/shown'
import { given, givenIds, prepared } from '../prepared'
import { store, t } from '../store'

/** The title of a job as its readers see it, where no page stands between: in letters, and on the pages of candidates. */
export const titleForReaders = sql<string>`json_array(${t.jobs.title}, ${t.jobs.language})`.mapWith(
  (said: string) => {
    const [title = '', language = ''] = z.array(z.string()).parse(JSON.parse(said))
    return titleShown({ title, language })
  },
)

/** What a list shows of a job. Pay is in units of `payCurrency` for one `payPeriod`. */
export const jobCard = {
  id: t.jobs.id,
  slug: t.jobs.slug,
  title: t.jobs.title,
  company: t.companies.name,
  companySlug: t.companies.slug,
  companyLogo: t.companies.logo,
  role: t.jobs.role,
  seniority: t.jobs.seniority,
  workplace: t.jobs.workplace,
  officeDays: t.jobs.officeDays,
  city: t.jobs.city,
  country: t.jobs.country,
  otherPlaces: t.jobs.otherPlaces,
  payMin: t.jobs.payMin,
  payMax: t.jobs.payMax,
  payCurrency: t.jobs.payCurrency,
  payPeriod: t.jobs.payPeriod,
  payNet: t.jobs.payNet,
  language: t.jobs.language,
  summary: t.jobs.summary,
  technologies: t.jobs.technologies,
  publishedAt: t.jobs.publishedAt,
}

/** Where an imported job was read and where to apply for it; all null for a job of our own. Of a left join with `job_sources`. */
export const jobOrigin = {
  source: t.jobSources.source,
  sourceUrl: t.jobSources.sourceUrl,
  applyUrl: t.jobSources.applyUrl,
}

/** Public and answerable: published, on the list, not closed, not past its date. The one definition of an open job. */
export function isOpen(now: Date | SQLWrapper) {
  return and(
    isNotNull(t.jobs.publishedAt),
    lte(t.jobs.publishedAt, now),
    isNull(t.jobs.closedAt),
    isNull(t.jobs.unlistedAt),
    or(isNull(t.jobs.validUntil), gt(t.jobs.validUntil, now)),
  )
}

/** The moment for which a prepared query asks. */
export const givenNow = given('now', t.jobs.publishedAt)

const cards = (read = store.read) =>
  read.select(jobCard).from(t.jobs).innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))

export type JobCard = Awaited<ReturnType<typeof cards>>[number]

const cardsOf = prepared((read) =>
  cards(read).where(and(inArray(t.jobs.id, givenIds('ids')), isOpen(givenNow))),
)

/** Cards of these jobs, in the order given; those that are not open are left out. */
export async function listJobCards(ids: number[], now = new Date()): Promise<JobCard[]> {
  if (ids.length === 0) return []
  const found = await cardsOf().all({ ids: JSON.stringify(ids), now })
  const byId = new Map(found.map((job) => [job.id, job]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The newest open jobs of a role. */
export function listRoleJobs(role: RoleSlug, limit: number, now = new Date()) {
  return cards()
    .where(and(isOpen(now), eq(t.jobs.role, role)))
    .orderBy(desc(t.jobs.publishedAt), desc(t.jobs.id))
    .limit(limit)
}

/** The newest open jobs of a company. */
export function listCompanyJobs(companyId: string, limit: number, now = new Date()) {
  return cards()
    .where(and(isOpen(now), eq(t.jobs.companyId, companyId)))
    .orderBy(desc(t.jobs.publishedAt), desc(t.jobs.id))
    .limit(limit)
}

const publicJob = prepared((read) =>
  read
    .select({ job: t.jobs, company: t.companies, recruiter: t.users.name, ...jobOrigin })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.users, eq(t.users.id, t.jobs.recruiterId))
    .leftJoin(t.jobSources, eq(t.jobSources.jobId, t.jobs.id))
    .where(
      and(
        eq(t.jobs.slug, given('slug', t.jobs.slug)),
        isNotNull(t.jobs.publishedAt),
        lte(t.jobs.publishedAt, givenNow),
      ),
    ),
)

/** Everything that the public may know of a published job, with its company; `open` is false once it has closed, and while it is off the list. */
export async function findPublicJob(slug: string, now = new Date()) {
  const row = await publicJob().get({ slug, now })
  if (!row) return undefined
  const { job, company, recruiter, ...origin } = row
  const {
    recruiterId: _recruiter,
    briefId: _brief,
    companyId: _company,
    realCompanyId: _realCompany,
    ...facts
  } = job
  const open = isOpenAt(facts, now)
  return { ...facts, ...origin, company, recruiter, open }
}

export type PublicJob = NonNullable<Awaited<ReturnType<typeof findPublicJob>>>

/** Published, on the list and not closed, whatever the hour: the index compares the dates itself, so that none of its rows goes stale. */
const isPublic = and(isNotNull(t.jobs.publishedAt), isNull(t.jobs.closedAt), isNull(t.jobs.unlistedAt))

const jobsToIndex = prepared((read) =>
  read
    .select({
      ...jobCard,
      work: t.jobs.work,
      duties: t.jobs.duties,
      needs: t.jobs.needs,
      nice: t.jobs.nice,
      advert: t.jobs.advert,
      contract: t.jobs.contract,
      latitude: t.jobs.latitude,
      longitude: t.jobs.longitude,
      remoteCountries: t.jobs.remoteCountries,
      payYearlyMax: t.jobs.payYearlyMax,
      validUntil: t.jobs.validUntil,
    })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(and(inArray(t.jobs.id, givenIds('ids')), isPublic)),
)

/** What the index keeps of these jobs; a draft or a closed job is left out, and so drops out of the index. */
export function listJobsToIndex(ids: number[]) {
  return jobsToIndex().all({ ids: JSON.stringify(ids) })
}

export type JobToIndex = Awaited<ReturnType<typeof listJobsToIndex>>[number]

/** How many jobs the record holds, of any state. */
export function countAllJobs(): Promise<number> {
  return store.read.$count(t.jobs)
}

/** Ids of the jobs to index above `after`, ascending: the walk of a rebuild. */
export async function listJobIdsToIndex(after: number, limit: number): Promise<number[]> {
  const rows = await store.read
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(and(isPublic, gt(t.jobs.id, after)))
    .orderBy(t.jobs.id)
    .limit(limit)
  return rows.map((row) => row.id)
}

/** Ids of the newest open jobs, ascending. */
export async function listNewestOpenIds(limit: number, now = new Date()): Promise<number[]> {
  const rows = await store.read
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(isOpen(now))
    .orderBy(desc(t.jobs.id))
    .limit(limit)
  return rows.map(({ id }) => id).reverse()
}
