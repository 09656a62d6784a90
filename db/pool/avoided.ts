import { and, asc, count, eq } from 'drizzle-orm'
import { companyKey } from '@/rules/pool/company-names'
import { fold } from '@/rules/words'
import { store, t } from '../store'
import { findGroup } from './viewer'

const { candidateId, name, foldedName, companyId } = t.avoidedCompanies
const most = 50

/** The companies that a candidate keeps their profile from, by name, each with the others of its group. */
export async function listAvoided(candidate: string) {
  const named = await store.read
    .select({ name, foldedName, companyId })
    .from(t.avoidedCompanies)
    .where(eq(candidateId, candidate))
    .orderBy(asc(foldedName))
  return Promise.all(named.map(async (one) => ({ ...one, others: await othersOf(one.companyId) })))
}

async function othersOf(company: string | null): Promise<number> {
  return company ? (await findGroup(company)).ids.length - 1 : 0
}

/** Keeps a profile from a company, known to the site or not; `full` where a candidate has named as many as one can. */
export function avoidCompany(candidate: string, typed: string): Promise<'done' | 'full'> {
  return store.tx(async (tx) => {
    const [held] = await tx.select({ n: count() }).from(t.avoidedCompanies).where(eq(candidateId, candidate))
    if ((held?.n ?? 0) >= most) return 'full'
    const [known] = await tx
      .select({ id: t.companies.id })
      .from(t.companies)
      .where(eq(t.companies.foldedName, fold(typed)))
      .orderBy(asc(t.companies.createdAt))
      .limit(1)
    await tx
      .insert(t.avoidedCompanies)
      .values({ candidateId: candidate, name: typed, foldedName: companyKey(typed), companyId: known?.id })
      .onConflictDoNothing()
    return 'done'
  })
}

/** Lets a company see the profile again, as every other. */
export async function avoidNoMore(candidate: string, folded: string): Promise<void> {
  await store.db.delete(t.avoidedCompanies).where(and(eq(candidateId, candidate), eq(foldedName, folded)))
}
