import type { Columns } from './columns'
import { type Column, each, type Facts, lists, singles } from './facts'

/** For so long ahead the jobs that will open or expire are known one by one. */
const outlook = 3_600_000
/** So much earlier counts as the same moment: going back, every job would be looked at. */
const slack = 10_000

/**
 * Which jobs are open at a moment, and how many have each value: kept job by job, since counting a million takes a
 * hundred milliseconds, and expiry changes what is open without any write.
 */
export class OpenJobs {
  total = 0
  /** Open jobs by column and code; a code that no open job has may be missing. */
  readonly counts = each<Column, number[]>([...singles, ...lists], () => [])
  private now = Number.NaN
  private until = Number.NEGATIVE_INFINITY
  private due: number[] = []

  constructor(readonly columns: Columns) {}

  put(facts: Facts): void {
    this.leave(facts.id)
    const slot = this.columns.put(facts)
    this.settle(slot)
    this.watch(slot)
  }

  /** Leaves the slot and makes it a job that ended long ago. */
  remove(id: number): void {
    this.leave(id)
    const slot = this.columns.find(id)
    if (slot !== undefined) this.columns.end(slot)
  }

  /** Makes these the open jobs of a moment. Within the hour only jobs known to open or expire are looked at. */
  at(now: Date): this {
    const time = now.getTime()
    const behind = this.now - time
    // Requests wait their turn: one that began a moment before another is answered as of that other.
    if (behind >= 0 && behind < slack) return this
    const near = time >= this.now && time <= this.until
    this.now = time
    if (near) {
      for (const id of this.due) this.settle(this.columns.slotOf(id))
      return this
    }
    this.until = time + outlook
    this.due = []
    for (let slot = 0; slot < this.columns.size; slot++) {
      this.settle(slot)
      this.watch(slot)
    }
    return this
  }

  private watch(slot: number) {
    const { publishedAt, validUntil, id } = this.columns
    const isDue = (time = 0) => time >= this.now && time <= this.until
    if (isDue(publishedAt[slot]) || isDue(validUntil[slot])) this.due.push(id[slot] ?? 0)
  }

  private leave(id: number) {
    const slot = this.columns.find(id)
    if (slot !== undefined && this.columns.open.has(slot)) this.count(slot, -1)
  }

  private settle(slot: number) {
    const { publishedAt, validUntil, open } = this.columns
    const isOpen = (publishedAt[slot] ?? 0) <= this.now && (validUntil[slot] ?? 0) > this.now
    if (isOpen !== open.has(slot)) this.count(slot, isOpen ? 1 : -1)
  }

  private count(slot: number, by: 1 | -1) {
    const { codes, rows, open } = this.columns
    open.put(slot, by === 1)
    this.total += by
    for (const name of singles) add(this.counts[name], codes[name][slot], by)
    for (const name of lists) {
      const { pool, start, length } = rows[name]
      const from = start[slot] ?? 0
      for (let at = from; at < from + (length[slot] ?? 0); at++) add(this.counts[name], pool[at], by)
    }
  }
}

function add(counts: number[], code = 0, by = 1) {
  while (counts.length <= code) counts.push(0)
  counts[code] = (counts[code] ?? 0) + by
}
