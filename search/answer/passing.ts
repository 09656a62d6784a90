import { type Bits, shared, sizeOf, slotsIn } from '../columns/bits'
import type { OpenJobs } from '../columns/open-jobs'
import { filtersOf } from './filters'
import type { Matches } from './matches'
import { siftMatches } from './sift'
import type { UnderstoodQuery } from './understood'

/** The slots of the open jobs among the matches that all filters let through, newest id first, without a count of any facet. */
export function passingOf(
  openJobs: OpenJobs,
  matches: Matches,
  query: UnderstoodQuery,
  now: Date,
): Int32Array {
  const filters = letThrough(openJobs, query, now)
  return isBoard(matches)
    ? slotsIn(openOnBoard(openJobs, filters))
    : siftMatches(openJobs, matches.slots, filters).passing.slots
}

/** How many they are: of the whole board without a look at any of them. */
export function sizeOfPassing(
  openJobs: OpenJobs,
  matches: Matches,
  query: UnderstoodQuery,
  now: Date,
): number {
  if (!isBoard(matches)) return passingOf(openJobs, matches, query, now).length
  return sizeOf(openOnBoard(openJobs, letThrough(openJobs, query, now)))
}

const isBoard = ({ all, score }: Matches) => all && !score

const letThrough = (openJobs: OpenJobs, query: UnderstoodQuery, now: Date) =>
  filtersOf(openJobs.at(now).columns, query, now).map(({ lets }) => lets)

const openOnBoard = ({ columns }: OpenJobs, filters: Bits[]) => shared([columns.open, ...filters]).words
