import { SearchForm } from '@/components/job/search-form'
import type { JobQuery } from '@/search/query'
import type { Labels } from './filter-words'
import { KeptInputs } from './kept-inputs'

/** The words and the place of a search, which keeps all else that is chosen. */
export function SearchBand({ query, labels }: { query: JobQuery; labels: Labels }) {
  const [place, ...others] = query.place
  return (
    <SearchForm
      q={query.q}
      place={place && others.length === 0 ? labels('place', place) : ''}
      placeHint={others.length > 0 ? `${others.length + 1} places chosen` : undefined}
    >
      <KeptInputs query={query} but={others.length > 0 ? ['q'] : ['q', 'place']} />
    </SearchForm>
  )
}
