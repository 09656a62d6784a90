import { LRUCache } from 'lru-cache'
import { Bits } from './bits'
import type { ChangeLog } from './change-log'
import type { Codes } from './codes'
import { isList } from './count-values'
import type { Dictionary } from './dictionary'
import type { Column, List, Single } from './facts'
import type { Rows } from './rows'

/** The columns that sets are made from. */
type Source = {
  size: number
  pay: Int32Array
  readonly codes: Record<Single, Codes>
  readonly rows: Record<List, Rows>
  readonly dictionaries: Record<Column, Dictionary>
  readonly changes: ChangeLog
}

export type Test = (slot: number) => boolean
/** What a filter lets through: as a question about one slot, and as the set of all, which is kept. */
export type Letting = { test: () => Test; set: () => Bits }

type Kept = { bits: Bits; holds: Test }
type OfWords = { bits: Bits; lowest: number; seen: number }

/** So many sets of a million jobs are some forty megabytes. */
const mostKept = 300

/**
 * Which jobs a filter lets through: a set for each choice of values that was asked for, made by one look at all jobs and
 * from then on kept job by job. Those of words are kept by `words/word-sets`, and only move along here.
 */
export class KeptSets {
  private readonly kept = new LRUCache<string, Kept>({ max: mostKept })
  private readonly words = new LRUCache<string, OfWords>({ max: mostKept })

  constructor(private readonly columns: Source) {}

  /** The jobs that have one of these values. */
  having(column: Column, values: Iterable<string>): Letting {
    const { dictionaries } = this.columns
    const codes = [...values].map((value) => dictionaries[column].find(value)).filter((code) => code >= 0)
    return this.letting(`${column} ${codes.sort((a, b) => a - b)}`, () => {
      const table = new Uint8Array(dictionaries[column].values.length)
      for (const code of codes) table[code] = 1
      return isList(column) ? this.inRow(column, table) : this.inColumn(column, table)
    })
  }

  /** The jobs that pay at least so much a year, in this currency. */
  paying(least: number, currency: string): Letting {
    const { columns } = this
    return this.letting(
      `pay ${least} ${currency}`,
      () => (slot) =>
        (columns.pay[slot] ?? 0) >= least &&
        columns.codes.currency[slot] === columns.dictionaries.currency.find(currency),
    )
  }

  /** The slots that hold a word, as far down as the id `lowest`; `seen` is how much of `changes` it knows. */
  ofWords(key: string): OfWords {
    const known = this.words.get(key) ?? this.unread()
    this.words.set(key, known)
    return known
  }

  /** A set of words of which nothing was read yet. */
  unread(): OfWords {
    return { bits: new Bits(), lowest: Number.MAX_SAFE_INTEGER, seen: this.columns.changes.end }
  }

  /** Looks again at a job that was written. */
  settle(slot: number): void {
    for (const { bits, holds } of this.kept.values()) bits.put(slot, holds(slot))
  }

  /** Makes room for a job between others. */
  open(slot: number): void {
    for (const kept of [this.kept, this.words]) for (const { bits } of kept.values()) bits.open(slot)
  }

  /** Forgets all, where slots have got other jobs. */
  forget(): void {
    this.kept.clear()
    this.words.clear()
  }

  private letting(key: string, test: () => Test): Letting {
    return { test, set: () => this.keep(key, test) }
  }

  private keep(key: string, make: () => Test): Bits {
    const known = this.kept.get(key)
    if (known) return known.bits
    const holds = make()
    const { size } = this.columns
    const bits = new Bits(size)
    for (let slot = 0; slot < size; slot++) if (holds(slot)) bits.put(slot, true)
    this.kept.set(key, { bits, holds })
    return bits
  }

  private inColumn(column: Single, table: Uint8Array): Test {
    const { codes } = this.columns
    return (slot) => table[codes[column][slot] ?? 0] === 1
  }

  private inRow(column: List, table: Uint8Array): Test {
    const rows = this.columns.rows[column]
    return (slot) => rows.has(slot, table)
  }
}
