import { and, eq } from 'drizzle-orm'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { store, t } from '../store'

/** The CV of an application, for a recruiter who answers for its job; undefined for everybody else. */
export async function findDeskCv(recruiter: Staff, applicationId: string) {
  const [row] = await store.db
    .select({ file: t.files })
    .from(t.applications)
    .innerJoin(t.files, eq(t.files.id, t.applications.cvId))
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(eq(t.applications.id, applicationId), jobsOf(recruiter)))
  return row?.file
}
