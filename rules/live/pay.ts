import { type MiddleHalf, middleHalf } from '../pay/scale'
import { type Currency, keysOf, type Seniority, seniorities } from '../vocabulary'
import type { JobValues } from './counted-job'
import type { LiveQuery } from './query'
import type { Figure } from './shares'

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
