import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Stage } from '@/rules/applications/stages'
import { isKnownTo } from '../blind/is-blind'
import { jobsNamed, nameHolds } from '../desk/named'
import { ofJobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { type DeskApplication, deskApplications } from './desk'

export type ApplicationListQuery = { closed: boolean; stage?: Stage; q?: string; after?: string }

const pageLength = 50

/** A page of applications: open ones by due date, closed ones the last answered first; `after` is the last id above. */
export async function listDeskApplications(recruiter: Staff, query: ApplicationListQuery) {
  const { key, order } = query.closed
    ? { key: t.applications.closedAt, order: desc }
    : { key: t.applications.dueAt, order: asc }
  const { applications } = t
  const found = await store.read
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        ofJobsOf(recruiter, applications.jobId),
        ne(applications.stage, 'withdrawn'),
        isNull(applications.erasedAt),
        query.closed ? isNotNull(applications.closedAt) : isNull(applications.closedAt),
        query.stage && eq(applications.stage, query.stage),
        matches(recruiter, query.q),
        query.after ? beyond(query.after, query.closed) : undefined,
      ),
    )
    .orderBy(order(key), order(applications.id))
    .limit(pageLength + 1)
  const shown = found.slice(0, pageLength).map(({ id }) => id)
  const rows: DeskApplication[] = await deskApplications(recruiter)
    .where(inArray(applications.id, shown))
    .orderBy(order(key), order(applications.id))
  return { applications: rows, next: found.length > pageLength ? shown.at(-1) : undefined }
}

/** How many applications of this recruiter are at each stage; optionally of one job. */
export async function countApplicationsByStage(
  recruiter: Staff,
  jobId?: number,
): Promise<Map<Stage, number>> {
  const counts = await store.read
    .select({ stage: t.applications.stage, n: count() })
    .from(t.applications)
    .where(
      and(ofJobsOf(recruiter, t.applications.jobId), jobId ? eq(t.applications.jobId, jobId) : undefined),
    )
    .groupBy(t.applications.stage)
  return new Map(counts.map(({ stage, n }) => [stage, n]))
}

// By its bare column the applications of each job would be gathered, past the order in which they are due.
function matches(recruiter: Staff, q: string | undefined) {
  if (!q) return undefined
  return or(and(nameHolds(q), isKnownTo(recruiter)), sql`+${t.applications.jobId} in ${jobsNamed(q)}`)
}

function beyond(after: string, closed: boolean): SQL {
  const [key, sign] = closed ? ['closed_at', '<'] : ['due_at', '>']
  return sql`(${t.applications}.${sql.identifier(key)}, ${t.applications.id}) ${sql.raw(sign)}
    (select last.${sql.identifier(key)}, last.id from ${t.applications} last where last.id = ${after})`
}
