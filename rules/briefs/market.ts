import { formatThousands } from '../pay/pay'
import type { MiddleHalf } from '../pay/scale'
import type { Currency, Seniority } from '../vocabulary'

/** The levels whose jobs compare with one of this level: its own, and those a step away. An intern is nobody's peer. */
export const nearSeniorities: Record<Seniority, readonly Seniority[]> = {
  intern: ['intern'],
  junior: ['junior', 'mid'],
  mid: ['junior', 'mid', 'senior'],
  senior: ['mid', 'senior', 'lead', 'staff_principal'],
  lead: ['senior', 'lead', 'staff_principal', 'manager'],
  staff_principal: ['senior', 'lead', 'staff_principal'],
  manager: ['lead', 'manager', 'executive'],
  executive: ['manager', 'executive'],
}

/** A budget as it was written: either end of a range may be missing. Gross, by the year, in whole units. */
export type Budget = { min?: number; max?: number; currency: Currency }

/** How a budget stands among what comparable jobs pay, in a sentence; undefined without a budget. */
export function budgetWords({ min, max, currency }: Budget, half: MiddleHalf): string | undefined {
  const [from, to] = [min ?? max, max ?? min]
  if (!from || !to || from > to) return undefined
  const budget = (from + to) / 2
  const words = formatThousands(budget, currency)
  const [low, high] = [formatThousands(half.min, currency), formatThousands(half.max, currency)]
  if (budget < half.min)
    return `Your budget is low. Its middle is ${words}, and three in four of these jobs pay more than ${low}.`
  if (budget > half.max)
    return `Your budget is high. Its middle is ${words}, and three in four of these jobs pay less than ${high}.`
  return `Your budget is usual. Its middle is ${words}, and half of these jobs pay between ${low} and ${high}.`
}
