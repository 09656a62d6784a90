import { type JobCard, listJobCards } from '@/db/jobs/jobs'
import type { MarketFacet } from '@/rules/jobs/markets'
import { onePerProcess } from '@/rules/one-per-process'
import type { Answer, Details, PartialAnswer, Question, Reply } from './answer/answer'
import type { FacetValue } from './answer/facets'
import type { PlaceMeant, Relief } from './answer/help'
import type { Market } from './answer/markets'
import { isNotWhole } from './index/not-whole'
import { findMaking, noteNotWhole } from './making/making'
import { answerFromNewest, forgetNewest, newestRead } from './making/newest'
import type { JobQuery } from './query'
import type { Suggestion } from './suggest/suggestions'
import { askIndex } from './thread/ask-index'

export type { Facets, FacetValue } from './answer/facets'
export { findMaking, type Making } from './making/making'
export { newestRead } from './making/newest'
export type { Suggestion } from './suggest/suggestions'

export type Found = Omit<Answer, 'ids' | 'partial'> & {
  hits: JobCard[]
  partial: (Omit<PartialAnswer, 'ids'> & { hits: JobCard[] }) | undefined
  /** While the index is being built: so many of the newest jobs are all that was looked through. */
  newestOnly: number | undefined
}

/** One page of the open jobs that a query asks for, with the counts of what else could be chosen. */
export async function searchJobs(query: JobQuery, now = new Date()): Promise<Found> {
  const { reply, newestOnly } = await asked('answer', [query, now])
  const { ids, partial, ...found } = reply
  const hits = await listJobCards(ids, now)
  if (!partial) return { hits, ...found, partial, newestOnly }
  const { ids: near, ...rest } = partial
  return { hits, ...found, partial: { ...rest, hits: await listJobCards(near, now) }, newestOnly }
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

/**
 * For each query the ids of those of the given jobs that it finds, highest first; for many queries and few jobs. Throws
 * while the index is being built: half an answer would be taken for a whole one.
 */
export function findAmong(queries: JobQuery[], ids: number[], now = new Date()): Promise<number[][]> {
  return askIndex('among', [queries, ids, now])
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

/** Brings the index up to the record, and builds it first where it is not whole; returns how many jobs are open. */
export function keepUp(now = new Date()): Promise<number> {
  return ask('prepare', now)
}

/** True, once, where the index can be asked and visitors were answered out of the newest jobs before: pages that are kept say so still. */
export async function wasAnsweredFromNewest(): Promise<boolean> {
  return !(await findMaking()) && forgetNewest()
}

const restOfBuilder = 10_000
const builder = onePerProcess<{ building?: Promise<void> }>('index builder', () => ({}))

async function ask<Q extends Question>(question: Q, ...details: Details<Q>): Promise<Reply<Q>> {
  return (await asked(question, details)).reply
}

/** Asks the index, or the newest jobs while it is being built. */
async function asked<Q extends Question>(question: Q, details: Details<Q>) {
  if (question === 'prepare' || !(await findMaking())) {
    try {
      return { reply: await askIndex(question, details), newestOnly: undefined }
    } catch (error) {
      if (!isNotWhole(error)) throw error
      noteNotWhole()
    }
  }
  builder.building ??= build()
  return { reply: await answerFromNewest(question, details), newestOnly: newestRead }
}

/** Builds the index beside what is asked; where that fails, as on a full disk, it is tried again after a rest. */
async function build() {
  try {
    await keepUp()
  } catch {
    // The task that keeps the index up says why.
    await new Promise((resume) => setTimeout(resume, restOfBuilder).unref())
  } finally {
    builder.building = undefined
  }
}
