import { eq } from 'drizzle-orm'
import { namesCompany, standInId } from '@/rules/jobs/confidential'
import type { JobDraft } from '@/rules/jobs/draft'
import { fold } from '@/rules/words'
import { type Tx, t } from '../store'

const standIn = { id: standInId, slug: 'confidential', name: 'Confidential company', country: '' }

/**
 * The stand-in of the companies that keep their names from the public. A confidential job belongs to it, and names its
 * real company in a column that nothing public joins: so there is nothing to hide in lists, feeds, searches and pages.
 */
export async function findStandIn(tx: Tx): Promise<string> {
  const about = 'Companies that give their name to people who apply, and to nobody else.'
  await tx
    .insert(t.companies)
    .values({ ...standIn, foldedName: fold(standIn.name), about })
    .onConflictDoNothing()
  return standIn.id
}

/** Why a confidential job cannot be public: its text, as it is or is about to be, names its real company. */
export async function namedOutright(tx: Tx, jobId: number, draft?: Partial<JobDraft>): Promise<string[]> {
  const [found] = await tx
    .select({ job: t.jobs, realCompany: t.companies.name })
    .from(t.jobs)
    .leftJoin(t.companies, eq(t.companies.id, t.jobs.realCompanyId))
    .where(eq(t.jobs.id, jobId))
  if (found?.job.companyId !== standInId || !found.realCompany) return []
  const field = namesCompany({ ...found.job, ...draft }, found.realCompany)
  return field ? [`${field} names the company, which is confidential. Leave its name out.`] : []
}
