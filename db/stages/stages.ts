import { asc, eq, type SQL, sql } from 'drizzle-orm'
import { type JobStage, standardStages } from '@/rules/stages/job-stages'
import { store, type Tx, t } from '../store'

/** The stages of a job in their order; the standard ones where it has none of its own. */
export async function listJobStages(jobId: number, from: Tx = store.read): Promise<readonly JobStage[]> {
  const { id, name, kind, position } = t.jobStages
  const own = await from
    .select({ id, name, kind })
    .from(t.jobStages)
    .where(eq(t.jobStages.jobId, jobId))
    .orderBy(asc(position))
  return own.length > 0 ? own : standardStages
}

const inProgress = sql.raw(`('in_review', 'interview')`)

/** The name of its job's own stage in which an application stands, as `placeOf` says; null where its stages are the standard ones. */
export const ownStageName: SQL<string | null> = sql<string | null>`(
  select own.name from ${t.jobStages} own
  where own.job_id = ${t.applications.jobId} and (own.kind = ${t.applications.stage}
    or (own.kind in ${inProgress} and ${t.applications.stage} in ${inProgress}))
  order by own.id is not ${t.applications.stageId}, own.kind <> ${t.applications.stage}, own.position limit 1)`
