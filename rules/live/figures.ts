import { addDays } from '../dates'
import { type MiddleHalf, middleHalf } from '../pay/scale'
import { type Currency, keysOf, type Seniority, seniorities } from '../vocabulary'
import type { JobValues, Named } from './counted-job'
import { isoWeek, mondayOf } from './iso-week'
import type { LiveQuery } from './query'

/** A count and the search that lists exactly what it counts. */
export type Figure = { n: number; query: LiveQuery }

/** How many of the open jobs of a scope have one value. */
export type Share = Figure & Named

/** Below so many jobs one employer would decide a share or a middle: there is none. */
export const fewest = 5

type Filter = 'seniority' | 'workplace' | 'tech' | 'place'

/** Every value that these jobs have with its count, the most frequent first; none for fewer than five jobs. */
export function shares<Job>(
  jobs: Job[],
  query: LiveQuery,
  filter: Filter,
  of: (job: Job) => readonly Named[],
): Share[] {
  if (jobs.length < fewest) return []
  const counted = new Map<string, Named & { n: number }>()
  for (const job of jobs) {
    for (const { value, label } of of(job)) {
      const one = counted.get(value)
      if (one) one.n++
      else counted.set(value, { value, label, n: 1 })
    }
  }
  return [...counted.values()]
    .sort((a, b) => b.n - a.n || a.value.localeCompare(b.value))
    .map((one) => ({ ...one, query: { ...query, [filter]: one.value } }))
}

/** The same values in the order of a vocabulary. */
export function inOrder(list: Share[], order: readonly string[]): Share[] {
  return list.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

/** The middle half of what jobs pay, gross, a year, in whole units of the currency; of every seniority where none is named. */
export type PayFigure = Figure & MiddleHalf & { currency: Currency; seniority?: Seniority }

/** Quartiles of the middles of the ranges, a currency at a time, over all seniorities and for each; from five such jobs on. */
export function countPay(jobs: Pick<JobValues, 'seniority' | 'pay'>[], query: LiveQuery): PayFigure[] {
  const middles = new Map<string, { currency: Currency; seniority?: Seniority; amounts: number[] }>()
  const add = (amount: number, currency: Currency, seniority?: Seniority) => {
    const group = middles.get(`${currency} ${seniority}`) ?? { currency, seniority, amounts: [] }
    middles.set(`${currency} ${seniority}`, group)
    group.amounts.push(amount)
  }
  for (const { pay, seniority } of jobs) {
    if (!pay) continue
    add(pay.middle, pay.currency)
    const [level] = query.seniority ? [] : seniority
    if (level) add(pay.middle, pay.currency, level.value)
  }
  const figures = [...middles.values()].flatMap(({ amounts, currency, seniority }): PayFigure[] => {
    const half = middleHalf(amounts)
    if (!half) return []
    const counted = { ...query, ...(seniority && { seniority }), paid: currency }
    return [{ ...half, n: half.count, currency, seniority, query: counted }]
  })
  const total = (currency: Currency) => middles.get(`${currency} undefined`)?.amounts.length ?? 0
  const level = ({ seniority }: PayFigure) => (seniority ? keysOf(seniorities).indexOf(seniority) : -1)
  return figures.sort(
    (a, b) =>
      total(b.currency) - total(a.currency) || a.currency.localeCompare(b.currency) || level(a) - level(b),
  )
}

/** An ISO week, "2026-W47", its Monday, "2026-11-16", and how many jobs were published in it. */
export type Week = { week: string; from: string; n: number }

const weeksShown = 12
const weekLength = 7 * 86_400_000

/** The first day that is shown: the Monday eleven weeks before this one. */
export const firstWeek = (now: Date) => addDays(mondayOf(now), -7 * (weeksShown - 1))

/** How many of these jobs were published in each of the last twelve weeks, this one included. */
export function countWeeks(jobs: { publishedAt: Date | null }[], now: Date): Week[] {
  const start = firstWeek(now)
  const weeks = weeksFrom(start).map((week) => ({ ...week, n: 0 }))
  for (const { publishedAt } of jobs) {
    if (!publishedAt || publishedAt > now) continue
    const week = weeks[Math.floor((publishedAt.getTime() - start.getTime()) / weekLength)]
    if (week) week.n++
  }
  return weeks
}

// Thousands of counts share a Monday, and naming a week takes longer than counting it.
const named = new Map<number, Omit<Week, 'n'>[]>()

function weeksFrom(start: Date) {
  const known =
    named.get(start.getTime()) ??
    Array.from({ length: weeksShown }, (_, i) => {
      const from = addDays(start, 7 * i)
      return { week: isoWeek(from), from: from.toISOString().slice(0, 10) }
    })
  named.set(start.getTime(), known)
  return known
}
