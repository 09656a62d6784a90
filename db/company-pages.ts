import { eq, isNotNull, or } from 'drizzle-orm'
import type { CompanyPage } from '@/rules/companies'
import type { Staff } from './people/users'
import { type Answer, actOn, recordAudit, versionOf } from './site/audit-events'
import { store, t } from './store'

/** `null` takes a stored picture away, and undefined leaves it. */
type Pictures = { logo?: string | null; picture?: string | null }

/** A company as the desk writes it, with its version; undefined when there is none of that address. */
export async function findCompanyPage(_recruiter: Staff, slug: string) {
  const { name, about, industry, website, logo, picture } = t.companies
  const [company] = await store.read
    .select({
      slug: t.companies.slug,
      name,
      about,
      industry,
      website,
      logo,
      picture,
      version: versionOf('company', t.companies.id),
    })
    .from(t.companies)
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

/** Writes the page of a company, which every recruiter shares. */
export function describeCompany(
  recruiter: Staff,
  slug: string,
  page: CompanyPage & Pictures,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) => {
    const [company] = await tx
      .select({ id: t.companies.id })
      .from(t.companies)
      .where(eq(t.companies.slug, slug))
    const id = company?.id ?? ''
    return actOn(tx, { subject: 'company', id, seen }, company, async () => {
      await tx.update(t.companies).set(page).where(eq(t.companies.id, id))
      await recordAudit(tx, recruiter.id, 'revise', 'company', id, { at: now })
      return { outcome: 'done' }
    })
  })
}
