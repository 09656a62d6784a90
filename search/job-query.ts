import { z } from 'zod'
import { amount } from '../rules/job-draft'
import { roles } from '../rules/roles'
import { keysOf, seniorities, workplaces } from '../rules/vocabulary'

const given = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .catch(undefined)
  .transform((value) => [value ?? []].flat())

const one = (most: number) => given.transform(([text = '']) => clean(text, most))

// In the order of the list rather than of the address, so that one choice has one address.
const chosen = <K extends string>(list: readonly K[]) =>
  given.transform((values) => list.filter((key) => values.includes(key)))

const sorts = ['relevance', 'newest', 'pay'] as const
export type Sort = (typeof sorts)[number]

/** The search that an address asks for. What is unknown or malformed is ignored; `place` may hold what a person typed. */
export const jobQuery = z
  .object({
    q: one(200),
    role: chosen(roles.map((role) => role.slug)),
    seniority: chosen(keysOf(seniorities)),
    workplace: chosen(keysOf(workplaces)),
    place: given.transform((values) =>
      [...new Set(values.map((text) => clean(text, 80)))].filter(Boolean).sort().slice(0, 20),
    ),
    /** The least pay, gross, in whole euros a year; compared with the top of a job's range when that is in euros. */
    pay: one(12).transform((text) => amount.safeParse(text).data || undefined),
    sort: one(12).transform((text) => sorts.find((sort) => sort === text)),
    after: one(120).transform((text) => text || undefined),
  })
  .transform((query) => ({ ...query, sort: sortOf(query) }))

export type JobQuery = z.output<typeof jobQuery>
/** A filter with a list of values. */
export type Facet = 'role' | 'seniority' | 'workplace' | 'place'
export type Filter = 'q' | 'pay' | Facet

/** The query as an address, in the one order `q role seniority workplace place pay sort after`, without what is usual. */
export function toSearchParams(query: JobQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (query.q) params.set('q', query.q)
  for (const facet of ['role', 'seniority', 'workplace', 'place'] as const)
    for (const value of query[facet]) params.append(facet, value)
  if (query.pay) params.set('pay', String(query.pay))
  if (query.sort !== sortOf({ q: query.q })) params.set('sort', query.sort)
  if (query.after) params.set('after', query.after)
  return params
}

/** The query that an address means. */
export function fromSearchParams(params: URLSearchParams): JobQuery {
  return jobQuery.parse(Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)])))
}

/** The query with one value more of a facet, from its first page. */
export function withFilter(query: JobQuery, facet: Facet, value: string): JobQuery {
  const params = firstPage(query)
  params.append(facet, value)
  return fromSearchParams(params)
}

/** The query with one value less, or without that filter altogether, from its first page. */
export function withoutFilter(query: JobQuery, filter: Filter, value?: string): JobQuery {
  const params = firstPage(query)
  params.delete(filter, value)
  return fromSearchParams(params)
}

/** The query in another order, from its first page. */
export function sortedBy(query: JobQuery, sort: Sort): JobQuery {
  return fromSearchParams(firstPage({ ...query, sort }))
}

const firstPage = (query: JobQuery) => toSearchParams({ ...query, after: undefined })

function sortOf({ q, sort }: { q: string; sort?: Sort }): Sort {
  if (q) return sort ?? 'relevance'
  return sort === 'pay' ? 'pay' : 'newest'
}

function clean(text: string, most: number) {
  return text
    .slice(0, most)
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
}
