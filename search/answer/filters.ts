import type { Columns } from '../columns/columns'
import { each } from '../columns/facts'
import type { Rows } from '../columns/rows'
import { type Filter, facets, type JobQuery } from '../query'
import type { UnderstoodQuery } from './understood'

/** The filters that look at a job's facts. */
export const factFilters = [...facets, 'pay', 'paid', 'since', 'near'] as const satisfies Filter[]
export type FactFilter = (typeof factFilters)[number]

/** True when a filter of the query looks at facts. */
export function isFiltered(query: JobQuery): boolean {
  return factFilters.some((filter) => [query[filter] ?? []].flat().length > 0)
}

/** Sets a bit for each of the slots that a filter keeps out: one tight loop a filter, a millisecond or two for a million. */
type KeepOut = (slots: Int32Array, by: Uint16Array, bit: number) => void
const day = 86_400_000

/** For each of the slots the filters that keep it out, as bits, and the bit of each filter that is set. */
export function keptOutOf(columns: Columns, query: UnderstoodQuery, now: Date, slots: Int32Array) {
  const filters = [...filtersOf(columns, query, now)]
  const by = new Uint16Array(filters.length > 0 ? slots.length : 0)
  const bits = filters.map(([filter, keepOut], i) => {
    keepOut(slots, by, 1 << i)
    return [filter, 1 << i] as const
  })
  return { by, bits }
}

function filtersOf(columns: Columns, query: UnderstoodQuery, now: Date): Map<FactFilter, KeepOut> {
  const { publishedAt, pay, codes, dictionaries } = columns
  const filters = new Map<FactFilter, KeepOut>()
  for (const facet of facets) {
    if (query[facet].length === 0) continue
    const table = dictionaries[facet].mask(query[facet])
    const isList = facet === 'tech' || facet === 'place'
    filters.set(facet, isList ? without(columns.rows[facet], table) : outside(codes[facet], table))
  }
  if (query.pay) {
    filters.set('pay', paidLess(pay, query.pay, codes.currency, dictionaries.currency.find(query.currency)))
  }
  if (query.paid) filters.set('paid', outside(codes.paid, dictionaries.paid.mask([query.paid])))
  if (query.since) filters.set('since', before(publishedAt, now.getTime() - query.since * day))
  if (query.near)
    filters.set('near', without(columns.rows.place, dictionaries.place.mask(query.around ?? [])))
  return filters
}

function outside(codes: Int32Array, table: Uint8Array): KeepOut {
  return (slots, by, bit) => {
    for (let i = 0; i < slots.length; i++) if (table[codes[slots[i] ?? 0] ?? 0] !== 1) set(by, i, bit)
  }
}

function without({ pool, start, length }: Rows, table: Uint8Array): KeepOut {
  return (slots, by, bit) => {
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] ?? 0
      let at = start[slot] ?? 0
      const end = at + (length[slot] ?? 0)
      while (at < end && table[pool[at] ?? 0] !== 1) at++
      if (at === end) set(by, i, bit)
    }
  }
}

function before(times: Float64Array, first: number): KeepOut {
  return (slots, by, bit) => {
    for (let i = 0; i < slots.length; i++) if ((times[slots[i] ?? 0] ?? 0) < first) set(by, i, bit)
  }
}

function paidLess(pay: Int32Array, least: number, codes: Int32Array, currency: number): KeepOut {
  return (slots, by, bit) => {
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] ?? 0
      if ((pay[slot] ?? 0) < least || codes[slot] !== currency) set(by, i, bit)
    }
  }
}

function set(by: Uint16Array, at: number, bit: number) {
  by[at] = (by[at] ?? 0) | bit
}

/** A count of nought for each filter. */
export const nothingKeptOut = () => each(factFilters, () => 0)
