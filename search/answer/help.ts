import type { JobIndex } from '../index/file'
import { placeKeys, placeLabel } from '../places/keys'
import { nearestPlaces } from '../places/nearest'
import { type Filter, type JobQuery, withoutFilter } from '../query'
import { readSearchText } from '../words/search-text'
import { type Counts, countMatches } from './counts'
import { type FactFilter, factFilters } from './filters'
import { findMatches } from './matches'
import { sizeOfPassing } from './passing'
import { type UnderstoodQuery, understood } from './understood'

/** How many open jobs a query finds. */
export function count(index: JobIndex, query: JobQuery, now: Date): number {
  return countTo(index, understood(index, query, now), now)
}

/** The same of several queries at once. */
export function counts(index: JobIndex, queries: JobQuery[], now: Date): number[] {
  return queries.map((query) => count(index, query, now))
}

/** The same of a query that is understood already. */
export function countTo(index: JobIndex, query: UnderstoodQuery, now: Date): number {
  return sizeOfPassing(index.openJobs, findMatches(index, readSearchText(query.text)), query, now)
}

/** A search that asks for less: without a filter, or without one value of it where all were asked for. */
export type Relief = { filter: Filter; value?: string; count: number }

/** What would find more when dropped alone, and how many jobs, the best first. */
export function reliefs(index: JobIndex, query: JobQuery, now: Date): Relief[] {
  const { total, keptOutBy } = countsOfQuery(index, query, now)
  const dropped: Relief[] = factFilters.map((filter: FactFilter) => ({
    filter,
    count: total + keptOutBy[filter],
  }))
  const asked = fewerDemands(query).map((less) => {
    return { ...less, count: count(index, withoutFilter(query, less.filter, less.value), now) }
  })
  return [...dropped, ...asked].filter((relief) => relief.count > total).sort((a, b) => b.count - a.count)
}

/** Without its words, and where it asks for all of its technologies, for any of them or for all but one. */
function fewerDemands(query: JobQuery): Omit<Relief, 'count'>[] {
  return [
    ...(query.q ? [{ filter: 'q' as const }] : []),
    ...(query.all
      ? [{ filter: 'all' as const }, ...query.tech.map((value) => ({ filter: 'tech' as const, value }))]
      : []),
  ]
}

/** A place that may have been meant by one that nobody knows, with the search for it and how many jobs that finds. */
export type PlaceMeant = { label: string; query: JobQuery; count: number }

const mostMeant = 3

/** For the places of a search that are unknown, in its box or around which it looks: what they may mean. */
export function placesMeant(index: JobIndex, query: JobQuery, now: Date): PlaceMeant[] {
  const { columns, openJobs } = index
  openJobs.at(now)
  const jobsIn = (key: string) => openJobs.counts.place[columns.dictionaries.place.find(key)] ?? 0
  const meantBy = (typed: string) =>
    placeKeys(columns, typed).length > 0 ? [] : nearestPlaces(columns, typed, jobsIn).slice(0, mostMeant)
  const asked = query.place.flatMap((typed) =>
    meantBy(typed).map((key) => {
      const place = query.place.map((one) => (one === typed ? key : one))
      return { key, query: { ...query, place } }
    }),
  )
  const around = meantBy(query.near ?? '').map((key) => ({ key, query: { ...query, near: key } }))
  return [...asked, ...around]
    .map((one) => ({
      label: placeLabel(columns, one.key),
      query: one.query,
      count: count(index, one.query, now),
    }))
    .filter((one) => one.count > 0)
}

function countsOfQuery(index: JobIndex, query: JobQuery, now: Date): Counts {
  const asked = understood(index, query, now)
  const typed = readSearchText(asked.text)
  return countMatches(index.openJobs, typed, findMatches(index, typed), asked, now)
}
