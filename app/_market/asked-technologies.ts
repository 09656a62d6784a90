import { canonicalTechnology } from '@/rules/technologies/names'
import { technologySlug } from '@/rules/technologies/slugs'
import { countJobsOfEach } from '@/search/jobs'
import { type JobQuery, searchPath, withoutFilter } from '@/search/query'

export type Counted = { n: number; path: string }
type Named = Counted & { name: string }

export type AskedTechnologies = {
  /** How many of the comparable jobs ask for each, the rarest first. */
  each: Named[]
  /** How many of them ask for all of them. */
  all: Counted
  /** What would find most more jobs than `all`, one thing at a time. */
  wider: Named[]
}

// A must list is short; what is pasted into the field is not.
const most = 8
const mostChanges = 2

/**
 * The jobs of a query that ask for what is typed: for each technology, for all of them, and for what is left after the two
 * changes that find most. What our lists lack is left out; undefined where they know none of it.
 */
export async function askedTechnologies(
  query: JobQuery,
  typed: string,
  now: Date,
): Promise<AskedTechnologies | undefined> {
  const known = new Set(typed.split(',').flatMap((name) => canonicalTechnology(name.trim()) ?? []))
  const names = [...known].slice(0, most)
  if (names.length === 0) return undefined
  const asking = (...musts: string[]): JobQuery => ({
    ...query,
    tech: musts.map(technologySlug),
    all: 'tech',
  })

  const each = names.map((name) => ({ name, asked: asking(name) }))
  const [all, ...others] = await counted(
    [{ name: '', asked: asking(...names) }, ...each, ...changesOf(asking(...names), names)],
    now,
  )
  if (!all) return undefined
  return {
    each: others.slice(0, names.length).sort((a, b) => a.n - b.n),
    all: { n: all.n, path: all.path },
    wider: others
      .slice(names.length)
      .filter(({ n }) => n > all.n)
      .sort((a, b) => b.n - a.n)
      .slice(0, mostChanges),
  }
}

type Asked = { name: string; asked: JobQuery }

async function counted(asked: Asked[], now: Date): Promise<Named[]> {
  const found = await countJobsOfEach(
    asked.map((one) => one.asked),
    now,
  )
  return asked.map(({ name, asked: query }, i) => ({ name, n: found[i] ?? 0, path: searchPath(query) }))
}

function changesOf(query: JobQuery, names: string[]): Asked[] {
  const without = (filter: 'seniority' | 'contract' | 'place', name: string) =>
    query[filter].length > 0 ? [{ name, asked: withoutFilter(query, filter) }] : []
  return [
    ...names.map((name) => ({
      name: `${name} as good to know`,
      asked: withoutFilter(query, 'tech', technologySlug(name)),
    })),
    ...without('seniority', 'At any level'),
    ...without('contract', 'With any contract'),
    ...without('place', 'In any country'),
  ]
}
