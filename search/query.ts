import { z } from 'zod'
import { languageCodes } from '@/rules/languages'
import { readAmount } from '@/rules/pay/amount'
import { roles } from '@/rules/roles/roles'
import { technologySlugs } from '@/rules/technologies/slugs'
import { contracts, currencies, keysOf, seniorities, workplaces } from '@/rules/vocabulary'

const given = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .catch(undefined)
  .transform((value) => [value ?? []].flat())

const one = (most: number) => given.transform(([text = '']) => clean(text, most))

// In the order of the list rather than of the address, so that one choice has one address.
const chosen = <K extends string>(list: readonly K[]) =>
  given.transform((values) => list.filter((key) => values.includes(key)))

const free = (most: number) =>
  given.transform((values) =>
    [...new Set(values.map((text) => clean(text, most)))].filter(Boolean).sort().slice(0, 20),
  )

const sorts = ['relevance', 'newest', 'pay'] as const
export type Sort = (typeof sorts)[number]

/** For how many days back a search may ask. */
export const sinceDays = [1, 3, 7, 14, 30] as const

export const usualRadius = 25
const widestRadius = 200

/**
 * The search that an address asks for. What is unknown or malformed is ignored; `place` and `near` may hold what a
 * person typed.
 */
export const jobQuery = z
  .object({
    q: one(200),
    role: chosen(roles.map((role) => role.slug)),
    seniority: chosen(keysOf(seniorities)),
    /** Slugs of rules/technologies/slugs. */
    tech: chosen(technologySlugs),
    contract: chosen(keysOf(contracts)),
    workplace: chosen(keysOf(workplaces)),
    place: free(80),
    /** Slugs of companies. */
    company: free(100).transform((values) => values.filter((value) => /^[a-z0-9-]+$/.test(value))),
    /** Languages of adverts, as ISO 639-1 codes. */
    language: chosen(languageCodes),
    /** `all=tech` asks for every one of the technologies; without it any of them is enough. */
    all: one(4).transform((text) => (text === 'tech' ? text : undefined)),
    /** The least pay and its currency, as `pay=60000&pay=GBP`. */
    pay: given.transform(([text = '', currency = '']) => ({
      pay: Math.round(readAmount(clean(text, 20)) ?? 0) || undefined,
      currency: keysOf(currencies).find((key) => key === currency) ?? 'EUR',
    })),
    /** Jobs that state a gross range by the year in this currency: those that live medians count. */
    paid: one(3).transform((text) => keysOf(currencies).find((key) => key === text)),
    /** Published in the last so many days. */
    since: one(4).transform((text) => sinceDays.find((days) => String(days) === text)),
    near: one(80).transform((text) => text || undefined),
    /** Kilometres around `near`. */
    radius: one(4).transform((text) =>
      /^[1-9]\d*$/.test(text) ? Math.min(Number(text), widestRadius) : usualRadius,
    ),
    sort: one(12).transform((text) => sorts.find((sort) => sort === text)),
    after: one(120).transform((text) => text || undefined),
  })
  .transform(({ pay: { pay, currency }, ...query }) => ({
    ...query,
    /** The least pay, gross, in whole units a year; compared with the top of a job's range in this currency only. */
    pay,
    currency: pay || query.sort === 'pay' ? currency : ('EUR' as const),
    radius: query.near ? query.radius : usualRadius,
    // Of one technology all and any are the same: one search has one address.
    all: query.tech.length > 1 ? query.all : undefined,
    sort: sortOf(query),
  }))

export type JobQuery = z.output<typeof jobQuery>

/** The filters with a list of values, in the order in which they stand in an address. */
export const facets = [
  'role',
  'seniority',
  'tech',
  'contract',
  'workplace',
  'place',
  'company',
  'language',
] as const
export type Facet = (typeof facets)[number]
export type Filter = 'q' | Facet | 'all' | 'pay' | 'paid' | 'since' | 'near'

/** The query as its one address: `q`, the facets, `all pay paid since near radius sort after`, without what is usual. */
export function toSearchParams(query: JobQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (query.q) params.set('q', query.q)
  for (const facet of facets) for (const value of query[facet]) params.append(facet, value)
  if (query.all && query.tech.length > 1) params.set('all', query.all)
  if (query.pay || query.currency !== 'EUR') params.append('pay', String(query.pay ?? ''))
  if (query.currency !== 'EUR') params.append('pay', query.currency)
  if (query.paid) params.set('paid', query.paid)
  if (query.since) params.set('since', String(query.since))
  if (query.near) params.set('near', query.near)
  if (query.near && query.radius !== usualRadius) params.set('radius', String(query.radius))
  if (query.sort !== sortOf({ q: query.q })) params.set('sort', query.sort)
  if (query.after) params.set('after', query.after)
  return params
}

/** The address of a search. */
export function searchPath(query: JobQuery): string {
  const params = toSearchParams(query).toString()
  return params ? `/jobs?${params}` : '/jobs'
}

/** The address of the page that makes an alert of a search. */
export function alertPath(query: JobQuery): string {
  const params = toSearchParams({ ...query, after: undefined }).toString()
  return params ? `/jobs/alert?${params}` : '/jobs/alert'
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
