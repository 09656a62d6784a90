import { currencyName, formatThousands } from '@/rules/pay/pay'
import { plural } from '@/rules/words'
import type { Found } from '@/search/jobs'
import { type Facet, type Filter, facets, type JobQuery, withoutFilter } from '@/search/query'

/** The words for a value of a facet. */
export type Labels = (facet: Facet, value: string) => string

/** The words that a search brought along with its facets, and of the place to be near to; what it does not know is shown as it is. */
export function labelsOf({
  facets,
  query,
  nearLabel,
}: Pick<Found, 'facets' | 'query' | 'nearLabel'>): Labels {
  return (facet, value) =>
    facet === 'place' && value === query.near && nearLabel
      ? nearLabel
      : (facets[facet].find((one) => one.value === value)?.label ?? value)
}

/** Each filter that is on, in words, with the search that is left without it. */
export function chosenFilters(query: JobQuery, labels: Labels): { label: string; without: JobQuery }[] {
  const single = (filter: Filter) => ({
    label: filterWords(filter, query, labels),
    without: withoutFilter(query, filter),
  })
  return [
    ...(query.q ? [single('q')] : []),
    ...facets.flatMap((facet) =>
      query[facet].map((value) => ({
        label: labels(facet, value),
        without: withoutFilter(query, facet, value),
      })),
    ),
    ...(query.all ? [{ label: 'all of these technologies', without: withoutFilter(query, 'all') }] : []),
    ...(query.pay ? [single('pay')] : []),
    ...(query.paid ? [single('paid')] : []),
    ...(query.since ? [single('since')] : []),
    ...(query.near ? [single('near')] : []),
  ]
}

/** One filter in words, with all its values: “Senior, Lead”, “from €45k”, “within 25 km of Lyon”. */
export function filterWords(filter: Filter, query: JobQuery, labels: Labels): string {
  switch (filter) {
    case 'q':
      return /["“”«»]/.test(query.q) ? query.q : `“${query.q}”`
    case 'all':
      return filterWords('tech', query, labels)
    case 'pay':
      return `from ${formatThousands(query.pay ?? 0, query.currency)}`
    case 'paid':
      return `with gross pay a year in ${currencyName(query.paid ?? query.currency)}`
    case 'since':
      return query.since === 1 ? 'since yesterday' : `of the last ${plural(query.since ?? 0, 'day')}`
    case 'near':
      return `within ${query.radius} km of ${labels('place', query.near ?? '')}`
    default:
      return query[filter].map((value) => labels(filter, value)).join(', ')
  }
}
