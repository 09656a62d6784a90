import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Staff } from './people/users'
import { store, t } from './store'

/** What the desk writes of a company, as readers see it. */
export const companyPage = z.object({
  about: z.string().trim().max(1000, 'The text has at most 1,000 characters').default(''),
  industry: z.string().trim().max(80, 'The industry has at most 80 characters').default(''),
  website: z.string().trim().max(200, 'The website has at most 200 characters').default(''),
})

/** `null` takes a stored picture away, and undefined leaves it. */
type Pictures = { logo?: string | null; picture?: string | null }

/** Writes the page of a company, which every recruiter shares; false when there is none of that address. */
export async function describeCompany(
  _author: Staff,
  slug: string,
  page: z.output<typeof companyPage> & Pictures,
): Promise<boolean> {
  const changed = await store.tx((tx) =>
    tx.update(t.companies).set(page).where(eq(t.companies.slug, slug)).returning({ id: t.companies.id }),
  )
  return changed.length === 1
}
