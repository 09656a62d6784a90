import { canonicalTechnology } from '@/rules/technologies/names'
import { technologySlug } from '@/rules/technologies/slugs'
import { countJobs } from '@/search/jobs'
import { type JobQuery, searchPath } from '@/search/query'

export type AskedTechnology = { name: string; n: number; path: string }

// A must list is short; what is pasted into the field is not.
const most = 8

/** How many of the jobs of a query ask for each technology that is typed, the rarest first; what our lists lack is left out. */
export function askedTechnologies(query: JobQuery, typed: string, now: Date): Promise<AskedTechnology[]> {
  const names = new Set(typed.split(',').flatMap((name) => canonicalTechnology(name.trim()) ?? []))
  const counted = [...names].slice(0, most).map(async (name) => {
    const asking = { ...query, tech: [technologySlug(name)] }
    return { name, n: await countJobs(asking, now), path: searchPath(asking) }
  })
  return Promise.all(counted).then((found) => found.sort((a, b) => a.n - b.n))
}
