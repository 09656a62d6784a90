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

/** Counts the values that jobs have, a job at a time. */
export class ShareTally {
  #jobs = 0
  readonly #counted = new Map<string, Named & { n: number }>()

  add(values: readonly Named[]) {
    this.#jobs++
    for (const { value, label } of values) {
      const one = this.#counted.get(value)
      if (one) one.n++
      else this.#counted.set(value, { value, label, n: 1 })
    }
  }

  /** Every value with its count, the most frequent first; none for fewer than five jobs. */
  shares(query: LiveQuery, filter: Filter): Share[] {
    if (this.#jobs < fewest) return []
    return [...this.#counted.values()]
      .sort((a, b) => b.n - a.n || a.value.localeCompare(b.value))
      .map((one) => ({ ...one, query: { ...query, [filter]: one.value } }))
  }
}

/** The same values in the order of a vocabulary. */
export function inOrder(list: Share[], order: readonly string[]): Share[] {
  return list.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

/** The middle half of what jobs pay, gross, a year, in whole units of the currency; of every seniority where none is named. */
export type PayFigure = Figure & MiddleHalf & { currency: Currency; seniority?: Seniority }

type Middles = { currency: Currency; seniority?: Seniority; amounts: number[] }

/** Gathers what jobs pay, a job at a time: the middles of their ranges by currency, over all seniorities and for each. */
export class PayTally {
  readonly #middles = new Map<string, Middles>()

  add({ pay, seniority: [level] }: Pick<JobValues, 'seniority' | 'pay'>) {
    if (!pay) return
    this.#note(pay.middle, pay.currency)
    if (level) this.#note(pay.middle, pay.currency, level.value)
  }

  #note(amount: number, currency: Currency, seniority?: Seniority) {
    const key = `${currency} ${seniority}`
    const group = this.#middles.get(key) ?? { currency, seniority, amounts: [] }
    this.#middles.set(key, group)
    group.amounts.push(amount)
  }

  /** The quartiles, of a currency that more jobs pay in first; from five such jobs on. */
  figures(query: LiveQuery): PayFigure[] {
    const groups = [...this.#middles.values()].filter(({ seniority }) => !(seniority && query.seniority))
    const figures = groups.flatMap(({ amounts, currency, seniority }): PayFigure[] => {
      const half = middleHalf(amounts)
      if (!half) return []
      const counted = { ...query, ...(seniority && { seniority }), paid: currency }
      return [{ ...half, n: half.count, currency, seniority, query: counted }]
    })
    const total = (currency: Currency) => this.#middles.get(`${currency} undefined`)?.amounts.length ?? 0
    const level = ({ seniority }: PayFigure) => (seniority ? keysOf(seniorities).indexOf(seniority) : -1)
    return figures.sort(
      (a, b) =>
        total(b.currency) - total(a.currency) || a.currency.localeCompare(b.currency) || level(a) - level(b),
    )
  }
}

/** An ISO week, "2026-W47", its Monday, "2026-11-16", and how many jobs were published in it. */
export type Week = { week: string; from: string; n: number }

const weeksShown = 12
const weekLength = 7 * 86_400_000

/** The first day that is shown: the Monday eleven weeks before this one. */
export const firstWeek = (now: Date) => addDays(mondayOf(now), -7 * (weeksShown - 1))

/** Counts how many jobs were published in each of the last twelve weeks, this one included, a job at a time. */
export class WeekTally {
  readonly #now: Date
  readonly #start: number
  readonly weeks: Week[]

  constructor(now: Date) {
    this.#now = now
    const start = firstWeek(now)
    this.#start = start.getTime()
    this.weeks = weeksFrom(start).map((week) => ({ ...week, n: 0 }))
  }

  add({ publishedAt }: { publishedAt: Date | null }) {
    if (!publishedAt || publishedAt > this.#now) return
    const week = this.weeks[Math.floor((publishedAt.getTime() - this.#start) / weekLength)]
    if (week) week.n++
  }
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
