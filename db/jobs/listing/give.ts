import { and, ne, type SQL } from 'drizzle-orm'
import { type Tx, t } from '../../store'
import { recordJobChanges } from '../changes'

/**
 * Makes somebody answer for the jobs that these conditions find, and returns those that somebody else did; with a moment
 * it counts as a change of theirs. The page of an open job names whom it asks for, unless the job is imported.
 */
export async function giveJobs(tx: Tx, which: SQL | undefined, to: string, updatedAt?: Date) {
  const { id, recruiterId: by, imported, closedAt } = t.jobs
  const others = and(which, ne(by, to))
  const given = await tx.select({ id, by, imported, closedAt }).from(t.jobs).where(others)
  await tx.update(t.jobs).set({ recruiterId: to, updatedAt }).where(others)
  await recordJobChanges(tx, ...given.flatMap((job) => (job.imported || job.closedAt ? [] : job.id)))
  return given
}
