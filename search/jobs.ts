import { type JobCard, listJobCards } from '../db/jobs'
import { fromIndex } from './catch-up'
import { type Facets, facetsOf } from './facets'
import type { JobIndex } from './index-file'
import type { Filter, JobQuery } from './job-query'
import { everything, findMatches, type Matches, rankMatches } from './matches'
import { Page, readMark, writeMark } from './page'
import { placeKeys } from './places'
import { type Tally, tally } from './tally'
import { typedWords } from './words'

const pageSize = 20
const mostExact = 10_000

export type Found = {
  hits: JobCard[]
  /** Exact up to 10,000; above, 10,000 and `totalIsExact` false. */
  total: number
  totalIsExact: boolean
  /** What `after` is on the next page; undefined on the last. */
  next: string | undefined
  facets: Facets
  /** The query as it was understood: “Lyon” has become `fr:lyon`. Links and chips are made from this one. */
  query: JobQuery
}

/** One page of the open jobs that a query asks for, with the counts of what else could be chosen. */
export async function searchJobs(query: JobQuery, now = new Date()): Promise<Found> {
  const { ids, ...found } = await fromIndex((index) => answer(index, query, now))
  return { hits: await listJobCards(ids, now), ...found }
}

/** How many open jobs a query finds. */
export async function countJobs(query: JobQuery, now = new Date()): Promise<number> {
  return fromIndex((index) => countOn(index, understood(index, query), now).total)
}

export type Relief = { filter: Filter; count: number }

/** For a search without hits: the filters that would help when dropped alone, and to how many jobs, the best first. */
export async function zeroHelp(query: JobQuery, now = new Date()): Promise<Relief[]> {
  return fromIndex((index) => {
    const asked = understood(index, query)
    const { total, refusedBy } = countOn(index, asked, now)
    const reliefs: Relief[] = Object.entries(refusedBy).map(([filter, count]) => ({
      filter: filter as keyof typeof refusedBy, // Object.entries forgets its key type
      count: total + count,
    }))
    if (asked.q) reliefs.push({ filter: 'q', count: countOn(index, { ...asked, q: '' }, now).total })
    return reliefs.filter(({ count }) => count > total).sort((a, b) => b.count - a.count)
  })
}

function answer(index: JobIndex, asked: JobQuery, now: Date) {
  const query = understood(index, asked)
  const { columns } = index
  const typed = typedWords(query.q)
  const order = query.sort === 'relevance' && typed.length === 0 ? 'newest' : query.sort
  const matches = order === 'relevance' ? rankMatches(index, typed) : matchesOf(index, typed)

  const page = new Page(pageSize + 1, readMark(order, query.after))
  const keyOf = keys(index, matches, order)
  const found = tally(columns, matches, query, now, (slot, match) =>
    page.offer(keyOf(slot, match), columns.id[slot] ?? 0),
  )

  const last = page.marks.length > pageSize ? page.marks[pageSize - 1] : undefined
  return {
    ids: page.marks.slice(0, pageSize).map((mark) => mark.id),
    total: Math.min(found.total, mostExact),
    totalIsExact: matches.whole && found.total <= mostExact,
    next: last && writeMark(order, last),
    facets: facetsOf(columns, query, found),
    query,
  }
}

/** The number by which each order falls. Pay is compared in euros only: the pay of other currencies comes last. */
function keys({ columns }: JobIndex, { score }: Matches, order: JobQuery['sort']) {
  const { publishedAt, pay, currency } = columns
  if (order === 'relevance') return (_slot: number, match: number) => score?.[match] ?? 0
  if (order === 'newest') return (slot: number) => publishedAt[slot] ?? 0
  const euro = columns.currencies.codeOf('EUR')
  return (slot: number) => (currency[slot] === euro ? (pay[slot] ?? -1) : -1)
}

function countOn(index: JobIndex, query: JobQuery, now: Date): Tally {
  return tally(index.columns, matchesOf(index, typedWords(query.q)), query, now, () => {})
}

function matchesOf(index: JobIndex, typed: string[]): Matches {
  return typed.length > 0 ? findMatches(index, typed) : everything(index)
}

/** The query with keys for the places that were typed; a place that nobody knows stays, and finds nothing. */
function understood(index: JobIndex, query: JobQuery): JobQuery {
  const place = query.place.flatMap((text) => {
    const keys = placeKeys(index.columns, text)
    return keys.length > 0 ? keys : [text]
  })
  return { ...query, place: [...new Set(place)] }
}
