import type { MarketFacet } from '@/rules/jobs/markets'
import type { JobIndex } from '../index/file'
import type { JobQuery } from '../query'
import { readSearchText } from '../words/search-text'
import { countMatches } from './counts'
import { type FacetValue, labelOf } from './facets'
import { findMatches } from './matches'
import { understood } from './understood'

/** Every value of a facet that at least so many open jobs have, the most frequent first; read off the kept counts. */
export function markets(index: JobIndex, facet: MarketFacet, least: number, now: Date): FacetValue[] {
  const { columns, counts } = index.openJobs.at(now)
  return columns.dictionaries[facet].values
    .map((value, code) => ({ value, count: counts[facet][code] ?? 0 }))
    .filter(({ value, count }) => value && count >= least)
    .map((one) => ({ ...one, label: labelOf(columns, facet, one.value) }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
}

/** How many open jobs each role has, by slug. */
export function rolesOpen(index: JobIndex, now: Date): Map<string, number> {
  const { columns, counts } = index.openJobs.at(now)
  return new Map(columns.dictionaries.role.values.map((role, code) => [role, counts.role[code] ?? 0]))
}

/** Ids of the newest open jobs that a query finds. */
export function newestIds(index: JobIndex, query: JobQuery, limit: number, now: Date): number[] {
  const asked = understood(index, query, now)
  const matches = findMatches(index, readSearchText(asked.text))
  const { slots } = countMatches(index.openJobs, matches, asked, now).passing
  return Array.from(slots.subarray(0, limit), (slot) => index.columns.id[slot] ?? 0)
}
