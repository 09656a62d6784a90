import { cache } from 'react'
import { searchJobs } from '@/search/jobs'
import { fromSearchParams, type JobQuery, toSearchParams } from '@/search/query'
import { chosenFilters, labelsIn } from '../_filters/filter-words'

/** What an alert for a search would be: its address without order and page, its words, and what it finds today. */
export const wantedAlert = cache(async (address: string) => {
  const asked = withoutOrder(fromSearchParams(new URLSearchParams(address)))
  const found = await searchJobs({ ...asked, sort: 'newest' })
  const labels = labelsIn(found.facets)
  const query = withoutOrder(found.query)
  const words = chosenFilters(query, (facet, value) =>
    facet === 'place' && value === query.near && found.nearLabel ? found.nearLabel : labels(facet, value),
  )
  return {
    criteria: toSearchParams(query).toString(),
    title: words.map(({ label }) => label).join(', ') || 'Every new job',
    found,
  }
})

function withoutOrder(query: JobQuery): JobQuery {
  const params = toSearchParams({ ...query, since: undefined, after: undefined })
  params.delete('sort')
  return fromSearchParams(params)
}
