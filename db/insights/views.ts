import { and, asc, desc, eq, gte, ne, sum } from 'drizzle-orm'
import { store, t } from '../store'
import { inScope, type Scope } from './scope'

const { viewSources, jobs } = t

/** The views of the jobs of a scope since a day of which the source is known, by that source, the most first. */
export async function countViews(scope: Scope, since: string) {
  const total = sum(viewSources.n).mapWith(Number)
  return store.read
    .select({ source: viewSources.source, n: total })
    .from(viewSources)
    .innerJoin(jobs, eq(jobs.id, viewSources.jobId))
    .where(and(gte(viewSources.day, since), ne(viewSources.source, ''), inScope(scope)))
    .groupBy(viewSources.source)
    .orderBy(desc(total), asc(viewSources.source))
}
