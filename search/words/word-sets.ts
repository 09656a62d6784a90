import { type Bits, both, either, sizeOf, slotsIn } from '../columns/bits'
import type { JobIndex } from '../index/file'
import type { Table } from '../index/tables'
import { type Expression, fts } from './expressions'

/** The jobs that hold something, from the newest down to the id `lowest`; all of them where that is nought. */
export type WordSet = { bits: Bits; lowest: number; seen: number }

/** A word that less than one job of so many holds is rare: FTS5 then answers quickly whatever stands beside it. */
const rareIn = 40

/**
 * The slots of the newest jobs that hold what is wanted, the newest first, at most so many. What common words hold is
 * kept as sets and put together in no time; each is read from FTS5 once, and then kept job by job.
 */
export function newestHolding(index: JobIndex, table: Table, wanted: Expression, limit: number): Int32Array {
  const parts = partsOf(wanted)
  if (!parts) return new Int32Array()
  const { columns } = index
  const fewest = Math.floor(columns.size / rareIn)
  const sets = new Map(parts.map((match) => [match, keptSet(index, table, match, fewest + 1)]))
  const isRare = (match: string) => {
    const set = sets.get(match)
    return set?.lowest === 0 && sizeOf(set.bits.words) <= fewest
  }
  if (parts.length > 1 && isBound(wanted, isRare)) {
    const whole = fts(wanted) ?? ''
    sets.clear()
    sets.set(whole, keptSet(index, table, whole, limit))
    return newestOf(index, table, sets, limit, () => sets.get(whole)?.bits.words ?? new Int32Array())
  }
  return newestOf(index, table, sets, limit, () => wordsOf(wanted, sets))
}

function newestOf(
  index: JobIndex,
  table: Table,
  sets: Map<string, WordSet>,
  limit: number,
  find: () => Int32Array,
): Int32Array {
  for (let more = limit; ; more *= 2) {
    const lowest = Math.max(...[...sets.values()].map((set) => set.lowest))
    const from = lowest === 0 ? 0 : index.columns.slotOf(lowest)
    const slots = slotsIn(find(), limit, from)
    if (lowest === 0 || slots.length === limit) return slots
    for (const [match, set] of sets) if (set.lowest === lowest) readOn(index, table, match, set, more)
  }
}

/** The phrases that an expression is made of, as FTS5 reads them; undefined where nothing can be found. */
function partsOf(wanted: Expression): string[] | undefined {
  if ('phrase' in wanted) {
    const match = fts(wanted)
    return match ? [match] : undefined
  }
  if ('all' in wanted) {
    const parts = wanted.all.map(partsOf)
    return parts.every((part) => part !== undefined) ? [...new Set(parts.flat())] : undefined
  }
  const parts = wanted.any.flatMap((one) => partsOf(one) ?? [])
  return parts.length > 0 ? [...new Set(parts)] : undefined
}

/** True where something rare is wanted among all else. */
function isBound(wanted: Expression, isRare: (match: string) => boolean): boolean {
  if ('all' in wanted) return wanted.all.some((part) => isBound(part, isRare))
  if ('any' in wanted) return wanted.any.every((part) => isBound(part, isRare))
  const match = fts(wanted)
  return match === undefined || isRare(match)
}

function wordsOf(wanted: Expression, sets: Map<string, WordSet>): Int32Array {
  if ('phrase' in wanted) return sets.get(fts(wanted) ?? '')?.bits.words ?? new Int32Array()
  const [parts, put] = 'all' in wanted ? [wanted.all, both] : [wanted.any, either]
  const [first = new Int32Array(), ...rest] = parts.map((part) => wordsOf(part, sets))
  return rest.reduce((one, other) => put(one, other), first)
}

/** The set of what FTS5 finds, read down at least so far, with every change since it was asked for last. */
function keptSet(index: JobIndex, table: Table, match: string, least: number): WordSet {
  const { sets, changes } = index.columns
  const set = sets.ofWords(`${table} ${match}`)
  const changed = changes.since(set.seen)
  if (!changed) Object.assign(set, sets.unread())
  set.seen = changes.end
  settle(index, table, match, set, changed ?? [])
  if (set.lowest === Number.MAX_SAFE_INTEGER) readOn(index, table, match, set, least)
  return set
}

/** Looks again at jobs that have changed. */
function settle(index: JobIndex, table: Table, match: string, { bits, lowest }: WordSet, changed: number[]) {
  if (changed.length === 0) return
  const { columns, recent } = index
  const held = recent.holding(table, match)
  for (const id of changed) {
    const slot = id < lowest ? undefined : columns.find(id)
    if (slot === undefined) continue
    const isHolder = () => index.numbers(between(table), match, id, id).length > 0
    bits.put(slot, recent.has(id) ? held.has(id) : !columns.isGone(slot) && isHolder())
  }
}

function readOn(index: JobIndex, table: Table, match: string, set: WordSet, count: number) {
  const ids = index.numbers(below(table), match, set.lowest, count)
  for (const slot of slotsOf(index, ids)) if (slot >= 0) set.bits.put(slot, true)
  set.lowest = ids.length < count ? 0 : (ids.at(-1) ?? 0)
}

// Numbers reach SQLite as reals, at which FTS5 does not begin or end: it then walks all rows that hold the word.
const given = 'cast(? as integer)'

/** The rows of a table that hold what is wanted, between two ids; not “rowid = ?”, with which FTS5 finds a row that holds one of several words. */
export const between = (table: Table) =>
  `select rowid from ${table} where ${table} match ? and rowid between ${given} and ${given}`
const below = (table: Table) =>
  `select rowid from ${table} where ${table} match ? and rowid < ${given} order by rowid desc limit ?`

/** The slots of ids that fall; -1, which no filter lets through, for an id that another process has just added. */
export function slotsOf({ columns }: JobIndex, ids: number[]): Int32Array {
  const slots = new Int32Array(ids.length)
  for (let i = ids.length - 1, slot = 0; i >= 0; i--) {
    const id = ids[i] ?? 0
    slot = columns.slotOf(id, slot)
    slots[i] = columns.id[slot] === id ? slot : -1
  }
  return slots
}
