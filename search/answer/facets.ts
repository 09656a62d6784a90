import { languageName } from '@/rules/languages'
import { roleName } from '@/rules/roles/roles'
import { technologyOfSlug } from '@/rules/technologies/slugs'
import { contracts, keysOf, seniorities, word, workplaces } from '@/rules/vocabulary'
import type { Columns } from '../columns/columns'
import { placeLabel } from '../places/keys'
import { regionOfKey } from '../places/regions'
import { type Facet, facets, type JobQuery } from '../query'
import type { Counts } from './counts'

export type FacetValue = { value: string; label: string; count: number }
export type Facets = Record<Facet, FacetValue[]>

/** Closed lists are shown in their own order, whole. */
const vocabularies: Partial<Record<Facet, Record<string, string>>> = {
  seniority: seniorities,
  contract: contracts,
  workplace: workplaces,
}
const mostShown = 40

/** Regions are understood where they are written; beside their cities they would be counted twice in one list. */
const isListed = (value: string) => value !== '' && !regionOfKey(value)

/**
 * The values of each facet with their counts: the most frequent first, closed lists in their own order. What is chosen is
 * always there; unknown values never.
 */
export function facetsOf(columns: Columns, query: JobQuery, found: Counts): Facets {
  const list = (facet: Facet): FacetValue[] => {
    const { values } = columns.dictionaries[facet]
    const vocabulary = vocabularies[facet]
    const kept = mostFrequent(values, found.counts[facet])
    const chosen = query[facet]
      .filter((value) => !kept.some((one) => one.value === value))
      .map((value) => ({ value, count: countOf(value) }))
    const all = [...kept, ...chosen].map((one) => ({ ...one, label: labelOf(columns, facet, one.value) }))
    return vocabulary ? inOrder(vocabulary, all) : all

    function countOf(value: string) {
      return found.counts[facet][columns.dictionaries[facet].find(value)] ?? 0
    }
  }
  return Object.fromEntries(facets.map((facet) => [facet, list(facet)])) as Facets // fromEntries forgets its keys
}

/** The words for a value of a facet; a value that nobody knows is shown as it is. */
export function labelOf(columns: Columns, facet: Facet, value: string): string {
  const vocabulary = vocabularies[facet]
  if (vocabulary) return word(vocabulary, value)
  if (facet === 'role') return roleName(value)
  if (facet === 'tech') return technologyOfSlug(value) ?? value
  if (facet === 'language') return languageName(value)
  if (facet === 'company') return columns.names.labelOf('company', value)
  return placeLabel(columns, value)
}

type Count = { value: string; count: number }

/** The known values that most jobs have; of equal ones the first by name. One pass: there may be thousands of companies. */
function mostFrequent(values: string[], counts: ArrayLike<number>): Count[] {
  const best: Count[] = []
  for (let code = 0; code < values.length; code++) {
    const one = { value: values[code] ?? '', count: counts[code] ?? 0 }
    if (one.count <= 0 || !isListed(one.value)) continue
    let at = best.length
    while (at > 0 && isBefore(one, best[at - 1])) at--
    if (at === mostShown) continue
    best.splice(at, 0, one)
    if (best.length > mostShown) best.pop()
  }
  return best
}

function isBefore(one: Count, other?: Count): boolean {
  if (!other || one.count !== other.count) return one.count > (other?.count ?? 0)
  return one.value < other.value
}

const inOrder = (vocabulary: Record<string, string>, values: FacetValue[]) =>
  keysOf(vocabulary).flatMap((key) => values.find(({ value }) => value === key) ?? [])
