import type { LiveNumbers } from './live-numbers'
import { fewest } from './live-shares'
import type { MiddleHalf } from './pay-scale'
import type { Currency } from './vocabulary'

/** What is kept of a day: open jobs, the middle half of yearly pay by currency, and how many jobs name a technology (by slug). */
export type RoleSnapshot = {
  openings: number
  pay: (MiddleHalf & { currency: Currency })[]
  technologies: Record<string, number>
}

/** The part of a role's numbers that is kept. */
export function snapshotOf({ openings, pay, technologies }: LiveNumbers): RoleSnapshot {
  return {
    openings: openings.n,
    pay: pay.flatMap(({ seniority, currency, count, min, middle, max }) =>
      seniority ? [] : [{ currency, count, min, middle, max }],
    ),
    technologies: Object.fromEntries(technologies.map(({ value, n }) => [value, n])),
  }
}

/** A figure then and now, each with the jobs it was counted over: open jobs, a median in a currency, or a share in per cent. */
export type Move = {
  from: { value: number; n: number }
  to: { value: number; n: number }
} & (
  | { what: 'openings' }
  | { what: 'pay'; currency: Currency }
  | { what: 'technology'; tech: string; label: string }
)

const mostTechnologies = 3

/**
 * What has moved since a day that was kept; nothing for fewer than five jobs on either side. Medians of the currencies
 * that both days have, and the technologies, among the ten most frequent of both days, whose share moved most.
 */
export function movesSince(then: RoleSnapshot, numbers: LiveNumbers): Move[] {
  const now = numbers.openings.n
  if (Math.min(then.openings, now) < fewest) return []
  const share = (n: number, of: number) => ({ value: Math.round((100 * n) / of), n: of })
  const technologies = numbers.technologies.flatMap(({ value: tech, label, n }): Move[] => {
    const before = then.technologies[tech]
    if (before === undefined) return []
    return [{ what: 'technology', tech, label, from: share(before, then.openings), to: share(n, now) }]
  })
  const pay = numbers.pay.flatMap(({ seniority, currency, middle, n }): Move[] => {
    const before = then.pay.find((half) => half.currency === currency)
    if (seniority || !before) return []
    return [
      { what: 'pay', currency, from: { value: before.middle, n: before.count }, to: { value: middle, n } },
    ]
  })
  const openings = { value: then.openings, n: then.openings }
  const moved = technologies.filter(hasMoved).sort((a, b) => distance(b) - distance(a))
  const whole: Move[] = [{ what: 'openings', from: openings, to: { value: now, n: now } }, ...pay]
  return [...whole.filter(hasMoved), ...moved.slice(0, mostTechnologies)]
}

const distance = ({ from, to }: Move) => Math.abs(to.value - from.value)
const hasMoved = (move: Move) => distance(move) > 0
