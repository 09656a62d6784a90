import { LRUCache } from 'lru-cache'
import { Bits, differences } from './bits'
import { type Counted, countValues } from './count-values'
import type { Dictionary } from './dictionary'
import { type Column, each } from './facts'

type Tally = { bits: Bits; counts: Map<Column, Int32Array> }
type Counts<C extends Column> = Record<C, Int32Array>

/** So many of a million jobs are some thirty megabytes. */
const mostKept = 100

/**
 * How many slots of a set have each value: what was counted of a set that was asked for under the same key is amended by
 * the slots that have come and left since, so that a change of a job costs no look at all others.
 */
export class Tallies {
  private readonly kept = new LRUCache<string, Tally>({ max: mostKept })

  constructor(private readonly columns: Counted & { readonly dictionaries: Record<Column, Dictionary> }) {}

  /** The counts of a set by column and code, true until the next question; `begin` is what is counted already, of a set like it. */
  of<C extends Column>(
    key: string,
    names: readonly C[],
    words: Int32Array,
    begin: () => Tally = nothing,
  ): Counts<C> {
    const tally = this.kept.get(key) ?? begin()
    this.kept.set(key, tally)
    const [came, left] = differences(words, tally.bits.words)
    tally.bits.words = words.slice()
    return each(names, (name) => {
      const counts = withRoom(tally.counts.get(name), this.columns.dictionaries[name].values.length)
      tally.counts.set(name, counts)
      countValues(this.columns, name, came, counts)
      countValues(this.columns, name, left, counts, -1)
      return counts
    })
  }

  /** Takes a slot off, before its job gets other values. */
  leave(slot: number): void {
    for (const { bits, counts } of this.kept.values()) {
      if (!bits.has(slot)) continue
      bits.put(slot, false)
      for (const [name, of] of counts) countValues(this.columns, name, [slot], of, -1)
    }
  }

  /** Makes room for a job between others. */
  open(slot: number): void {
    for (const { bits } of this.kept.values()) bits.open(slot)
  }

  /** Forgets all, where slots have got other jobs. */
  forget(): void {
    this.kept.clear()
  }
}

const nothing = (): Tally => ({ bits: new Bits(0), counts: new Map() })

/** Counts that have a place for each value. */
function withRoom(counts: Int32Array = new Int32Array(), length: number): Int32Array {
  if (counts.length >= length) return counts
  const longer = new Int32Array(length)
  longer.set(counts)
  return longer
}
