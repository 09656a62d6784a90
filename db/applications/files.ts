import { and, eq, inArray } from 'drizzle-orm'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { atTheDesk } from './desk'

/** The CV of an application, for a recruiter who answers for its job; undefined for everybody else, and once it is withdrawn. */
export async function findDeskCv(recruiter: Staff, applicationId: string) {
  const [row] = await store.read
    .select({ file: t.files })
    .from(t.applications)
    .innerJoin(t.files, eq(t.files.id, t.applications.cvId))
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(eq(t.applications.id, applicationId), atTheDesk(recruiter)))
  return row?.file
}

/** The CV of a candidate's own draft; undefined for any other. */
export async function findDraftCv(candidateId: string, jobSlug: string) {
  const [row] = await store.read
    .select({ file: t.files })
    .from(t.applicationDrafts)
    .innerJoin(t.files, eq(t.files.id, t.applicationDrafts.cvId))
    .innerJoin(t.jobs, eq(t.jobs.id, t.applicationDrafts.jobId))
    .where(and(eq(t.applicationDrafts.candidateId, candidateId), eq(t.jobs.slug, jobSlug)))
  return row?.file
}

/** Those of these stored names that the record knows. */
export async function listKnownNames(storedNames: string[]): Promise<string[]> {
  const known: string[] = []
  for (let from = 0; from < storedNames.length; from += 500) {
    const some = storedNames.slice(from, from + 500)
    const rows = await store.read
      .select({ name: t.files.storedName })
      .from(t.files)
      .where(inArray(t.files.storedName, some))
    known.push(...rows.map(({ name }) => name))
  }
  return known
}
