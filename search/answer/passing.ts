import { shared, sizeOf, slotsIn } from '../columns/bits'
import type { OpenJobs } from '../columns/open-jobs'
import { filtersOf } from './filters'
import type { Matches } from './matches'
import { openAmong } from './sift'
import type { UnderstoodQuery } from './understood'

/** The slots of the open jobs among the matches that all filters let through, newest id first, without a count of any facet. */
export function passingOf(
  openJobs: OpenJobs,
  matches: Matches,
  query: UnderstoodQuery,
  now: Date,
): Int32Array {
  return slotsIn(setOf(openJobs, matches, query, now))
}

/** How many they are. */
export function sizeOfPassing(
  openJobs: OpenJobs,
  matches: Matches,
  query: UnderstoodQuery,
  now: Date,
): number {
  return sizeOf(setOf(openJobs, matches, query, now))
}

function setOf(openJobs: OpenJobs, matches: Matches, query: UnderstoodQuery, now: Date): Int32Array {
  const filters = filtersOf(openJobs.at(now).columns, query, now)
  return shared([openAmong(openJobs, matches), ...filters.map(({ lets }) => lets)]).words
}
