import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { atTheDeskBlindly } from '../applications/desk'
import { nameFor } from '../blind/is-blind'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { place, placeOfLast } from './table'

/** Who stands before and after an application in the table of its job; undefined at either end. */
export async function findNeighbours(recruiter: Staff, { id, jobId }: { id: string; jobId: number }) {
  const { applications } = t
  const beyond = (is: '<' | '>') =>
    store.read
      .select({ id: applications.id, name: nameFor(recruiter) })
      .from(applications)
      .innerJoin(t.jobs, eq(t.jobs.id, applications.jobId))
      .where(
        and(
          eq(applications.jobId, jobId),
          atTheDeskBlindly(recruiter),
          sql`(${place}, ${applications.id}) ${sql.raw(is)} (select ${placeOfLast}, last.id
          from ${applications} last where last.id = ${id})`,
        ),
      )
      .orderBy(...(is === '>' ? [asc(place), asc(applications.id)] : [desc(place), desc(applications.id)]))
      .limit(1)
  const [[previous], [next]] = await Promise.all([beyond('<'), beyond('>')])
  return { previous, next }
}
