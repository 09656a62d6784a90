import type { Columns } from '../columns/columns'
import type { Facet } from '../query'

/** Adds how many of the slots have each value of a facet: tight loops over typed arrays. */
export function countsOf(
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

function count(counts: Int32Array, code = 0) {
  counts[code] = (counts[code] ?? 0) + 1
}
