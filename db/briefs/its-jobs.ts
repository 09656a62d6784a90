import { asc, count, eq, inArray, min, type SQL, sql } from 'drizzle-orm'
import { workdaysBetween } from '@/rules/clock'
import { viewsOfJob } from '../job-views/job-views'
import { outerColumn } from '../outer-column'
import { given, givenIds, prepared } from '../prepared'
import { store, type Tx, t } from '../store'

const { jobs, presentations } = t

/** Of the jobs of a brief the one that was made first, which stands for the search where it needs one. */
export const isFirstOfBrief: SQL = sql`${jobs.id} = (select min(j.id) from jobs j where j.brief_id = ${jobs.briefId})`

/** The job of a brief for which somebody was asked: that of their application, else the first. */
export const isJobAskedFor: SQL = sql`${jobs.briefId} = ${presentations.briefId} and ${jobs.id} = coalesce(
  (select a.job_id from applications a where a.id = ${presentations.applicationId}),
  (select min(j.id) from jobs j where j.brief_id = ${presentations.briefId}))`

// A correlated subselect, so that a job without applications has none hired.
const hired = sql<number>`(select count(*) from applications a
  where a.job_id = ${outerColumn(jobs.id)} and a.stage = 'hired')`.mapWith(Number)

const jobsOf = (read: Tx, which: SQL) => {
  const { id, slug, title, language, reference, createdAt } = jobs
  const { publishedAt, validUntil, closedAt, closedBecause, ...rest } = jobs
  const { unlistedAt, unlistedBecause, publishAt, archivedAt, reviewAskedAt } = rest
  return read
    .select({
      ...{ id, briefId: jobs.briefId, slug, title, language, reference, createdAt, hired, views: viewsOfJob },
      ...{ publishedAt, validUntil, closedAt, closedBecause },
      ...{ unlistedAt, unlistedBecause, publishAt, archivedAt, reviewAskedAt },
    })
    .from(jobs)
    .where(which)
    .orderBy(asc(id))
}

const jobsOfBrief = prepared((read) => jobsOf(read, eq(jobs.briefId, given('briefId', jobs.briefId))))

/** The jobs of a brief, the first made first, each with how many were hired for it. */
export const listBriefJobs = (briefId: string) => jobsOfBrief().all({ briefId })

/** The same of several. */
export const listJobsOfBriefs = (briefIds: string[], from: Tx = store.read) =>
  jobsOf(from, inArray(jobs.briefId, briefIds))

export type BriefJob = Awaited<ReturnType<typeof listBriefJobs>>[number]

const numbersOf = prepared((read) =>
  read
    .select({
      jobId: jobs.id,
      applied: count(),
      answered: sql<number>`sum(${t.applications.answeredAt} is not null)`.mapWith(Number),
      firstAt: min(t.applications.createdAt),
      answeredFirstAt: sql<number | null>`min(${t.applications.answeredAt})`,
    })
    .from(t.applications)
    .innerJoin(jobs, eq(jobs.id, t.applications.jobId))
    .where(inArray(jobs.briefId, givenIds('briefIds')))
    .groupBy(jobs.id),
)

/** What has come of each job of these briefs: who has applied, who has an answer, and after how many working days the first came. */
export async function countForCompany(...briefIds: string[]) {
  const rows = await numbersOf().all({ briefIds: JSON.stringify(briefIds) })
  return new Map(
    rows.map(({ jobId, firstAt, answeredFirstAt, ...counts }) => {
      const days =
        firstAt && answeredFirstAt ? workdaysBetween(firstAt, new Date(answeredFirstAt)) : undefined
      return [jobId, { ...counts, daysToFirstAnswer: days }] as const
    }),
  )
}

export type JobNumbers = { applied: number; answered: number; daysToFirstAnswer: number | undefined }
