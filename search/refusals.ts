import type { Columns } from './columns'
import type { Correction } from './corrections'
import { each } from './facts'
import { type Facet, type Filter, facets, type JobQuery } from './job-query'

/** The filters that look at a job's facts. */
export const refusers = [...facets, 'pay', 'paid', 'since', 'near'] as const satisfies Filter[]
export type Refuser = (typeof refusers)[number]

/** The query as the index understands it: places are keys, and `around` are the keys of the places near `near`. */
export type Asked = JobQuery & { around?: ReadonlySet<string>; corrected?: Correction }

type Refuses = (slot: number) => boolean
const day = 86_400_000

/** The filters of a query that are set, each with a function that says whether it keeps a job out. */
export function refusalsOf(columns: Columns, query: Asked, now: Date): [Refuser, Refuses][] {
  const { publishedAt, pay, codes, rows, dictionaries } = columns
  const list = (facet: 'tech' | 'place', values: Iterable<string>): Refuses => {
    const table = dictionaries[facet].mask(values)
    const column = rows[facet]
    return (slot) => !column.has(slot, table)
  }
  const single = (facet: Exclude<Facet, 'tech' | 'place'>): Refuses => {
    const table = dictionaries[facet].mask(query[facet])
    const column = codes[facet]
    return (slot) => table[column[slot] ?? 0] !== 1
  }
  const found: [Refuser, Refuses][] = []
  for (const facet of facets) {
    if (query[facet].length === 0) continue
    found.push([facet, facet === 'tech' || facet === 'place' ? list(facet, query[facet]) : single(facet)])
  }
  if (query.pay) {
    const least = query.pay
    const currency = dictionaries.currency.find(query.currency)
    found.push(['pay', (slot) => (pay[slot] ?? 0) < least || codes.currency[slot] !== currency])
  }
  if (query.paid) {
    const paid = dictionaries.paid.find(query.paid)
    found.push(['paid', (slot) => codes.paid[slot] !== paid])
  }
  if (query.since) {
    const first = now.getTime() - query.since * day
    found.push(['since', (slot) => (publishedAt[slot] ?? 0) < first])
  }
  if (query.near) found.push(['near', list('place', query.around ?? [])])
  return found
}

/** A count of nought for each filter. */
export const noRefusals = () => each(refusers, () => 0)
