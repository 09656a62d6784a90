import type { Columns } from '../columns/columns'
import type { OpenJobs } from '../columns/open-jobs'
import { type Facet, facets } from '../query'
import { type FactFilter, keptOutOf, nothingKeptOut } from './filters'
import type { Matches } from './matches'
import type { UnderstoodQuery } from './understood'

/** Counts by code; a facet counts the jobs that all filters but its own let through. */
export type Counts = {
  total: number
  /** How many jobs each filter alone keeps out. */
  keptOutBy: Record<FactFilter, number>
  counts: Record<Facet, ArrayLike<number>>
}

/**
 * Counts the open jobs among the matches and shows those that all filters let through to `visit`. Each step is a tight loop
 * over typed arrays: counting seven facets of 200,000 jobs takes some ten milliseconds.
 */
export function countMatches(
  openJobs: OpenJobs,
  { slots, all }: Matches,
  query: UnderstoodQuery,
  now: Date,
  visit: (slot: number, match: number) => void,
): Counts {
  const { columns } = openJobs.at(now)
  const { by, bits } = keptOutOf(columns, query, now, slots)
  const keptOutBy = nothingKeptOut()
  const passing = bits.length > 0 ? openWith(columns, slots, by, 0) : openOf(columns, slots)
  for (let i = 0; i < passing.length; i++) {
    const match = passing[i] ?? 0
    visit(slots[match] ?? 0, match)
  }
  if (all && bits.length === 0) return { total: passing.length, keptOutBy, counts: openJobs.counts }

  const kept = slotsAt(slots, passing)
  const counts = Object.fromEntries(facets.map((facet) => [facet, countsOf(columns, facet, kept)])) as Record<
    Facet,
    Int32Array
  > // fromEntries forgets its keys
  for (const [filter, bit] of bits) {
    const only = slotsAt(slots, openWith(columns, slots, by, bit))
    keptOutBy[filter] = only.length
    if (isFacet(filter)) countsOf(columns, filter, only, counts[filter])
  }
  return { total: passing.length, keptOutBy, counts }
}

const isFacet = (filter: FactFilter): filter is Facet => facets.some((facet) => facet === filter)

/** The matches whose jobs are open. */
function openOf({ isOpen }: Columns, slots: Int32Array): Int32Array {
  const found = new Int32Array(slots.length)
  let length = 0
  for (let match = 0; match < slots.length; match++)
    if (isOpen[slots[match] ?? 0] === 1) found[length++] = match
  return found.subarray(0, length)
}

/** The matches whose jobs are open and kept out by just these filters. */
function openWith({ isOpen }: Columns, slots: Int32Array, by: Uint16Array, bits: number): Int32Array {
  const found = new Int32Array(slots.length)
  let length = 0
  for (let match = 0; match < slots.length; match++)
    if (by[match] === bits && isOpen[slots[match] ?? 0] === 1) found[length++] = match
  return found.subarray(0, length)
}

function slotsAt(slots: Int32Array, matches: Int32Array): Int32Array {
  const found = new Int32Array(matches.length)
  for (let i = 0; i < matches.length; i++) found[i] = slots[matches[i] ?? 0] ?? 0
  return found
}

/** Adds how many of the slots have each value of a facet. */
function countsOf(
  { codes, rows, dictionaries }: Columns,
  facet: Facet,
  slots: Int32Array,
  counts: Int32Array = new Int32Array(dictionaries[facet].values.length),
): Int32Array {
  if (facet === 'tech' || facet === 'place') {
    const { pool, start, length } = rows[facet]
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] ?? 0
      const from = start[slot] ?? 0
      const end = from + (length[slot] ?? 0)
      for (let at = from; at < end; at++) count(counts, pool[at])
    }
  } else {
    const column = codes[facet]
    for (let i = 0; i < slots.length; i++) count(counts, column[slots[i] ?? 0])
  }
  return counts
}

/** The counts of the open board as it is, without a look at any job. */
export function countsOfOpenJobs(openJobs: OpenJobs, now: Date): Counts {
  const { total, counts } = openJobs.at(now)
  return { total, keptOutBy: nothingKeptOut(), counts }
}

function count(counts: Int32Array, code = 0) {
  counts[code] = (counts[code] ?? 0) + 1
}
