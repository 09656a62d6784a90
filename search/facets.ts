import { roleName } from '../rules/roles'
import { keysOf, seniorities, word, workplaces } from '../rules/vocabulary'
import type { Columns } from './columns'
import type { Facet, JobQuery } from './job-query'
import { placeLabel } from './places'
import type { Tally } from './tally'

export type FacetValue = { value: string; label: string; count: number }
export type Facets = Record<Facet, FacetValue[]>

const mostPlaces = 30

/** The values of each facet with their counts: the most frequent first, seniorities and workplaces in their own order. What is chosen is always there. */
export function facetsOf(columns: Columns, query: JobQuery, found: Tally): Facets {
  const places = [
    ...counted(columns.countries.values, found.country),
    ...counted(columns.cities.values, found.city),
    ...(found.remote > 0 ? [{ value: 'remote', count: found.remote }] : []),
  ].sort(byCount)
  const chosen = (facet: Facet, counts: Count[], kept = counts) => {
    const missing = query[facet].filter((value) => !kept.some((one) => one.value === value))
    const countOf = (value: string) => counts.find((one) => one.value === value)?.count ?? 0
    return [...kept, ...missing.map((value) => ({ value, count: countOf(value) }))]
  }
  const inOrder = (vocabulary: Record<string, string>, counts: Count[]) =>
    keysOf(vocabulary).flatMap((value) => {
      const one = counts.find((other) => other.value === value)
      return one ? [{ ...one, label: word(vocabulary, value) }] : []
    })

  return {
    role: chosen('role', counted(columns.roles.values, found.role).sort(byCount)).map((one) => ({
      ...one,
      label: roleName(one.value),
    })),
    seniority: inOrder(
      seniorities,
      chosen('seniority', counted(columns.seniorities.values, found.seniority)),
    ),
    workplace: inOrder(workplaces, chosen('workplace', counted(columns.workplaces.values, found.workplace))),
    place: chosen('place', places, places.slice(0, mostPlaces)).map((one) => ({
      ...one,
      label: placeLabel(columns, one.value),
    })),
  }
}

type Count = { value: string; count: number }

function counted(values: string[], counts: Int32Array): Count[] {
  return values.flatMap((value, code) => {
    const count = counts[code] ?? 0
    return count > 0 ? [{ value, count }] : []
  })
}

const byCount = (a: Count, b: Count) => b.count - a.count || a.value.localeCompare(b.value)
