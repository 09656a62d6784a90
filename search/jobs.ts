import { countAllJobs, type JobCard, listJobCards } from '@/db/jobs/jobs'
import type { MarketFacet } from '@/rules/jobs/markets'
import { onePerProcess } from '@/rules/one-per-process'
import {
  type Answer,
  answerHere,
  type Details,
  type PartialAnswer,
  type Question,
  type Reply,
} from './answer/answer'
import type { FacetValue } from './answer/facets'
import type { PlaceMeant, Relief } from './answer/help'
import type { Market } from './answer/markets'
import { jobIndex, keepsFile, leaveIndex } from './index/file'
import type { JobQuery } from './query'
import type { Suggestion } from './suggest/suggestions'
import { askThread } from './thread/thread'

export type { Facets, FacetValue } from './answer/facets'
export type { Suggestion } from './suggest/suggestions'

export type Found = Omit<Answer, 'ids' | 'partial'> & {
  hits: JobCard[]
  partial: (Omit<PartialAnswer, 'ids'> & { hits: JobCard[] }) | undefined
}

/** One page of the open jobs that a query asks for, with the counts of what else could be chosen. */
export async function searchJobs(query: JobQuery, now = new Date()): Promise<Found> {
  const { ids, partial, ...found } = await ask('answer', query, now)
  const hits = await listJobCards(ids, now)
  if (!partial) return { hits, ...found, partial }
  const { ids: near, ...rest } = partial
  return { hits, ...found, partial: { ...rest, hits: await listJobCards(near, now) } }
}

/** How many open jobs a query finds. */
export function countJobs(query: JobQuery, now = new Date()): Promise<number> {
  return ask('count', query, now)
}

/** How many open jobs each of these queries finds. */
export function countJobsOfEach(queries: JobQuery[], now = new Date()): Promise<number[]> {
  return ask('counts', queries, now)
}

/** Ids of the newest open jobs that a query finds. */
export function listNewestIds(query: JobQuery, limit: number, now = new Date()): Promise<number[]> {
  return ask('newestIds', query, limit, now)
}

/** For each query the ids of those of the given jobs that it finds, highest first; for many queries and few jobs. */
export function findAmong(queries: JobQuery[], ids: number[], now = new Date()): Promise<number[][]> {
  return ask('among', queries, ids, now)
}

/** How many jobs are open, by role slug; kept by the index, so that it costs the same at any size. */
export function countJobsByRole(now = new Date()): Promise<Map<string, number>> {
  return ask('rolesOpen', now)
}

/** Every role, technology or place that at least so many open jobs have, the most frequent first. */
export function listMarkets(facet: MarketFacet, least: number, now = new Date()): Promise<FacetValue[]> {
  return ask('markets', facet, least, now)
}

/** Those of these roles, technologies or places that at least so many open jobs have, with the addresses of their pages. */
export function listMarketsAmong(
  facet: MarketFacet,
  values: readonly string[],
  least: number,
  now = new Date(),
): Promise<Market[]> {
  return ask('marketsAmong', facet, values, least, now)
}

/** For a search without hits: the filters that would help when dropped alone, and to how many jobs, the best first. */
export function zeroHelp(query: JobQuery, now = new Date()): Promise<Relief[]> {
  return ask('reliefs', query, now)
}

/** For a search without hits: the places that its unknown ones may mean, with how many jobs they have for it. */
export function placesMeantBy(query: JobQuery, now = new Date()): Promise<PlaceMeant[]> {
  return ask('placesMeant', query, now)
}

/** How many open jobs a search without words finds, and what would find more: each with the number it adds and its search. */
export function findDoors(query: JobQuery, now = new Date()) {
  return ask('doors', query, now)
}

/** What the beginning of a search may become: at most eight names with how many open jobs have them. */
export function suggest(text: string, now = new Date()): Promise<Suggestion[]> {
  return ask('suggestions', text, now)
}

/** Brings the index up to the record, so that the next search has little left to do; returns how many jobs are open. */
export function keepUp(now = new Date()): Promise<number> {
  return ask('prepare', now)
}

/** From so many jobs on the index has a thread of its own: a common word then takes longer than others should wait. */
const mostHere = 20_000

const index = onePerProcess<{ isApart?: boolean }>('index apart', () => ({}))

/** Asks the index, brought up to the record first: in this thread while it is small, in its own once it is large. */
async function ask<Q extends Question>(question: Q, ...details: Details<Q>): Promise<Reply<Q>> {
  index.isApart ??= keepsFile() && (await countAllJobs()) > mostHere
  if (index.isApart) return askThread(question, details)
  const reply = await answerHere(question, details)
  if (keepsFile() && jobIndex().columns.size > mostHere) {
    index.isApart = true
    leaveIndex()
  }
  return reply
}
