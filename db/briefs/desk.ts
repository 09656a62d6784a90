import { and, asc, count, desc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { BriefStatus } from '@/rules/applications/stages'
import { inTurn, isTheirs } from '../absences/cover'
import type { Staff } from '../people/users'
import { versionOf } from '../site/audit-events'
import { store, t } from '../store'
import { isFirstOfBrief, listBriefJobs } from './its-jobs'

/** A recruiter reaches the briefs that nobody has taken, their own, and those of whom they cover for; managers and owners reach all. */
export function briefsOf(recruiter: Staff) {
  const theirs = isTheirs(recruiter, t.briefs.recruiterId)
  return theirs && recruiter.only !== 'of the absent' ? or(isNull(t.briefs.recruiterId), theirs) : theirs
}

/** Waits for its call, or for its job. */
const isWaiting = inArray(t.briefs.status, ['received', 'qualified'])

/** How many of this recruiter's briefs wait. */
export const countWaitingBriefs = (recruiter: Staff): Promise<number> =>
  store.read.$count(t.briefs, and(isWaiting, briefsOf(recruiter)))

const row = {
  id: t.briefs.id,
  number: t.briefs.number,
  status: t.briefs.status,
  role: t.briefs.role,
  seniority: t.briefs.seniority,
  city: t.briefs.city,
  companyName: t.briefs.companyName,
  recruiterId: t.briefs.recruiterId,
  recruiter: t.users.name,
  createdAt: t.briefs.createdAt,
  dueAt: t.briefs.dueAt,
  closedAt: t.briefs.closedAt,
  version: versionOf('brief', t.briefs.id),
}

const rows = () =>
  store.read.select(row).from(t.briefs).leftJoin(t.users, eq(t.users.id, t.briefs.recruiterId))

export type DeskBrief = Awaited<ReturnType<typeof rows>>[number]

/** The desk's briefs, newest first, optionally of one status; `before` is the id of the last one of the page above. */
export function listDeskBriefs(
  recruiter: Staff,
  {
    status,
    before,
    limit: most = 50,
  }: { status?: BriefStatus | 'waiting'; before?: string; limit?: number } = {},
): Promise<DeskBrief[]> {
  const { order, limit } = inTurn(recruiter, t.briefs.recruiterId, [desc(t.briefs.id)], most)
  return rows()
    .where(
      and(
        briefsOf(recruiter),
        status === 'waiting' ? isWaiting : status && eq(t.briefs.status, status),
        before ? lt(t.briefs.id, before) : undefined,
      ),
    )
    .orderBy(...order)
    .limit(limit)
}

/** The briefs that nobody has called back yet, the earliest due first. */
export function listBriefsToCall(recruiter: Staff): Promise<DeskBrief[]> {
  const byDue = [asc(t.briefs.dueAt), asc(t.briefs.id)]
  const { order, limit } = inTurn(recruiter, t.briefs.recruiterId, byDue, 200)
  return rows()
    .where(and(eq(t.briefs.status, 'received'), briefsOf(recruiter)))
    .orderBy(...order)
    .limit(limit)
}

/** How many briefs of this recruiter are in each status. */
export async function countBriefsByStatus(recruiter: Staff): Promise<Map<BriefStatus, number>> {
  const counts = await store.read
    .select({ status: t.briefs.status, n: count() })
    .from(t.briefs)
    .where(briefsOf(recruiter))
    .groupBy(t.briefs.status)
  return new Map(counts.map(({ status, n }) => [status, n]))
}

/** One brief, whole, with its jobs and its version; undefined when it is another recruiter's. */
export async function findDeskBrief(recruiter: Staff, id: string) {
  const [row] = await store.read
    .select({
      brief: t.briefs,
      recruiter: t.users.name,
      companySlug: t.companies.slug,
      version: versionOf('brief', t.briefs.id),
    })
    .from(t.briefs)
    .leftJoin(t.users, eq(t.users.id, t.briefs.recruiterId))
    .leftJoin(t.jobs, and(eq(t.jobs.briefId, t.briefs.id), isFirstOfBrief))
    .leftJoin(t.companies, eq(t.companies.id, sql`coalesce(${t.jobs.realCompanyId}, ${t.jobs.companyId})`))
    .where(and(eq(t.briefs.id, id), briefsOf(recruiter)))
  if (!row) return undefined
  const { brief, ...rest } = row
  return { ...brief, ...rest, jobs: await listBriefJobs(id) }
}

/** The whole history of a brief, newest first. */
export function listDeskBriefEvents(briefId: string) {
  return store.read
    .select()
    .from(t.briefEvents)
    .where(eq(t.briefEvents.briefId, briefId))
    .orderBy(desc(t.briefEvents.id))
}
