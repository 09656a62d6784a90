import { Bits, shared } from '../columns/bits'
import { blockBits, type Columns } from '../columns/columns'
import { each } from '../columns/facts'
import type { Letting, Test } from '../columns/kept-sets'
import { type Filter, facets, type JobQuery } from '../query'
import type { UnderstoodQuery } from './understood'

/** The filters that look at a job's facts. */
export const factFilters = [...facets, 'pay', 'paid', 'since', 'near'] as const satisfies Filter[]
export type FactFilter = (typeof factFilters)[number]

/** True when a filter of the query looks at facts. */
export function isFiltered(query: JobQuery): boolean {
  return factFilters.some((filter) => [query[filter] ?? []].flat().length > 0)
}

const day = 86_400_000

/** The filters of a query, each as a set of slots and as a question about one slot. */
function choicesOf(columns: Columns, query: UnderstoodQuery, now: Date): Choice[] {
  const { sets } = columns
  const choices: Choice[] = facets
    .filter((facet) => query[facet].length > 0)
    .map((facet) =>
      facet === 'tech' && query.all
        ? { filter: facet, narrows: true, ...all(query[facet].map((value) => sets.having(facet, [value]))) }
        : { filter: facet, ...sets.having(facet, query[facet]) },
    )
  if (query.pay) choices.push({ filter: 'pay', ...sets.paying(query.pay, query.currency) })
  if (query.paid) choices.push({ filter: 'paid', ...sets.having('paid', [query.paid]) })
  if (query.since) {
    const first = now.getTime() - query.since * day
    const isSince = (slot: number) => (columns.publishedAt[slot] ?? 0) >= first
    choices.push({ filter: 'since', test: () => isSince, set: () => publishedSince(columns, first, isSince) })
  }
  if (query.near) choices.push({ filter: 'near', ...sets.having('place', query.around ?? []) })
  return choices
}

/** A filter narrows when each of its values leaves fewer jobs: those that it keeps out are no choice of it. */
type Choice = { filter: FactFilter; narrows?: boolean } & Letting

/** What each of these lets through. */
function all(each: Letting[]): Letting {
  return {
    test: () => {
      const tests = each.map(({ test }) => test())
      return (slot) => tests.every((holds) => holds(slot))
    },
    set: () => shared(each.map(({ set }) => set())),
  }
}

/** The filters of a query, each with the slots that it lets through. */
export function filtersOf(columns: Columns, query: UnderstoodQuery, now: Date) {
  return choicesOf(columns, query, now).map(({ set, ...choice }) => ({ ...choice, lets: set() }))
}

/** The same as questions about one slot, for who asks of a few jobs only: no set of all jobs is made. */
export function testsOf(columns: Columns, query: UnderstoodQuery, now: Date) {
  return choicesOf(columns, query, now).map(({ test }) => test())
}

/** The slots of jobs published at that time or later, without a look at blocks that hold none. */
function publishedSince({ size, newestOf }: Columns, first: number, isSince: Test): Bits {
  const bits = new Bits(size)
  for (const [block, newest] of newestOf.entries()) {
    if (newest < first) continue
    const end = Math.min(size, (block + 1) << blockBits)
    for (let slot = block << blockBits; slot < end; slot++) if (isSince(slot)) bits.put(slot, true)
  }
  return bits
}

/** A count of nought for each filter. */
export const nothingKeptOut = () => each(factFilters, () => 0)
