import { eq, inArray, sql } from 'drizzle-orm'
import { submitBrief } from '@/db/briefs/briefs'
import { unsaid } from '@/rules/briefs/draft'
import { store, t } from '../../db/store'

const chunk = 500

/** Invents so many searches whose companies have said how they ended, each with one of the jobs that were written here. */
export async function fillSearches(count: number, recruiterId: string, now: Date): Promise<void> {
  const said = {
    role: 'back-end-developer',
    seniority: 'senior',
    contract: 'permanent',
    workplace: 'hybrid',
  } as const
  const where = { city: 'Lyon', country: 'FR', payMin: 55_000, payMax: 65_000, payCurrency: 'EUR' } as const
  const who = { companyName: 'Halden', contactName: 'Marc Delorme', email: 'bench@example.com', phone: '' }
  const words = { technologies: ['Go'], problem: 'Our planner takes too long.', start: 'January' }
  const { number } = await submitBrief({ ...unsaid, ...said, ...where, ...who, ...words }, now)
  const [one] = await store.read.select().from(t.briefs).where(eq(t.briefs.number, number))
  if (!one) throw new Error('the brief that was just sent is missing')
  const own = await store.read
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(eq(t.jobs.imported, false))
    .limit(count)
  for (let from = 0; from < own.length; from += chunk) {
    const jobs = own.slice(from, from + chunk)
    const ids = jobs.map((_, i) => `bench-brief-${from + i}`)
    await store.tx(async (tx) => {
      await tx.insert(t.briefs).values(ids.map((id) => ({ ...one, id, number: id, recruiterId })))
      await tx
        .insert(t.briefOutcomes)
        .values(ids.map((briefId) => ({ briefId, outcome: 'us' as const, by: 'Marc Delorme', at: now })))
      for (const [i, { id }] of jobs.entries())
        await tx.update(t.jobs).set({ briefId: ids[i] }).where(eq(t.jobs.id, id))
    })
  }
}

/** Has half of the jobs that were written here be of one company, and says which. */
export async function makeOneCompanyLarge(): Promise<string> {
  const [company] = await store.read.select({ id: t.companies.id }).from(t.companies).limit(1)
  const own = await store.read.select({ id: t.jobs.id }).from(t.jobs).where(eq(t.jobs.imported, false))
  const half = own.filter((_, i) => i % 2 === 0).map(({ id }) => id)
  for (let at = 0; at < half.length; at += chunk)
    await store.db
      .update(t.jobs)
      .set({ realCompanyId: sql`${company?.id ?? ''}` })
      .where(inArray(t.jobs.id, half.slice(at, at + chunk)))
  return company?.id ?? ''
}
