import type { OpenJobs } from '../columns/open-jobs'
import { fromSearchParams, type JobQuery } from '../query'

/** What so many names of each kind hold and count takes some thirty megabytes of a million jobs. */
const mostOfAKind = 10
/** The first asking of a common word takes less than fifty milliseconds in an index of fewer jobs. */
const leastJobs = 150_000

const turns = new WeakMap<OpenJobs, number>()

/** One after the other, the searches for the technologies, roles and words of roles that most open jobs have: undefined where none is slow. */
export function nextMostAsked(openJobs: OpenJobs, least = leastJobs): JobQuery | undefined {
  if (openJobs.total < least) return undefined
  const [technologies, roles] = [namesOf(openJobs, 'tech'), namesOf(openJobs, 'role')]
  const words = roles.flatMap(({ name, count }) => name.split(' ').map((word) => ({ name: word, count })))
  const names = [technologies, roles, words].flatMap(mostFrequent)
  const turn = turns.get(openJobs) ?? 0
  turns.set(openJobs, turn + 1)
  return fromSearchParams(new URLSearchParams({ q: names[turn % names.length] ?? '' }))
}

type Named = { name: string; count: number }

/** Their names as they are typed. */
function namesOf({ columns, counts }: OpenJobs, facet: 'tech' | 'role'): Named[] {
  const { values } = columns.dictionaries[facet]
  return values.map((slug, code) => ({ name: slug.replaceAll('-', ' '), count: counts[facet][code] ?? 0 }))
}

function mostFrequent(named: Named[]): string[] {
  const sums = new Map<string, number>()
  for (const { name, count } of named) if (name) sums.set(name, (sums.get(name) ?? 0) + count)
  const falling = [...sums].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a)
  return falling.slice(0, mostOfAKind).map(([name]) => name)
}
