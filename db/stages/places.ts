import { and, count, eq, isNull, ne } from 'drizzle-orm'
import { store, t } from '../store'

/** How many applications for a job stand where, as the record has it; `placeOf` says which of its stages that is. */
export function listPlaces(jobId: number) {
  const { stage, stageId, erasedAt } = t.applications
  return store.read
    .select({ stage, stageId, n: count() })
    .from(t.applications)
    .where(and(eq(t.applications.jobId, jobId), ne(stage, 'withdrawn'), isNull(erasedAt)))
    .groupBy(stage, stageId)
}
