import type { Bits } from '../columns/bits'
import type { OpenJobs } from '../columns/open-jobs'

/** The slots that all filters let through, newest id first; `matches` is where they stand among the matches. */
export type Passing = { slots: Int32Array; matches?: Int32Array }

/**
 * Sifts all open jobs, 32 at a time, a millisecond for a million: those that all filters let through, and by filter
 * those that it alone keeps out.
 */
export function siftAll({ columns: { open } }: OpenJobs, filters: Bits[]) {
  const { words } = open
  const passing = new Int32Array(words.length)
  const only = filters.map(() => new Int32Array(words.length))
  for (let at = 0; at < words.length; at++) {
    const some = words[at] ?? 0
    if (some === 0) continue
    let [once, twice] = [0, 0]
    for (let i = 0; i < filters.length; i++) {
      const out = ~(filters[i]?.words[at] ?? 0)
      twice |= once & out
      once |= out
    }
    passing[at] = some & ~once
    const alone = some & once & ~twice
    if (alone === 0) continue
    for (let i = 0; i < filters.length; i++) {
      const set = only[i]
      if (set) set[at] = alone & ~(filters[i]?.words[at] ?? 0)
    }
  }
  return { passing, only }
}

/** The same of matches, one by one. */
export function siftMatches({ columns: { open } }: OpenJobs, slots: Int32Array, filters: Bits[]) {
  const passing = new Int32Array(slots.length)
  const matches = new Int32Array(slots.length)
  const only = filters.map(() => new Int32Array(slots.length))
  const lengths = new Int32Array(filters.length)
  let length = 0
  for (let match = 0; match < slots.length; match++) {
    const slot = slots[match] ?? 0
    if (!open.has(slot)) continue
    let out = -1
    let times = 0
    for (let i = 0; i < filters.length && times < 2; i++) {
      if (filters[i]?.has(slot)) continue
      out = i
      times++
    }
    if (times === 0) {
      matches[length] = match
      passing[length++] = slot
    } else if (times === 1) {
      const set = only[out]
      const at = lengths[out] ?? 0
      if (set) set[at] = slot
      lengths[out] = at + 1
    }
  }
  return {
    passing: { slots: passing.subarray(0, length), matches: matches.subarray(0, length) },
    only: only.map((set, i) => set.subarray(0, lengths[i])),
  }
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
