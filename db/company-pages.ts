import { asc, eq, isNotNull, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { CompanyPage } from '@/rules/companies'
import { fold } from '@/rules/words'
import type { Staff } from './people/users'
import { type Answer, actOn, recordAudit, versionOf } from './site/audit-events'
import { store, type Tx, t } from './store'

/** `null` takes a stored picture away, and undefined leaves it. */
type Pictures = { logo?: string | null; picture?: string | null }

/** A company as the desk writes it, with its version; undefined when there is none of that address. */
export async function findCompanyPage(_recruiter: Staff, slug: string) {
  const { name, about, industry, website, logo, picture } = t.companies
  const parents = alias(t.companies, 'parents')
  const [company] = await store.read
    .select({
      id: t.companies.id,
      slug: t.companies.slug,
      name,
      about,
      industry,
      website,
      logo,
      picture,
      parent: parents.name,
      version: versionOf('company', t.companies.id),
    })
    .from(t.companies)
    .leftJoin(parents, eq(parents.id, t.companies.parentId))
    .where(eq(t.companies.slug, slug))
  return company
}

/** The stored names of the logos and pictures that companies show. */
export async function listShownPictures(): Promise<string[]> {
  const { logo, picture } = t.companies
  const rows = await store.read
    .select({ logo, picture })
    .from(t.companies)
    .where(or(isNotNull(logo), isNotNull(picture)))
  return rows.flatMap((row) => [row.logo ?? [], row.picture ?? []].flat())
}

/**
 * Writes the page of a company, which every recruiter shares. `no such parent` where nobody is called as the company that it
 * is part of, and `own part` where that one is part of it.
 */
export function describeCompany(
  recruiter: Staff,
  slug: string,
  { parent, ...page }: CompanyPage & Pictures,
  now = new Date(),
  seen?: number,
): Promise<Answer | { outcome: 'no such parent' | 'own part' }> {
  return store.tx(async (tx) => {
    const [company] = await tx
      .select({ id: t.companies.id })
      .from(t.companies)
      .where(eq(t.companies.slug, slug))
    const id = company?.id ?? ''
    return actOn(tx, { subject: 'company', id, seen }, company, async () => {
      const parentId = await findParent(tx, id, parent)
      if (parentId === 'no such parent' || parentId === 'own part') return { outcome: parentId }
      await tx
        .update(t.companies)
        .set({ ...page, parentId })
        .where(eq(t.companies.id, id))
      await recordAudit(tx, recruiter.id, 'revise', 'company', id, { at: now })
      return { outcome: 'done' }
    })
  })
}

async function findParent(tx: Tx, id: string, name: string) {
  if (!name) return null
  const [named] = await tx
    .select({ id: t.companies.id })
    .from(t.companies)
    .where(eq(t.companies.foldedName, fold(name)))
    .orderBy(asc(t.companies.createdAt))
    .limit(1)
  if (!named) return 'no such parent'
  for (let above: string | null | undefined = named.id; above; above = await parentOf(tx, above))
    if (above === id) return 'own part'
  return named.id
}

async function parentOf(tx: Tx, id: string) {
  const [company] = await tx
    .select({ parentId: t.companies.parentId })
    .from(t.companies)
    .where(eq(t.companies.id, id))
  return company?.parentId
}
