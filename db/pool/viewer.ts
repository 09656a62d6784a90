import { and, desc, eq, inArray, max, sql } from 'drizzle-orm'
import { companyKey } from '@/rules/pool/company-names'
import { isOwn, jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { store, type Tx, t } from '../store'

/** Somebody at the desk who looks for a company; `group` is that company with all that belongs together with it. */
export type Viewer = {
  recruiterId: string
  company: { id: string; name: string; slug: string }
  group: { ids: string[]; names: string[] }
}

const { id, name, slug, parentId } = t.companies
/** Who hires for a job, also where the public must not know. */
export const hiring = sql<string>`coalesce(${t.jobs.realCompanyId}, ${t.jobs.companyId})`
const most = 50

/** The companies for which a recruiter may look: their own where they work for one, else those of their jobs, newest first. */
export async function listViewerCompanies(recruiter: Staff) {
  const own = await store.read
    .select({ id, name, slug })
    .from(t.companyRecruiters)
    .innerJoin(t.companies, eq(id, t.companyRecruiters.companyId))
    .where(eq(t.companyRecruiters.userId, recruiter.id))
  if (own.length > 0) return own
  return store.read
    .select({ id, name, slug })
    .from(t.jobs)
    .innerJoin(t.companies, eq(id, hiring))
    .where(and(jobsOf(recruiter), isOwn))
    .groupBy(id)
    .orderBy(desc(max(t.jobs.id)))
    .limit(most)
}

/** Whether a recruiter may look for a company: one who works for a company for that alone, any other for those of their jobs. */
export async function mayLookFor(recruiter: Staff, companyId: string): Promise<boolean> {
  const [own] = await store.read
    .select({ companyId: t.companyRecruiters.companyId })
    .from(t.companyRecruiters)
    .where(eq(t.companyRecruiters.userId, recruiter.id))
  return !own || own.companyId === companyId
}

/** The recruiter as one who looks for that company, without an address for the first of theirs; undefined where it is none of theirs. */
export async function findViewer(recruiter: Staff, wanted?: string): Promise<Viewer | undefined> {
  const companies = await listViewerCompanies(recruiter)
  const company = wanted ? companies.find((one) => one.slug === wanted) : companies[0]
  return company && { recruiterId: recruiter.id, company, group: await findGroup(company.id) }
}

/** A company with its parents, and all that belong to one of them. */
export async function findGroup(companyId: string, from: Tx = store.read): Promise<Viewer['group']> {
  const members = new Map<string, string>()
  let next = [companyId]
  while (next.length > 0) {
    const found = await from.select({ id, name, parentId }).from(t.companies).where(inArray(id, next))
    for (const one of found) members.set(one.id, companyKey(one.name))
    const children = await from.select({ id }).from(t.companies).where(inArray(parentId, next))
    const related = [...children.map((one) => one.id), ...found.flatMap((one) => one.parentId ?? [])]
    next = [...new Set(related)].filter((one) => !members.has(one))
  }
  return { ids: [...members.keys()], names: [...new Set(members.values())] }
}
