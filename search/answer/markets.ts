import type { MarketFacet } from '@/rules/jobs/markets'
import { fromIndex } from '../index/catch-up'
import type { JobQuery } from '../query'
import { readTyped } from '../words/typed'
import { tally } from './counts'
import { type FacetValue, labelOf } from './facets'
import { findMatches } from './matches'
import { understood } from './understood'

/** Every value of a facet that at least so many open jobs have, the most frequent first; read off the kept counts. */
export function listMarkets(facet: MarketFacet, least: number, now = new Date()): Promise<FacetValue[]> {
  return fromIndex(({ board, columns }) => {
    const counts = board.at(now).counts[facet]
    return columns.dictionaries[facet].values
      .map((value, code) => ({ value, count: counts[code] ?? 0 }))
      .filter(({ value, count }) => value && count >= least)
      .map((one) => ({ ...one, label: labelOf(columns, facet, one.value) }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
  })
}

/** Ids of the newest open jobs that a query finds. */
export function listNewestIds(query: JobQuery, limit: number, now = new Date()): Promise<number[]> {
  return fromIndex((index) => {
    const ids: number[] = []
    const matches = findMatches(index, readTyped(query.q))
    tally(index.board, matches, understood(index, query), now, (slot) => {
      if (ids.length < limit) ids.push(index.columns.id[slot] ?? 0)
    })
    return ids
  })
}
