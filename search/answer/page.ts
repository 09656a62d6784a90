import { blockBits, type Columns } from '../columns/columns'
import type { Passing } from './sift'

/** A place in an order: its number, and the job's id where numbers are equal; both fall. */
export type Mark = { key: number; id: number }

/** Keeps the first `size` jobs after a mark, whatever the order in which they are offered. */
export class Page {
  readonly marks: Mark[] = []
  /** Nothing with a lower number can be on the page any more. */
  least = Number.NEGATIVE_INFINITY
  /** The last of a full page. */
  private last: Mark | undefined

  constructor(
    private readonly size: number,
    private readonly after: Mark | undefined,
  ) {}

  offer(key: number, id: number): void {
    const { last, marks } = this
    if (last && !comesAfter(last, key, id)) return
    if (this.after && !isAfter(key, id, this.after)) return
    let at = last ? this.size - 1 : marks.length
    while (at > 0 && comesAfter(marks[at - 1], key, id)) at--
    if (last) marks.pop()
    marks.splice(at, 0, { key, id })
    this.last = marks[this.size - 1]
    this.least = this.last?.key ?? this.least
  }
}

function comesAfter(mark: Mark | undefined, key: number, id: number): boolean {
  return mark !== undefined && (mark.key < key || (mark.key === key && mark.id < id))
}

const isAfter = (key: number, id: number, mark: Mark) => key < mark.key || (key === mark.key && id < mark.id)

/** A mark as it goes into an address, bound to its order. */
export function writeMark(order: string, { key, id }: Mark): string {
  return Buffer.from(`${order} ${key} ${id}`).toString('base64url')
}

/** The mark of an address; undefined when it is of another order or none at all. */
export function readMark(order: string, text = ''): Mark | undefined {
  const [of, key, id, ...rest] = Buffer.from(text, 'base64url').toString().split(' ')
  if (of !== order || rest.length > 0) return undefined
  const mark = { key: Number(key || 'none'), id: Number(id || 'none') }
  return Number.isFinite(mark.key) && Number.isSafeInteger(mark.id) ? mark : undefined
}

/** Offers the newest open jobs to a page, without a look at blocks that hold none new enough. */
export function offerNewest({ size, newestOf, open, publishedAt, id }: Columns, page: Page): void {
  for (let block = (size - 1) >> blockBits; block >= 0; block--) {
    if ((newestOf[block] ?? 0) < page.least) continue
    const first = block << blockBits
    for (let slot = Math.min(size, first + (1 << blockBits)) - 1; slot >= first; slot--)
      if (open.has(slot)) page.offer(publishedAt[slot] ?? 0, id[slot] ?? 0)
  }
}

/** The number by which an order falls, of a slot and its place among the matches. */
export type KeyOf = (slot: number, match: number) => number

/** An order; no number is above what `most` has, by match or by slot. */
export type Order = { keyOf: KeyOf; most: Float64Array | Int32Array; byMatch: boolean }

/** Offers jobs to a page; a look at one number is enough to pass over nearly all of them. */
export function offerAll({ id }: Columns, page: Page, { slots, matches }: Passing, order: Order): void {
  const { keyOf, most, byMatch } = order
  const at = byMatch ? matches : slots
  for (let i = 0; i < slots.length; i++) {
    if ((most[at ? (at[i] ?? 0) : i] ?? 0) < page.least) continue
    const slot = slots[i] ?? 0
    page.offer(keyOf(slot, matches?.[i] ?? i), id[slot] ?? 0)
  }
}
