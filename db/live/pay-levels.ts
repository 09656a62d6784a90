import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { LiveNumbers } from '@/rules/live/numbers'
import { type MiddleHalf, middleHalf } from '@/rules/pay/scale'
import type { RoleSlug } from '@/rules/roles/roles'
import type { Currency, Seniority } from '@/rules/vocabulary'
import { lastJobChange } from '../jobs/changes'
import { isOpen } from '../jobs/jobs'
import { store, t } from '../store'
import { readLiveNumbers } from './numbers'

export type PayLevel = MiddleHalf & { seniority: Seniority; currency: Currency }

type Scope = { roles?: RoleSlug[]; country?: string }

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
const mostCounted = 5000

/**
 * What open jobs pay a year at each seniority, gross, in whole units of each currency: the middle half of the middles
 * of their ranges, from five jobs on. Of one role its live numbers; of several, or of all, the newest 5,000 jobs.
 */
export async function listPayLevels({ roles = [], country }: Scope, now = new Date()): Promise<PayLevel[]> {
  const [role, ...others] = roles
  if (role && others.length === 0) return levelsIn(await readLiveNumbers({ role, country }))
  // Every list of jobs asks for these, and 5,000 rows take ten milliseconds: read once for each state of the board.
  const key = `${roles} ${country}`
  const seq = await lastJobChange()
  const before = kept.get(key)
  if (before?.seq === seq && Math.abs(now.getTime() - before.at) < goodForMs) return before.levels
  const levels = await countLevels({ roles, country }, now)
  kept.set(key, { seq, at: now.getTime(), levels })
  return levels
}

/** Jobs open and expire without a change of the record. */
const goodForMs = 60_000
type Kept = { seq: number; at: number; levels: PayLevel[] }
const kept = new LRUCache<string, Kept>({ max: 50 })

async function countLevels({ roles = [], country }: Scope, now: Date): Promise<PayLevel[]> {
  const jobs = await store.read
    .select({
      seniority: t.jobs.seniority,
      currency: t.jobs.payCurrency,
      middle,
    })
    .from(t.jobs)
    .where(
      and(
        isOpen(now),
        paidByTheYear,
        roles.length > 0 ? inArray(t.jobs.role, roles) : undefined,
        country ? eq(t.jobs.country, country) : undefined,
      ),
    )
    .orderBy(desc(t.jobs.id))
    .limit(mostCounted)

  const levels = new Map<string, { seniority: Seniority; currency: Currency; middles: number[] }>()
  for (const { seniority, currency, middle } of jobs) {
    if (!seniority) continue
    const level = levels.get(`${seniority} ${currency}`) ?? { seniority, currency, middles: [] }
    levels.set(`${seniority} ${currency}`, level)
    level.middles.push(middle)
  }
  return [...levels.values()].flatMap(({ middles, ...level }) => {
    const half = middleHalf(middles)
    return half ? [{ ...level, ...half }] : []
  })
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
