import type { LiveNumbers } from './live-numbers'
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
