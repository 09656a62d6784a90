import { canonicalTechnology } from '@/rules/technologies/names'
import { technologySlug } from '@/rules/technologies/slugs'
import { countJobs } from '@/search/jobs'
import { type JobQuery, searchPath, withoutFilter } from '@/search/query'

export type Counted = { n: number; path: string }
export type AskedTechnology = Counted & { name: string }
export type Change = Counted & { change: string }

export type AskedTechnologies = {
  /** How many of the comparable jobs ask for each, the rarest first. */
  each: AskedTechnology[]
  /** How many of them ask for all of them. */
  all: Counted
  /** What would find most more jobs than `all`, one thing at a time. */
  wider: Change[]
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
  const asking = (tech: string[]): JobQuery => ({ ...query, tech, all: 'tech' })
  const counted = async (asked: JobQuery) => ({ n: await countJobs(asked, now), path: searchPath(asked) })

  const together = asking(names.map(technologySlug))
  const [all, each, changes] = await Promise.all([
    counted(together),
    Promise.all(names.map(async (name) => ({ name, ...(await counted(asking([technologySlug(name)]))) }))),
    Promise.all(
      changesOf(together, names).map(async ({ change, asked }) => ({ change, ...(await counted(asked)) })),
    ),
  ])
  const wider = changes.filter(({ n }) => n > all.n).sort((a, b) => b.n - a.n)
  return { each: each.sort((a, b) => a.n - b.n), all, wider: wider.slice(0, mostChanges) }
}

function changesOf(query: JobQuery, names: string[]): { change: string; asked: JobQuery }[] {
  return [
    ...names.map((name) => ({
      change: `${name} as good to know`,
      asked: withoutFilter(query, 'tech', technologySlug(name)),
    })),
    ...(query.seniority.length > 0
      ? [{ change: 'At any level', asked: withoutFilter(query, 'seniority') }]
      : []),
    ...(query.contract.length > 0
      ? [{ change: 'With any contract', asked: withoutFilter(query, 'contract') }]
      : []),
    ...(query.place.length > 0 ? [{ change: 'In any country', asked: withoutFilter(query, 'place') }] : []),
  ]
}
