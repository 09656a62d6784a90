import type { Board } from './board'
import type { Columns } from './columns'
import { type Facet, facets } from './job-query'
import type { Matches } from './matches'
import { type Asked, noRefusals, type Refuser, refusalsOf, refusers } from './refusals'

/** Counts by code; a facet counts the jobs that all filters but its own let through. */
export type Tally = {
  total: number
  /** How many jobs each filter alone keeps out. */
  refusedBy: Record<Refuser, number>
  counts: Record<Facet, ArrayLike<number>>
}

/** Goes once through the matches, newest first, counts the open ones and shows those that all filters let through to `visit`. */
export function tally(
  board: Board,
  { slots, all }: Matches,
  query: Asked,
  now: Date,
  visit: (slot: number, match: number) => void,
): Tally {
  const { columns } = board.at(now)
  const { isOpen } = columns
  const by = refusalsOf(columns, query, now, slots)
  const refusedBy = noRefusals()
  const count = all && !by ? undefined : countersOf(columns)
  let total = 0

  for (let match = 0; match < slots.length; match++) {
    const slot = slots[match] ?? -1
    if (isOpen[slot] !== 1) continue
    const bits = by?.[match] ?? 0
    if (bits === 0) {
      total++
      count?.every(slot)
      visit(slot, match)
    } else if ((bits & (bits - 1)) === 0) {
      // One bit alone: only that filter keeps it out.
      const filter = refusers[31 - Math.clz32(bits)] ?? 'role'
      refusedBy[filter]++
      count?.one(filter, slot)
    }
  }
  return { total, refusedBy, counts: count?.counts ?? board.counts }
}

/** The open board as it is, without a look at any job. */
export function tallyOfBoard(board: Board, now: Date): Tally {
  const { total, counts } = board.at(now)
  return { total, refusedBy: noRefusals(), counts }
}

/** Counts a slot in every facet, or in one; a filter that is no facet counts nothing. */
function countersOf({ codes, rows, dictionaries }: Columns) {
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, new Int32Array(dictionaries[facet].values.length)]),
  ) as Record<Facet, Int32Array> // fromEntries forgets its keys
  const add: Partial<Record<Refuser, (slot: number) => void>> = {}
  for (const facet of facets) {
    const to = counts[facet]
    if (facet === 'tech' || facet === 'place') {
      const { pool, start, length } = rows[facet]
      add[facet] = (slot) => {
        const from = start[slot] ?? 0
        const end = from + (length[slot] ?? 0)
        for (let at = from; at < end; at++) count(to, pool[at])
      }
    } else {
      const column = codes[facet]
      add[facet] = (slot) => count(to, column[slot])
    }
  }
  const everyone = facets.map((facet) => add[facet])
  return {
    counts,
    one: (facet: Refuser, slot: number) => add[facet]?.(slot),
    every(slot: number) {
      for (let i = 0; i < everyone.length; i++) everyone[i]?.(slot)
    },
  }
}

function count(counts: Int32Array, code = 0) {
  counts[code] = (counts[code] ?? 0) + 1
}
