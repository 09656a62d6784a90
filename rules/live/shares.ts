import type { Named } from './counted-job'
import type { LiveQuery } from './query'

/** A count and the search that lists exactly what it counts. */
export type Figure = { n: number; query: LiveQuery }

/** How many of the open jobs of a scope have one value. */
export type Share = Figure & Named

/** Below so many jobs one employer would decide a share or a middle: there is none. */
export const fewest = 5

type Filter = 'seniority' | 'workplace' | 'tech' | 'place'

/** Every value that these jobs have with its count, the most frequent first; none for fewer than five jobs. */
export function shares<Job>(
  jobs: Job[],
  query: LiveQuery,
  filter: Filter,
  of: (job: Job) => readonly Named[],
): Share[] {
  if (jobs.length < fewest) return []
  const counted = new Map<string, Named & { n: number }>()
  for (const job of jobs) {
    for (const { value, label } of of(job)) {
      const one = counted.get(value)
      if (one) one.n++
      else counted.set(value, { value, label, n: 1 })
    }
  }
  return [...counted.values()]
    .sort((a, b) => b.n - a.n || a.value.localeCompare(b.value))
    .map((one) => ({ ...one, query: { ...query, [filter]: one.value } }))
}

/** The same values in the order of a vocabulary. */
export function inOrder(list: Share[], order: readonly string[]): Share[] {
  return list.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}
