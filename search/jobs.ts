import { type JobCard, listJobCards } from '@/db/jobs/jobs'
import type { Answer, Relief } from './answer/answer'
import type { JobQuery } from './query'
import type { Suggestion } from './suggest/suggestions'
import { ask } from './thread/ask'

export type Found = Omit<Answer, 'ids'> & { hits: JobCard[] }

/** One page of the open jobs that a query asks for, with the counts of what else could be chosen. */
export async function searchJobs(query: JobQuery, now = new Date()): Promise<Found> {
  const { ids, ...found } = await ask('answer', query, now)
  return { hits: await listJobCards(ids, now), ...found }
}

/** How many open jobs a query finds. */
export function countJobs(query: JobQuery, now = new Date()): Promise<number> {
  return ask('count', query, now)
}

/** How many jobs are open, by role slug; kept by the index, so that it costs the same at any size. */
export function countJobsByRole(now = new Date()): Promise<Map<string, number>> {
  return ask('rolesOpen', now)
}

/** For a search without hits: the filters that would help when dropped alone, and to how many jobs, the best first. */
export function zeroHelp(query: JobQuery, now = new Date()): Promise<Relief[]> {
  return ask('reliefs', query, now)
}

/** What the beginning of a search may become: at most eight names with how many open jobs have them. */
export function suggest(text: string, now = new Date()): Promise<Suggestion[]> {
  return ask('suggestions', text, now)
}

/** Brings the index up to the record, so that the next search has little left to do; returns how many jobs are open. */
export function keepUp(now = new Date()): Promise<number> {
  return ask('prepare', now)
}
