import type { JobIndex } from '../index/file'
import { placeLabel } from '../places/keys'
import type { Filter, JobQuery } from '../query'
import type { Correction } from '../words/corrections'
import { isEmpty, readTyped } from '../words/typed'
import { type Tally, tally, tallyOfBoard } from './counts'
import { type Facets, facetsOf } from './facets'
import { isFiltered, type Refuser, refusers } from './filters'
import { findMatches, type Matches } from './matches'
import { offerNewest } from './newest'
import { Page, readMark, writeMark } from './page'
import { rankMatches } from './rank'
import { understood } from './understood'

const pageSize = 20
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
}

/** The ids of one page with all counts. */
export function answer(index: JobIndex, asked: JobQuery, now: Date): Answer {
  const { around, corrected, ...query } = understood(index, asked)
  const { board, columns } = index
  const typed = readTyped(query.q)
  const order = query.sort === 'relevance' && isEmpty(typed) ? 'newest' : query.sort
  const matches = order === 'relevance' ? rankMatches(index, typed) : findMatches(index, typed)

  const bound = order === 'pay' ? `pay${query.currency}` : order
  const page = new Page(pageSize + 1, readMark(bound, query.after))
  const keyOf = keys(index, matches, order, query)
  const isBoard = matches.all && order === 'newest' && !isFiltered(query)
  const found = isBoard
    ? tallyOfBoard(board, now)
    : tally(board, matches, { ...query, around }, now, (slot, match) =>
        page.offer(keyOf(slot, match), columns.id[slot] ?? 0),
      )
  if (isBoard) offerNewest(columns, page)

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
  }
}

/** How many open jobs a query finds. */
export function count(index: JobIndex, query: JobQuery, now: Date): number {
  return tallyOf(index, query, now).total
}

export type Relief = { filter: Filter; count: number }

/** The filters that would find more when dropped alone, and how many jobs, the best first. */
export function reliefs(index: JobIndex, query: JobQuery, now: Date): Relief[] {
  const { total, refusedBy } = tallyOf(index, query, now)
  const found: Relief[] = refusers.map((filter: Refuser) => ({ filter, count: total + refusedBy[filter] }))
  if (query.q) found.push({ filter: 'q', count: count(index, { ...query, q: '' }, now) })
  return found.filter((relief) => relief.count > total).sort((a, b) => b.count - a.count)
}

function tallyOf(index: JobIndex, query: JobQuery, now: Date): Tally {
  const asked = understood(index, query)
  return tally(index.board, findMatches(index, readTyped(asked.q)), asked, now, () => {})
}

/** The number by which each order falls. Pay is compared in one currency only: the pay of others comes last. */
function keys({ columns }: JobIndex, { score }: Matches, order: JobQuery['sort'], query: JobQuery) {
  const { publishedAt, pay, codes, dictionaries } = columns
  if (order === 'relevance') return (_slot: number, match: number) => score?.[match] ?? 0
  if (order === 'newest') return (slot: number) => publishedAt[slot] ?? 0
  const currency = dictionaries.currency.find(query.currency)
  return (slot: number) => (codes.currency[slot] === currency ? (pay[slot] ?? -1) : -1)
}
