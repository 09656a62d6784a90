import type { MiddleHalf } from '../pay/scale'
import { technologyOfSlug } from '../technologies/slugs'
import type { Currency } from '../vocabulary'
import { fewest } from './figures'
import type { LiveNumbers } from './numbers'

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
 * What has moved from one day that was kept to a later one; nothing for fewer than five jobs on either. Medians of the
 * currencies that both days have, and the technologies, among the ten most frequent of both, whose share moved most.
 */
export function movesBetween(then: RoleSnapshot, now: RoleSnapshot): Move[] {
  if (Math.min(then.openings, now.openings) < fewest) return []
  const share = (n: number, of: number) => ({ value: Math.round((100 * n) / of), n: of })
  const technologies = Object.entries(now.technologies).flatMap(([tech, n]): Move[] => {
    const before = then.technologies[tech]
    if (before === undefined) return []
    const label = technologyOfSlug(tech) ?? tech
    const [from, to] = [share(before, then.openings), share(n, now.openings)]
    return [{ what: 'technology', tech, label, from, to }]
  })
  const pay = now.pay.flatMap(({ currency, middle, count }): Move[] => {
    const before = then.pay.find((half) => half.currency === currency)
    if (!before) return []
    const from = { value: before.middle, n: before.count }
    return [{ what: 'pay', currency, from, to: { value: middle, n: count } }]
  })
  const openings: Move = {
    what: 'openings',
    from: { value: then.openings, n: then.openings },
    to: { value: now.openings, n: now.openings },
  }
  const moved = technologies.filter(hasMoved).sort((a, b) => distance(b) - distance(a))
  return [...[openings, ...pay].filter(hasMoved), ...moved.slice(0, mostTechnologies)]
}

const distance = ({ from, to }: Move) => Math.abs(to.value - from.value)
const hasMoved = (move: Move) => distance(move) > 0
