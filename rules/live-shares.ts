import type { LiveQuery } from './live-query'

/** A count and the search that lists exactly what it counts. */
export type Figure = { n: number; query: LiveQuery }

/** How many of the open jobs of a scope have one value. */
export type Share = Figure & { value: string; label: string }

/** Below so many jobs one employer would decide a share or a middle: there is none. */
export const fewest = 5

type Filter = 'seniority' | 'workplace' | 'tech' | 'place'

/** The values that jobs have, each with its count: in the given order, else the most frequent first; none for fewer than five jobs. */
export function shares<Job>({
  jobs,
  query,
  filter,
  of,
  most,
  order,
}: {
  jobs: Job[]
  query: LiveQuery
  filter: Filter
  of: (job: Job) => { value: string; label: string }[]
  most: number
  order?: readonly string[]
}): Share[] {
  if (jobs.length < fewest) return []
  const counted = new Map<string, Share>()
  for (const job of jobs) {
    for (const { value, label } of of(job)) {
      const share = counted.get(value) ?? { value, label, n: 0, query: { ...query, [filter]: value } }
      counted.set(value, share)
      share.n++
    }
  }
  const all = [...counted.values()]
  if (order) return all.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  return all.sort((a, b) => b.n - a.n || a.value.localeCompare(b.value)).slice(0, most)
}
