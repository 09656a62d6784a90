import { and, eq } from 'drizzle-orm'
import type { OwnPage } from '@/rules/company-space/drafts'
import { type Answer, actOn, recordAudit, versionOf } from '../site/audit-events'
import { store, t } from '../store'
import type { Member } from './members'

const { companies, companyMembers } = t

/** `null` takes a stored picture away, and undefined leaves it. */
type Pictures = { logo?: string | null; picture?: string | null }

/** The page of the company that a member acts for, as they write it, with its version. */
export async function findOwnPage({ id: userId }: Member) {
  const { slug, name, about, industry, website, logo, picture } = companies
  const [page] = await store.read
    .select({
      ...{ slug, name, about, industry, website, logo, picture },
      version: versionOf('company', companies.id),
    })
    .from(companyMembers)
    .innerJoin(companies, eq(companies.id, companyMembers.companyId))
    .where(eq(companyMembers.userId, userId))
  return page
}

/** Writes the page of the company that a member acts for, and of no other. */
export function describeOwnCompany(
  member: Member,
  page: OwnPage & Pictures,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) => {
    const id = member.company.id
    const [own] = await tx
      .select({ id: companyMembers.companyId })
      .from(companyMembers)
      .where(and(eq(companyMembers.userId, member.id), eq(companyMembers.companyId, id)))
    return actOn(tx, { subject: 'company', id, seen }, own, async () => {
      await tx.update(companies).set(page).where(eq(companies.id, id))
      await recordAudit(tx, member.id, 'revise', 'company', id, { at: now })
      return { outcome: 'done' }
    })
  })
}
