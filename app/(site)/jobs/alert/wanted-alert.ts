import { searchJobs } from '@/search/jobs'
import { fromSearchParams, type JobQuery, toSearchParams } from '@/search/query'
import { chosenFilters, labelsOf } from '../_filters/filter-words'

/** What an alert for a search would be: its address without order and page, its words, and what it finds today. */
export async function wantedAlert(asked: JobQuery) {
  const found = await searchJobs({ ...withoutOrder(asked), sort: 'newest' })
  const query = withoutOrder(found.query)
  const words = chosenFilters(query, labelsOf(found)).map(({ label }) => label)
  return { criteria: toSearchParams(query).toString(), title: words.join(', ') || 'Every new job', found }
}

function withoutOrder(query: JobQuery): JobQuery {
  const params = toSearchParams({ ...query, since: undefined, after: undefined })
  params.delete('sort')
  return fromSearchParams(params)
}
