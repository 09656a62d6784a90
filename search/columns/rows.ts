import { type Codes, narrowed, withCode } from './codes'

/** Several codes a job, all rows in one typed array; the place of a row that outgrew it is used again once half are empty. */
export class Rows {
  pool: Codes = new Uint8Array(4096)
  start = new Int32Array(1024)
  length = new Uint8Array(1024)
  private end = 0
  private used = 0

  /** The rows of so many slots, to be kept in a file. */
  keep(size: number) {
    const { start, length, end, used } = this
    return {
      pool: this.pool.slice(0, end),
      start: start.slice(0, size),
      length: length.slice(0, size),
      end,
      used,
    }
  }

  static from({ pool, start, length, ...kept }: KeptRows, codes: number): Rows {
    const rows = {
      pool: withRoom(narrowed(pool, codes)),
      start: withRoom(start),
      length: withRoom(length),
      ...kept,
    }
    return Object.assign(new Rows(), rows)
  }

  put(slot: number, codes: readonly number[]): void {
    const [before, length] = [this.length[slot] ?? 0, Math.min(codes.length, 255)]
    if (length > before) {
      this.length[slot] = 0
      this.makeRoom(length)
      this.start[slot] = this.end
      this.end += length
    }
    const from = this.start[slot] ?? 0
    for (let i = 0; i < length; i++) this.pool = withCode(this.pool, from + i, codes[i] ?? 0)
    this.length[slot] = length
    this.used += length - before
  }

  /** Moves the row of a slot down to a free one. */
  move(from: number, to: number): void {
    this.start[to] = this.start[from] ?? 0
    this.length[to] = this.length[from] ?? 0
  }

  /** Empties the slots from `size` on, of which `before` were in use. */
  cut(size: number, before: number): void {
    this.length.fill(0, size, before)
    this.used = this.length.reduce((sum, length) => sum + length, 0)
  }

  /** True when one of the codes of this slot is set in the table. */
  has(slot: number, table: Uint8Array): boolean {
    const from = this.start[slot] ?? 0
    const to = from + (this.length[slot] ?? 0)
    for (let at = from; at < to; at++) if (table[this.pool[at] ?? 0]) return true
    return false
  }

  /** Moves the rows from this slot on by one; `size` rows are in use. */
  open(slot: number, size: number): void {
    if (size === this.start.length) {
      this.start = enlarged(this.start)
      this.length = enlarged(this.length)
    }
    this.start.copyWithin(slot + 1, slot, size)
    this.length.copyWithin(slot + 1, slot, size)
    this.length[slot] = 0
  }

  private makeRoom(length: number) {
    if (this.end + length <= this.pool.length) return
    if (this.used > this.end / 2) this.pool = enlarged(this.pool)
    else this.pack()
    this.makeRoom(length)
  }

  private pack() {
    const from = this.pool
    this.pool = from.slice().fill(0)
    this.end = 0
    this.length.forEach((length, slot) => {
      const start = this.start[slot] ?? 0
      this.pool.set(from.subarray(start, start + length), this.end)
      this.start[slot] = this.end
      this.end += length
    })
  }
}

/** The same numbers in an array of their own with room for some more. */
export function withRoom<T extends Numbers>(from: T): T {
  return lengthened(from, from.length + (from.length >> 4) + 1024)
}

type Numbers = Codes | Float64Array

export type KeptRows = ReturnType<Rows['keep']>

/** The same numbers in an array of twice the length. */
export function enlarged<T extends Numbers>(from: T): T {
  return lengthened(from, from.length * 2)
}

function lengthened<T extends Numbers>(from: T, length: number): T {
  const to = new (from.constructor as new (length: number) => T)(length) // TypedArrays make their own kind
  to.set(from)
  return to
}
