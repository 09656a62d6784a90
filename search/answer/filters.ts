import { Bits } from '../columns/bits'
import { blockBits, type Columns } from '../columns/columns'
import { each } from '../columns/facts'
import { type Facet, type Filter, facets, type JobQuery } from '../query'
import type { UnderstoodQuery } from './understood'

/** The filters that look at a job's facts. */
export const factFilters = [...facets, 'pay', 'paid', 'since', 'near'] as const satisfies Filter[]
export type FactFilter = (typeof factFilters)[number]

/** True when a filter of the query looks at facts. */
export function isFiltered(query: JobQuery): boolean {
  return factFilters.some((filter) => [query[filter] ?? []].flat().length > 0)
}

const day = 86_400_000

/** The filters of a query, each with the slots that it lets through. */
export function filtersOf(
  columns: Columns,
  query: UnderstoodQuery,
  now: Date,
): { filter: FactFilter; lets: Bits }[] {
  const { sets } = columns
  const chosen = facets.filter((facet) => query[facet].length > 0)
  const filters = chosen.map((facet) => ({
    filter: facet as FactFilter,
    lets: sets.having(facet, query[facet]),
  }))
  const add = (filter: FactFilter, lets: Bits) => filters.push({ filter, lets })
  if (query.pay) add('pay', sets.paying(query.pay, query.currency))
  if (query.paid) add('paid', sets.having('paid', [query.paid]))
  if (query.since) add('since', publishedSince(columns, now.getTime() - query.since * day))
  if (query.near) add('near', sets.having('place', query.around ?? []))
  return filters
}

/** The same as questions about one slot, for who asks of a few jobs only: no set of all jobs is made. */
export function testsOf(
  { sets, publishedAt, dictionaries }: Columns,
  query: UnderstoodQuery,
  now: Date,
): ((slot: number) => boolean)[] {
  const has = (column: Facet | 'paid', values: Iterable<string>) =>
    sets.has(
      column,
      [...values].map((value) => dictionaries[column].find(value)).filter((code) => code >= 0),
    )
  const tests = facets.filter((facet) => query[facet].length > 0).map((facet) => has(facet, query[facet]))
  if (query.pay) tests.push(sets.pays(query.pay, query.currency))
  if (query.paid) tests.push(has('paid', [query.paid]))
  if (query.near) tests.push(has('place', query.around ?? []))
  if (query.since) {
    const first = now.getTime() - query.since * day
    tests.push((slot) => (publishedAt[slot] ?? 0) >= first)
  }
  return tests
}

/** The slots of jobs published at that time or later, without a look at blocks that hold none. */
function publishedSince({ size, newestOf, publishedAt }: Columns, first: number): Bits {
  const bits = new Bits(size)
  for (const [block, newest] of newestOf.entries()) {
    if (newest < first) continue
    const end = Math.min(size, (block + 1) << blockBits)
    for (let slot = block << blockBits; slot < end; slot++)
      if ((publishedAt[slot] ?? 0) >= first) bits.put(slot, true)
  }
  return bits
}

/** A count of nought for each filter. */
export const nothingKeptOut = () => each(factFilters, () => 0)
