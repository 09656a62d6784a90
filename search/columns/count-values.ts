import type { Codes } from './codes'
import { type Column, type List, lists, type Single } from './facts'
import type { Rows } from './rows'

/** What values are counted in. */
export type Counted = { readonly codes: Record<Single, Codes>; readonly rows: Record<List, Rows> }

/** Adds how many of the slots have each value of a column, or takes them off: tight loops over typed arrays. */
export function countValues(
  { codes, rows }: Counted,
  column: Column,
  slots: ArrayLike<number>,
  counts: Int32Array,
  by: 1 | -1 = 1,
): void {
  if (isList(column)) {
    const { pool, start, length } = rows[column]
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] ?? 0
      const from = start[slot] ?? 0
      const end = from + (length[slot] ?? 0)
      for (let at = from; at < end; at++) add(counts, pool[at], by)
    }
  } else {
    const single = codes[column]
    for (let i = 0; i < slots.length; i++) add(counts, single[slots[i] ?? 0], by)
  }
}

/** True for a column with several values a job. */
export const isList = (column: Column): column is List => lists.some((list) => list === column)

function add(counts: Int32Array, code = 0, by: number) {
  counts[code] = (counts[code] ?? 0) + by
}
