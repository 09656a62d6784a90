import { Bits, either, sizeOf } from '../columns/bits'
import type { OpenJobs } from '../columns/open-jobs'
import { type Facet, facets } from '../query'
import { keyOf, type SearchText } from '../words/search-text'
import { type FactFilter, factFilters, filtersOf, nothingKeptOut } from './filters'
import type { Matches } from './matches'
import { isBoard, matchesIn, openAmong, type Passing, sift } from './sift'
import type { UnderstoodQuery } from './understood'

/**
 * Counts by code, true until the next question; a facet counts the jobs that all filters but its own let through, and its
 * own where that narrows.
 */
export type Counts = {
  total: number
  /** How many jobs each filter alone keeps out. */
  keptOutBy: Record<FactFilter, number>
  counts: Record<Facet, ArrayLike<number>>
  /** Undefined for the open board, whose counts are kept. */
  passing?: Passing
}

/** Counts the open jobs among what was typed, and says which of them all filters let through. */
export function countMatches(
  openJobs: OpenJobs,
  typed: SearchText,
  matches: Matches,
  query: UnderstoodQuery,
  now: Date,
): Counts & { passing: Passing } {
  const { columns } = openJobs.at(now)
  const filters = filtersOf(columns, query, now)
  const { passing, only } = sift(
    openAmong(openJobs, matches),
    filters.map(({ lets }) => lets),
  )
  const key = keyOfCounts(typed, query)
  const tally = <F extends Facet>(of: string, names: readonly F[], words: Int32Array) =>
    columns.tallies.of(of, names, words, isBoard(matches) ? () => nearest(openJobs, names, words) : undefined)
  const counts: Counts['counts'] = tally(key, facets, passing)
  const keptOutBy = nothingKeptOut()
  for (const [i, { filter, narrows }] of filters.entries()) {
    const out = only[i] ?? new Int32Array()
    keptOutBy[filter] = sizeOf(out)
    if (narrows || !isFacet(filter)) continue
    counts[filter] = tally(`${filter} ${key}`, [filter], either(passing, out))[filter]
  }
  return { total: sizeOf(passing), keptOutBy, counts, passing: matchesIn(passing, matches) }
}

const isFacet = (filter: FactFilter): filter is Facet => facets.some((facet) => facet === filter)

/** One search has one key, whatever its page and order. */
function keyOfCounts(typed: SearchText, query: UnderstoodQuery) {
  const { all, currency, radius } = query
  const filters = factFilters.map((filter) => query[filter])
  return `${JSON.stringify([filters, all, currency, radius])} ${keyOf({ ...typed, ranking: [] })}`
}

/** What is counted already that is nearest to a part of the open board: nothing, or all of it. */
function nearest({ columns, counts, total }: OpenJobs, names: readonly Facet[], words: Int32Array) {
  const isMost = sizeOf(words) * 2 > total
  const bits = isMost ? Bits.of(columns.open.words.slice()) : new Bits(0)
  return { bits, counts: new Map(isMost ? names.map((name) => [name, Int32Array.from(counts[name])]) : []) }
}

/** The counts of the open board as it is, without a look at any job. */
export function countsOfOpenJobs(openJobs: OpenJobs, now: Date): Counts {
  const { total, counts } = openJobs.at(now)
  return { total, keptOutBy: nothingKeptOut(), counts }
}
