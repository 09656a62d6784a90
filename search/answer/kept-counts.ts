import type { JobIndex } from '../index/file'
import { keyOf, type SearchText } from '../words/search-text'
import { type Counts, countMatches } from './counts'
import { factFilters } from './filters'
import { type Matches, remembered } from './matches'
import type { Passing } from './sift'
import type { UnderstoodQuery } from './understood'

/** Counts the matches of what was typed; another page or order of the same search counts nothing anew while no job changes. */
export function countOnce(
  index: JobIndex,
  typed: SearchText,
  matches: Matches,
  query: UnderstoodQuery,
  now: Date,
): Counts & { passing: Passing } {
  const count = () => countMatches(index.openJobs, matches, query, now)
  // What is recent depends on the moment.
  if (query.since) return count()
  const { turned } = index.openJobs.at(now)
  const { all, currency, radius } = query
  const filters = JSON.stringify([factFilters.map((filter) => query[filter]), all, currency, radius])
  const order = matches.score ? 'ranked' : 'as found'
  return remembered(index, `count ${turned} ${order} ${filters} ${keyOf(typed)}`, count)
}
