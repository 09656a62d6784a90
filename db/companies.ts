import { asc, eq } from 'drizzle-orm'
import { slugify } from '../rules/words'
import { newId } from './ids'
import { store, type Tx, t } from './store'

export type CompanyDraft = Omit<typeof t.companies.$inferInsert, 'id' | 'slug' | 'createdAt'>

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
  await tx.insert(t.companies).values({ id, slug, ...draft })
  return id
}

/** Every company by name, for a choice. */
export function listCompanies() {
  return store.read
    .select({
      id: t.companies.id,
      name: t.companies.name,
      city: t.companies.city,
      country: t.companies.country,
    })
    .from(t.companies)
    .orderBy(asc(t.companies.name))
}
