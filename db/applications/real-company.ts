import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'

const { applications, companies, jobs } = t

/**
 * The real company of a confidential job, for whoever has applied for it: its name once they have agreed to keep it to
 * themselves. Undefined for any other job. The caller has shown whose application it is.
 */
export async function findRealCompany(applicationId: string) {
  const [found] = await store.read
    .select({ name: companies.name, shownAt: applications.companyNamedAt })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(companies, eq(companies.id, jobs.realCompanyId))
    .where(eq(applications.id, applicationId))
  return found && { name: found.shownAt ? found.name : undefined }
}

/** Keeps that somebody agreed, which shows them the name; false where there is none to show, or it is shown already. */
export function agreeToKeepName(applicationId: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const [job] = await tx
      .select({ id: jobs.id })
      .from(applications)
      .innerJoin(jobs, eq(jobs.id, applications.jobId))
      .where(and(eq(applications.id, applicationId), isNotNull(jobs.realCompanyId)))
    if (!job) return false
    const agreed = await tx
      .update(applications)
      .set({ companyNamedAt: now })
      .where(and(eq(applications.id, applicationId), isNull(applications.companyNamedAt)))
      .returning({ id: applications.id })
    if (agreed.length === 0) return false
    await recordAudit(tx, null, 'read company', 'application', applicationId, { at: now })
    return true
  })
}
