import { cityOf, type MarketFacet, marketPaths } from '@/rules/jobs/markets'
import type { Columns } from '../columns/columns'
import type { JobIndex } from '../index/file'
import type { JobQuery } from '../query'
import { readSearchText } from '../words/search-text'
import { type FacetValue, labelOf } from './facets'
import { findMatches } from './matches'
import { passingOf } from './passing'
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

export type Market = FacetValue & { path: string }

/** Those of these values that are markets, with the addresses of their pages: of thousands, without a look at the others. */
export function marketsAmong(
  index: JobIndex,
  facet: MarketFacet,
  values: readonly string[],
  least: number,
  now: Date,
): Market[] {
  const { columns, counts } = index.openJobs.at(now)
  const countOf = (value: string) => counts[facet][columns.dictionaries[facet].find(value)] ?? 0
  // The address of a city names its country where another market has the same name.
  const alike = facet === 'place' ? values.flatMap((value) => namesakesOf(columns, value)) : []
  const known = [...new Set([...values, ...alike])].filter((value) => countOf(value) >= least)
  return marketPaths(
    facet,
    known.map((value) => ({ value, count: countOf(value), label: labelOf(columns, facet, value) })),
  )
    .filter(({ value }) => values.includes(value))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
}

const citiesByName = new WeakMap<Columns, { upTo: number; keys: Map<string, string[]> }>()

/** The keys of all cities of that name. */
function namesakesOf(columns: Columns, key: string): string[] {
  const { values } = columns.dictionaries.place
  const known = citiesByName.get(columns) ?? { upTo: 0, keys: new Map() }
  citiesByName.set(columns, known)
  for (; known.upTo < values.length; known.upTo++) {
    const value = values[known.upTo] ?? ''
    const name = cityOf(value)?.name
    if (name) known.keys.set(name, [...(known.keys.get(name) ?? []), value])
  }
  return known.keys.get(cityOf(key)?.name ?? '') ?? []
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
  const slots = passingOf(index.openJobs, matches, asked, now)
  return Array.from(slots.subarray(0, limit), (slot) => index.columns.id[slot] ?? 0)
}
