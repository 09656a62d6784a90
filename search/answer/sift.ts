import { Bits, both, sizeOf, slotsIn } from '../columns/bits'
import type { OpenJobs } from '../columns/open-jobs'
import type { Matches } from './matches'

/** The slots that all filters let through, newest id first; `matches` is where they stand among the matches. */
export type Passing = { slots: Int32Array; matches?: Int32Array }

/** What matches are as sets, for as long as they are remembered. */
const sets = new WeakMap<Int32Array, Int32Array>()

/** The open jobs among the matches, as a set. */
export function openAmong({ columns: { open } }: OpenJobs, matches: Matches): Bits {
  if (isBoard(matches)) return open
  const { slots } = matches
  const words = sets.get(slots) ?? wordsOf(slots, open.words.length)
  sets.set(slots, words)
  return Bits.of(both(words, open.words))
}

function wordsOf(slots: Int32Array, length: number): Int32Array {
  const words = new Int32Array(length)
  for (let match = 0; match < slots.length; match++) {
    const slot = slots[match] ?? 0
    const at = slot >> 5
    words[at] = (words[at] ?? 0) | (1 << slot)
  }
  return words
}

/** True where every job matches, and none more than another. */
export const isBoard = ({ all, score }: Matches) => all && !score

/**
 * Sifts jobs, 32 at a time, a millisecond for a million: those that all filters let through, and by filter those that it
 * alone keeps out.
 */
export function sift({ words }: Bits, filters: Bits[]) {
  const sets = filters.map((filter) => filter.words)
  const passing = new Int32Array(words.length)
  const only = filters.map(() => new Int32Array(words.length))
  for (let at = 0; at < words.length; at++) {
    const some = words[at] ?? 0
    if (some === 0) continue
    let [once, twice] = [0, 0]
    for (let i = 0; i < sets.length; i++) {
      const out = ~(sets[i]?.[at] ?? 0)
      twice |= once & out
      once |= out
    }
    passing[at] = some & ~once
    const alone = some & once & ~twice
    if (alone === 0) continue
    for (let i = 0; i < sets.length; i++) {
      const set = only[i]
      if (set) set[at] = alone & ~(sets[i]?.[at] ?? 0)
    }
  }
  return { passing, only }
}

/** Those of the matches that are in a set; where they stand is asked of those that have a score. */
export function matchesIn(passing: Int32Array, matches: Matches): Passing {
  if (!matches.score) return { slots: slotsIn(passing) }
  const length = sizeOf(passing)
  const [slots, at] = [new Int32Array(length), new Int32Array(length)]
  let next = 0
  for (let match = 0; match < matches.slots.length && next < length; match++) {
    const slot = matches.slots[match] ?? -1
    if (((passing[slot >> 5] ?? 0) & (1 << slot)) === 0) continue
    at[next] = match
    slots[next++] = slot
  }
  return { slots, matches: at }
}

/** Walks two lists of falling slots at once, and stops where both have the same. */
export function eachShared(
  slots: Int32Array,
  others: Int32Array,
  meet: (at: number, other: number) => void,
): void {
  for (let at = 0, other = 0; at < slots.length && other < others.length; ) {
    const one = slots[at] ?? -1
    const two = others[other] ?? -1
    if (one === two) meet(at, other)
    if (one >= two) at++
    if (two >= one) other++
  }
}
