import { and, desc, eq, isNotNull, lte } from 'drizzle-orm'
import { store, t } from '../store'
import { jobCard } from './jobs'

/** Keeps a published job for this candidate; saving twice is saving once. False when there is no such job. */
export function saveJob(candidateId: string, jobId: number, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const [published] = await tx
      .select({ id: t.jobs.id })
      .from(t.jobs)
      .where(and(eq(t.jobs.id, jobId), isNotNull(t.jobs.publishedAt), lte(t.jobs.publishedAt, now)))
    if (!published) return false
    await tx.insert(t.savedJobs).values({ candidateId, jobId, savedAt: now }).onConflictDoNothing()
    return true
  })
}

/** Lets a saved job go. */
export async function unsaveJob(candidateId: string, jobId: number): Promise<void> {
  await store.db
    .delete(t.savedJobs)
    .where(and(eq(t.savedJobs.candidateId, candidateId), eq(t.savedJobs.jobId, jobId)))
}

/** A candidate's saved jobs, the last saved first; `closedAt` and `validUntil` tell those that are gone. */
export function listSavedJobs(candidateId: string, limit = 100) {
  return store.read
    .select({
      ...jobCard,
      closedAt: t.jobs.closedAt,
      validUntil: t.jobs.validUntil,
      unlistedAt: t.jobs.unlistedAt,
      savedAt: t.savedJobs.savedAt,
    })
    .from(t.savedJobs)
    .innerJoin(t.jobs, eq(t.jobs.id, t.savedJobs.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(eq(t.savedJobs.candidateId, candidateId))
    .orderBy(desc(t.savedJobs.savedAt))
    .limit(limit)
}

/** True when this candidate has saved that job. */
export async function hasSavedJob(candidateId: string, jobId: number): Promise<boolean> {
  const rows = await store.read
    .select({ jobId: t.savedJobs.jobId })
    .from(t.savedJobs)
    .where(and(eq(t.savedJobs.candidateId, candidateId), eq(t.savedJobs.jobId, jobId)))
  return rows.length > 0
}

export type SavedJob = Awaited<ReturnType<typeof listSavedJobs>>[number]
