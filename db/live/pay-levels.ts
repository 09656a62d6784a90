import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { LiveNumbers } from '@/rules/live/numbers'
import { nextTurn } from '@/rules/next-turn'
import { type MiddleHalf, middleHalf } from '@/rules/pay/scale'
import type { RoleSlug } from '@/rules/roles/roles'
import type { Currency, Seniority } from '@/rules/vocabulary'
import { lastJobChange } from '../jobs/changes'
import { isOpen } from '../jobs/jobs'
import { store, t } from '../store'
import { readLiveNumbers } from './numbers'

export type PayLevel = MiddleHalf & { seniority: Seniority; currency: Currency }

// In units of the currency; the record holds hundredths.
const middle = sql<number>`(${t.jobs.payMin} + ${t.jobs.payMax}) / 200.0`

// Only gross pay that is stated by the year: a day rate is no wage, and converting it would move the quartiles.
const paidByTheYear = and(
  isNotNull(t.jobs.payMin),
  isNotNull(t.jobs.payMax),
  eq(t.jobs.payPeriod, 'year'),
  eq(t.jobs.payNet, false),
)

// Reading 100,000 jobs takes 0.2 s, and SQLite holds the whole server meanwhile.
const mostRead = 10_000
const piece = 250

/**
 * What open jobs pay a year at each seniority, gross, in whole units of each currency: the middle half of the middles
 * of their ranges, from five jobs on. Of one role its live numbers; of several, or of all, the newest 10,000 open jobs, as
 * they were at most ten seconds ago.
 */
export async function listPayLevels(roles: RoleSlug[], now = new Date()): Promise<PayLevel[]> {
  const [role, ...others] = roles
  if (role && others.length === 0) return levelsIn(await readLiveNumbers({ role }))
  // Every list of jobs asks for these, and an import changes the board at every moment: counting costs more than the page.
  const key = roles.toSorted().join()
  const seq = await lastJobChange()
  const before = kept.get(key)
  const goodForMs = before?.seq === seq ? 60_000 : 10_000 // jobs open and expire without a change of the record
  if (before && Math.abs(now.getTime() - before.at) < goodForMs) return before.levels
  const levels = countLevels(roles, now)
  kept.set(key, { seq, at: now.getTime(), levels })
  levels.catch(() => kept.delete(key))
  return levels
}

type Kept = { seq: number; at: number; levels: Promise<PayLevel[]> }
const kept = new LRUCache<string, Kept>({ max: 50 })

async function countLevels(roles: RoleSlug[], now: Date): Promise<PayLevel[]> {
  const levels = new Map<string, { seniority: Seniority; currency: Currency; middles: number[] }>()
  for await (const { seniority, currency, middle } of newestJobs(roles, now)) {
    if (!seniority || middle === null) continue
    const level = levels.get(`${seniority} ${currency}`) ?? { seniority, currency, middles: [] }
    levels.set(`${seniority} ${currency}`, level)
    level.middles.push(middle)
  }
  return [...levels.values()].flatMap(({ middles, ...level }) => {
    const half = middleHalf(middles)
    return half ? [{ ...level, ...half }] : []
  })
}

/** The newest open jobs, as many of each role, read in pieces: other requests have their turn between two. */
async function* newestJobs(roles: RoleSlug[], now: Date) {
  const { id, role, seniority, payCurrency: currency } = t.jobs
  // Of two roles at once SQLite would look through the jobs of all.
  for (const one of roles.length > 0 ? roles : [undefined]) {
    let before = Number.MAX_SAFE_INTEGER
    for (let read = 0; read < mostRead / Math.max(1, roles.length); read += piece) {
      const jobs = await store.read
        .select({
          id,
          seniority,
          currency,
          middle: sql<number | null>`case when ${paidByTheYear} then ${middle} end`,
        })
        .from(t.jobs)
        .where(and(isOpen(now), lt(id, before), one && eq(role, one)))
        .orderBy(desc(id))
        .limit(piece)
      yield* jobs
      if (jobs.length < piece) break
      before = jobs.at(-1)?.id ?? 0
      await nextTurn()
    }
  }
}

function levelsIn(numbers: LiveNumbers | undefined): PayLevel[] {
  return (numbers?.pay ?? []).flatMap(({ seniority, currency, count, min, middle, max }) =>
    seniority ? [{ seniority, currency, count, min, middle, max }] : [],
  )
}

/** What open jobs of a role pay a year in euros, whatever their seniority and country; undefined below five jobs. */
export async function findRolePay(role: RoleSlug): Promise<MiddleHalf | undefined> {
  const numbers = await readLiveNumbers({ role })
  return numbers?.pay.find(({ currency, seniority }) => currency === 'EUR' && !seniority)
}

const amounts = z.array(z.number())

/** What these jobs pay a year, in the currency that most of them pay in; undefined below five jobs. */
export async function findPayOf(ids: number[]): Promise<(MiddleHalf & { currency: Currency }) | undefined> {
  const paid = await store.read
    // Amounts and ids travel as one text each: rows and parameters by the thousand cost more than the reading.
    .select({ currency: t.jobs.payCurrency, middles: sql<string>`json_group_array(${middle})` })
    .from(t.jobs)
    .where(and(sql`${t.jobs.id} in (select value from json_each(${JSON.stringify(ids)}))`, paidByTheYear))
    .groupBy(t.jobs.payCurrency)
  const middles = paid.map(({ currency, middles }) => [currency, amounts.parse(JSON.parse(middles))] as const)
  const [most] = middles.sort(([, a], [, b]) => b.length - a.length)
  const half = most && middleHalf(most[1])
  return half && { ...half, currency: most[0] }
}

/** The open jobs of a role in a country that state yearly pay in this currency, the newest first, as a chart draws them. */
export function listPaidJobs(
  scope: { role: RoleSlug; country: string; currency: Currency },
  limit: number,
  now = new Date(),
) {
  return store.read
    .select({
      slug: t.jobs.slug,
      title: t.jobs.title,
      language: t.jobs.language,
      company: t.companies.name,
      seniority: t.jobs.seniority,
      payMin: sql<number>`${t.jobs.payMin}`.mapWith(t.jobs.payMin),
      payMax: sql<number>`${t.jobs.payMax}`.mapWith(t.jobs.payMax),
      publishedAt: sql<Date>`${t.jobs.publishedAt}`.mapWith(t.jobs.publishedAt),
    })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(
      and(
        isOpen(now),
        paidByTheYear,
        eq(t.jobs.role, scope.role),
        eq(t.jobs.country, scope.country),
        eq(t.jobs.payCurrency, scope.currency),
      ),
    )
    .orderBy(desc(t.jobs.publishedAt), desc(t.jobs.id))
    .limit(limit)
}

export type PaidJob = Awaited<ReturnType<typeof listPaidJobs>>[number]
