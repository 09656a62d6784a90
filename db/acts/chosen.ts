import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { isKnownTo } from '../blind/is-blind'
import { jobsOf } from '../jobs/desk'
import { titleForReaders } from '../jobs/jobs'
import type { Staff } from '../people/users'
import { versionOf } from '../site/audit-events'
import { findReaders } from '../site/readers'
import { ownStageName } from '../stages/stages'
import { store, t } from '../store'

/** Those of these applications that this recruiter may do something to, each with its version and the language of its letter. */
export async function listChosen(recruiter: Staff, ids: string[]) {
  const found = await store.read
    .select({
      id: t.applications.id,
      name: t.applications.name,
      email: t.applications.email,
      stage: t.applications.stage,
      stageId: t.applications.stageId,
      stageName: ownStageName,
      dueAt: t.applications.dueAt,
      closedAt: t.applications.closedAt,
      jobId: t.jobs.id,
      title: titleForReaders,
      jobLanguage: t.jobs.language,
      company: t.companies.name,
      version: versionOf('application', t.applications.id),
    })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(
      and(
        inArray(t.applications.id, ids),
        ne(t.applications.stage, 'withdrawn'),
        jobsOf(recruiter),
        isKnownTo(recruiter),
      ),
    )
    .orderBy(asc(t.applications.dueAt), asc(t.applications.id))
  const readers = await findReaders(store.read, [...new Set(found.map(({ email }) => email))])
  return found.map((one) => ({ ...one, language: 'en' as const, named: false, ...readers.get(one.email) }))
}

export type ChosenApplication = Awaited<ReturnType<typeof listChosen>>[number]
