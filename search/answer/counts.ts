import { combined, sizeOf, slotsIn } from '../columns/bits'
import type { OpenJobs } from '../columns/open-jobs'
import { type Facet, facets } from '../query'
import { countsOf } from './count-values'
import { type FactFilter, filtersOf, nothingKeptOut } from './filters'
import type { Matches } from './matches'
import { type Passing, siftAll, siftMatches } from './sift'
import type { UnderstoodQuery } from './understood'

/** Counts by code; a facet counts the jobs that all filters but its own let through, and its own where that narrows. */
export type Counts = {
  total: number
  /** How many jobs each filter alone keeps out. */
  keptOutBy: Record<FactFilter, number>
  counts: Record<Facet, ArrayLike<number>>
  /** Undefined for the open board, whose counts are kept. */
  passing?: Passing
}

/** Counts the open jobs among the matches, and says which of them all filters let through. */
export function countMatches(
  openJobs: OpenJobs,
  matches: Matches,
  query: UnderstoodQuery,
  now: Date,
): Counts & { passing: Passing } {
  const { columns } = openJobs.at(now)
  const filters = filtersOf(columns, query, now)
  return matches.all && !matches.score ? countBoard(openJobs, filters) : countSome(openJobs, matches, filters)
}

type Filters = ReturnType<typeof filtersOf>

function countBoard(openJobs: OpenJobs, filters: Filters) {
  const { passing, only } = siftAll(
    openJobs,
    filters.map(({ lets }) => lets),
  )
  const slots = slotsIn(passing)
  const most = partOf(openJobs, passing, slots)
  const keptOutBy = nothingKeptOut()
  const counts = eachFacet((facet) => countsOfPart(openJobs, facet, most))
  for (const [i, { filter, narrows }] of filters.entries()) {
    const out = only[i] ?? new Int32Array()
    keptOutBy[filter] = sizeOf(out)
    if (narrows || !isFacet(filter)) continue
    const both = combined(passing.length, (at) => (passing[at] ?? 0) | (out[at] ?? 0))
    counts[filter] = countsOfPart(openJobs, filter, partOf(openJobs, both))
  }
  return { total: slots.length, keptOutBy, counts, passing: { slots } }
}

/** A part of the open board: its slots, or those of the rest where these are fewer. */
type Part = { slots: Int32Array; isRest: boolean }

function partOf({ columns, total }: OpenJobs, words: Int32Array, slots?: Int32Array): Part {
  if ((slots?.length ?? sizeOf(words)) * 2 <= total) return { slots: slots ?? slotsIn(words), isRest: false }
  const open = columns.open.words
  return { slots: slotsIn(combined(open.length, (at) => (open[at] ?? 0) & ~(words[at] ?? 0))), isRest: true }
}

function countsOfPart(
  { columns, counts }: OpenJobs,
  facet: Facet,
  { slots, isRest }: Part,
): ArrayLike<number> {
  if (!isRest) return countsOf(columns, facet, slots)
  if (slots.length === 0) return counts[facet]
  const left = countsOf(columns, facet, slots)
  return left.map((count, code) => (counts[facet][code] ?? 0) - count)
}

function countSome(openJobs: OpenJobs, { slots }: Matches, filters: Filters) {
  const { columns } = openJobs
  const { passing, only } = siftMatches(
    openJobs,
    slots,
    filters.map(({ lets }) => lets),
  )
  const keptOutBy = nothingKeptOut()
  const counts = eachFacet((facet) => countsOf(columns, facet, passing.slots))
  for (const [i, { filter, narrows }] of filters.entries()) {
    const out = only[i] ?? new Int32Array()
    keptOutBy[filter] = out.length
    if (!narrows && isFacet(filter)) countsOf(columns, filter, out, counts[filter])
  }
  return { total: passing.slots.length, keptOutBy, counts, passing }
}

const isFacet = (filter: FactFilter): filter is Facet => facets.some((facet) => facet === filter)

const eachFacet = <T>(count: (facet: Facet) => T) =>
  Object.fromEntries(facets.map((facet) => [facet, count(facet)])) as Record<Facet, T> // fromEntries forgets its keys

/** The counts of the open board as it is, without a look at any job. */
export function countsOfOpenJobs(openJobs: OpenJobs, now: Date): Counts {
  const { total, counts } = openJobs.at(now)
  return { total, keptOutBy: nothingKeptOut(), counts }
}
