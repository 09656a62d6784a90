import { and, asc, eq, ne } from 'drizzle-orm'
import { mayManage } from '@/rules/desk/may'
import { fold } from '@/rules/words'
import type { Managing } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'

/** The company for which a colleague works; undefined for whoever works for the site. */
export async function findCompanyOf(_manager: Managing, userId: string) {
  const [company] = await store.read
    .select({ name: t.companies.name })
    .from(t.companyRecruiters)
    .innerJoin(t.companies, eq(t.companies.id, t.companyRecruiters.companyId))
    .where(eq(t.companyRecruiters.userId, userId))
  return company?.name
}

/** Says for which company a colleague works, by its name; without one, for the site. `unknown` where there is no such company. */
export function workFor(
  manager: Managing,
  userId: string,
  company: string,
  now = new Date(),
): Promise<'done' | 'unknown' | 'not found'> {
  return store.tx(async (tx) => {
    const [colleague] = await tx
      .select({ access: t.users.access })
      .from(t.users)
      .where(and(eq(t.users.id, userId), ne(t.users.access, 'candidate')))
    if (!colleague || !mayManage(manager, colleague)) return 'not found'
    const [known] = await tx
      .select({ id: t.companies.id })
      .from(t.companies)
      .where(eq(t.companies.foldedName, fold(company)))
      .orderBy(asc(t.companies.createdAt))
      .limit(1)
    if (company && !known) return 'unknown'
    await tx.delete(t.companyRecruiters).where(eq(t.companyRecruiters.userId, userId))
    if (company && known) await tx.insert(t.companyRecruiters).values({ userId, companyId: known.id })
    await recordAudit(tx, manager.id, 'work for', 'user', userId, { at: now })
    return 'done'
  })
}
