/** Several codes a job, all rows in one typed array; a row that is replaced leaves its old place empty. */
export class Rows {
  pool = new Int32Array(4096)
  start = new Int32Array(1024)
  length = new Uint8Array(1024)
  private end = 0

  put(slot: number, codes: readonly number[]): void {
    const length = Math.min(codes.length, 255)
    while (this.end + length > this.pool.length) this.pool = enlarged(this.pool)
    for (let i = 0; i < length; i++) this.pool[this.end + i] = codes[i] ?? 0
    this.start[slot] = this.end
    this.length[slot] = length
    this.end += length
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
  }
}

/** The same numbers in an array of twice the length. */
export function enlarged<T extends Int32Array | Float64Array | Uint8Array>(from: T): T {
  const to = new (from.constructor as new (length: number) => T)(from.length * 2) // TypedArrays make their own kind
  to.set(from)
  return to
}
