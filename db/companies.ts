import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gte,
  isNotNull,
  isNull,
  like,
  max,
  notExists,
  or,
  sql,
} from 'drizzle-orm'
import type { NamedCompany } from '../rules/jobs/form'
import { fold, slugify } from '../rules/words'
import { newId } from './ids'
import { recordJobChanges } from './jobs/changes'
import { isOpen } from './jobs/jobs'
import { store, type Tx, t } from './store'

export type CompanyDraft = Omit<typeof t.companies.$inferInsert, 'id' | 'slug' | 'foldedName' | 'createdAt'>

/** Adds a company and returns its id; its address is made from its name. */
export function createCompany(draft: CompanyDraft): Promise<string> {
  return store.tx((tx) => createCompanyIn(tx, draft))
}

/** The same inside somebody else's transaction. */
export async function createCompanyIn(tx: Tx, draft: CompanyDraft): Promise<string> {
  const id = newId()
  const wanted = slugify(draft.name) || 'company'
  const taken = await tx.select({ id: t.companies.id }).from(t.companies).where(eq(t.companies.slug, wanted))
  const slug = taken.length > 0 ? `${wanted}-${id.slice(-6)}` : wanted
  await tx.insert(t.companies).values({ id, slug, foldedName: fold(draft.name), ...draft })
  return id
}

/** The company of a name, however it is written: the oldest of those that have it, or a new one. */
export async function findOrCreateCompany(tx: Tx, draft: CompanyDraft): Promise<string> {
  const [known] = await tx
    .select({ id: t.companies.id })
    .from(t.companies)
    .where(eq(t.companies.foldedName, fold(draft.name)))
    .orderBy(asc(t.companies.createdAt))
    .limit(1)
  return known?.id ?? createCompanyIn(tx, draft)
}

/**
 * The company that a form names: the one it stands for already, the oldest of that name, or a new one where the form
 * says its place; undefined where it does not.
 */
export async function resolveCompany(
  tx: Tx,
  { name, city, country }: NamedCompany,
  present?: string,
): Promise<string | undefined> {
  const known = await tx
    .select({ id: t.companies.id })
    .from(t.companies)
    .where(eq(t.companies.foldedName, fold(name)))
    .orderBy(asc(t.companies.createdAt))
  const same = known.find(({ id }) => id === present) ?? known[0]
  if (same) return same.id
  return city && country ? createCompanyIn(tx, { name, city, country }) : undefined
}

/** Gives a company another name; its address stays, and its jobs are found by the new name at once. */
export function renameCompany(id: string, name: string): Promise<void> {
  return store.tx(async (tx) => {
    await tx
      .update(t.companies)
      .set({ name, foldedName: fold(name) })
      .where(eq(t.companies.id, id))
    const jobs = await tx
      .select({ id: t.jobs.id })
      .from(t.jobs)
      .where(and(eq(t.jobs.companyId, id), isNull(t.jobs.closedAt)))
    await recordJobChanges(tx, ...jobs.map((job) => job.id))
  })
}

/** The companies of the newest jobs that this recruiter has written, for suggestions: at most so many. */
export async function listRecentCompanies(recruiterId: string, limit = 20) {
  const newest = max(t.jobs.createdAt)
  return store.read
    .select({ name: t.companies.name, city: t.companies.city })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(and(eq(t.jobs.recruiterId, recruiterId), eq(t.jobs.imported, false)))
    .groupBy(t.companies.id)
    .orderBy(desc(newest))
    .limit(limit)
}

const openJobs = (now: Date) =>
  store.read
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(and(eq(t.jobs.companyId, t.companies.id), isOpen(now)))

const named = (q: string) => {
  const words = slugify(q)
  return words ? like(t.companies.slug, `%${words}%`) : undefined
}

/** Companies with open jobs and how many, by name, from the address `from` on; `q` may be any part of a name. */
export function listHiringCompanies({ q = '', from = '' }, limit: number, now = new Date()) {
  return store.read
    .select({
      slug: t.companies.slug,
      name: t.companies.name,
      logo: t.companies.logo,
      industry: t.companies.industry,
      city: t.companies.city,
      country: t.companies.country,
      open: sql<number>`(select count(*) from ${openJobs(now)})`.as('open'),
    })
    .from(t.companies)
    .where(and(gte(t.companies.slug, from), named(q), exists(openJobs(now))))
    .orderBy(asc(t.companies.slug))
    .limit(limit)
}

export type HiringCompany = Awaited<ReturnType<typeof listHiringCompanies>>[number]

/** How many companies have open jobs, by the first letter or digit of their addresses. */
export async function countHiringCompanies(now = new Date()): Promise<Map<string, number>> {
  const letter = sql<string>`substr(${t.companies.slug}, 1, 1)`
  const rows = await store.read
    .select({ letter, n: count() })
    .from(t.companies)
    .where(exists(openJobs(now)))
    .groupBy(letter)
    .orderBy(letter)
  return new Map(rows.map(({ letter, n }) => [letter, n]))
}

/** The addresses of companies with open jobs from one on, in their order, and when the newest of these was published. */
export async function listCompanyAddresses(from: string, limit: number, now = new Date()) {
  const newest = store.read
    .select({ publishedAt: max(t.jobs.publishedAt) })
    .from(t.jobs)
    .where(and(eq(t.jobs.companyId, t.companies.id), isOpen(now)))
  return store.read
    .select({
      slug: t.companies.slug,
      changedAt: sql<Date>`(${newest})`.mapWith(t.jobs.publishedAt),
    })
    .from(t.companies)
    .where(and(gte(t.companies.slug, from), exists(openJobs(now))))
    .orderBy(asc(t.companies.slug))
    .limit(limit)
}

/** The address that starts each list of so many companies with open jobs. */
export async function listCompanyStarts(length: number, now = new Date()): Promise<string[]> {
  const slugs = await store.read
    .select({ slug: t.companies.slug })
    .from(t.companies)
    .where(exists(openJobs(now)))
    .orderBy(asc(t.companies.slug))
  return slugs.filter((_, at) => at % length === 0).map(({ slug }) => slug)
}

/** What the public may know of a company; undefined when there is none of that address, or it is known as a confidential one alone. */
export async function findCompany(slug: string) {
  const confidential = store.read
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(eq(t.jobs.realCompanyId, t.companies.id))
  const named = store.read
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(and(eq(t.jobs.companyId, t.companies.id), isNotNull(t.jobs.publishedAt)))
  const [company] = await store.read
    .select()
    .from(t.companies)
    .where(and(eq(t.companies.slug, slug), or(notExists(confidential), exists(named))))
  return company
}

/** The id of every company by its name, folded; the oldest where several have it. */
export async function listCompanyIds(): Promise<Map<string, string>> {
  const rows = await store.read
    .select({ id: t.companies.id, name: t.companies.foldedName })
    .from(t.companies)
    .orderBy(desc(t.companies.createdAt))
  return new Map(rows.map(({ id, name }) => [name, id]))
}
