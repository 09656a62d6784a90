import { fromIndex, fromWholeIndex } from '../index/catch-up'
import type { JobIndex } from '../index/file'
import { placeLabel } from '../places/keys'
import type { Filter, JobQuery } from '../query'
import { suggestions } from '../suggest/suggestions'
import type { Correction } from '../words/corrections'
import { isEmpty, readSearchText } from '../words/search-text'
import { words } from '../words/words'
import { among } from './among'
import { countMatches, countsOfOpenJobs } from './counts'
import { doors } from './doors'
import { type Facets, facetsOf } from './facets'
import { isFiltered } from './filters'
import { count, counts, countTo, placesMeant, reliefs } from './help'
import { loosened } from './loosened'
import { markets, marketsAmong, newestIds, rolesOpen } from './markets'
import { findMatches, type Matches } from './matches'
import { nextMostAsked } from './most-asked'
import { type Order, offerAll, offerNewest, Page, readMark, writeMark } from './page'
import { prepare as readFirst } from './prepare'
import { rankMatches } from './rank'
import { type UnderstoodQuery, understood } from './understood'

/** What can be asked of an index, in this thread or in its own. */
const questions = {
  answer,
  count,
  counts,
  reliefs,
  placesMeant,
  suggestions,
  rolesOpen,
  markets,
  marketsAmong,
  newestIds,
  prepare,
  among,
  doors,
}

type Questions = typeof questions
export type Question = keyof Questions
export type Details<Q extends Question> = Parameters<Questions[Q]> extends [JobIndex, ...infer D] ? D : never
export type Reply<Q extends Question> = ReturnType<Questions[Q]>

/** Answers from the index of this thread, brought up to the record first; who prepares it waits until it is whole. */
export function answerHere<Q extends Question>(question: Q, details: Details<Q>): Promise<Reply<Q>> {
  const from = question === 'prepare' ? fromWholeIndex : fromIndex
  return from((index) => answerFrom(index, question, details))
}

/** What an index answers, as it is. */
export function answerFrom<Q extends Question>(index: JobIndex, question: Q, details: Details<Q>): Reply<Q> {
  // The table says which details and reply belong together; TypeScript forgets it for a name that may vary.
  const ask = questions[question] as unknown as (index: JobIndex, ...details: Details<Q>) => Reply<Q>
  return ask(index, ...details)
}

const pageSize = 20
const mostPartial = 5
const mostExact = 10_000

/** What the index knows of a search; the record has the rest. */
export type Answer = {
  ids: number[]
  /** Exact up to 10,000; above, 10,000 and `totalIsExact` false. */
  total: number
  totalIsExact: boolean
  /** What `after` is on the next page; undefined on the last. */
  next: string | undefined
  facets: Facets
  /** The query as it was understood: “Lyon” has become `fr:lyon`. Links and chips are made from this one. */
  query: JobQuery
  /** What `near` is called; undefined where no such place is known, or none was asked for. */
  nearLabel: string | undefined
  /** Words of no job were taken for others: `query.q` has those. */
  corrected: Correction | undefined
  /** Where no job has all that was asked for: those that have all but one thing that was written. */
  partial: PartialAnswer | undefined
}

/** The best of the searches that let go of one word, of one filter that words were taken for, or of one technology of all; of a role last. */
export type PartialAnswer = {
  query: JobQuery
  word?: string
  filter?: Filter
  value?: string
  ids: number[]
  total: number
}

/** Asked every few seconds: reads what first questions would wait for, of the most frequent searches one a time. */
function prepare(index: JobIndex, now: Date): number {
  const open = readFirst(index, now)
  const next = nextMostAsked(index.openJobs)
  if (next) answer(index, next, now)
  return open
}

/** The ids of one page with all counts. */
function answer(index: JobIndex, asked: JobQuery, now: Date): Answer {
  const query = understood(index, asked, now)
  const found = answerTo(index, query, now)
  return found.total > 0 || query.after ? found : { ...found, partial: partialAnswer(index, query, now) }
}

function partialAnswer(index: JobIndex, query: UnderstoodQuery, now: Date): PartialAnswer | undefined {
  const [nearest] = loosened(query)
    .map((one) => ({ ...one, total: countTo(index, one.query, now) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => Number(b.hasRole) - Number(a.hasRole) || b.total - a.total)
  if (!nearest) return undefined
  const { word, filter, value } = nearest
  const { query: looser, ids, total } = answerTo(index, nearest.query, now)
  return { query: looser, word, filter, value, ids: ids.slice(0, mostPartial), total }
}

function answerTo(index: JobIndex, asked: UnderstoodQuery, now: Date): Answer {
  const { around, corrected, meant: _meant, ranking, text, ...query } = asked
  const { openJobs, columns } = index
  const typed = { ...readSearchText(text), ranking: words(ranking) }
  const order = query.sort === 'relevance' && isEmpty(typed) && !ranking ? 'newest' : query.sort
  const matches = order === 'relevance' ? rankMatches(index, typed) : findMatches(index, typed)

  const bound = order === 'pay' ? `pay${query.currency}` : order
  const page = new Page(pageSize + 1, readMark(bound, query.after))
  const isBoard = matches.all && order === 'newest' && !isFiltered(query)
  const falling = orderBy(index, matches, order, query)
  const found = isBoard ? countsOfOpenJobs(openJobs, now) : countMatches(openJobs, typed, matches, asked, now)
  if (found.passing) offerAll(columns, page, found.passing, falling)
  else offerNewest(columns, page)

  const last = page.marks.length > pageSize ? page.marks[pageSize - 1] : undefined
  return {
    ids: page.marks.slice(0, pageSize).map((mark) => mark.id),
    total: Math.min(found.total, mostExact),
    totalIsExact: matches.whole && found.total <= mostExact,
    next: last && writeMark(bound, last),
    facets: facetsOf(columns, query, found),
    query,
    nearLabel: around && query.near ? placeLabel(columns, query.near) : undefined,
    corrected,
    partial: undefined,
  }
}

/** What each order falls by. Pay is compared in one currency only: the pay of others comes last. */
function orderBy({ columns }: JobIndex, { score }: Matches, order: JobQuery['sort'], query: JobQuery): Order {
  const { publishedAt, pay, codes, dictionaries } = columns
  if (order === 'relevance' && score)
    return { keyOf: (_slot, match) => score[match] ?? 0, most: score, byMatch: true }
  if (order !== 'pay') return { keyOf: (slot) => publishedAt[slot] ?? 0, most: publishedAt, byMatch: false }
  const currency = dictionaries.currency.find(query.currency)
  const keyOf = (slot: number) => (codes.currency[slot] === currency ? (pay[slot] ?? -1) : -1)
  return { keyOf, most: pay, byMatch: false }
}
