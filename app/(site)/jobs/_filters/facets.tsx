import { Button } from '@/components/ui/button'
import { SlidersHorizontal } from '@/components/ui/icons'
import type { Facets as FacetLists } from '@/search/jobs'
import type { JobQuery } from '@/search/query'
import { FacetGroup } from './facet-group'
import type { Labels } from './filter-words'
import { KeptInputs } from './kept-inputs'
import { NearFilter, PayFilter, SinceFilter } from './single-filters'

const groups = [
  ['seniority', 'Seniority'],
  ['workplace', 'Workplace'],
  ['role', 'Role'],
  ['tech', 'Technology'],
  ['contract', 'Contract'],
  ['place', 'Place'],
] as const

type Props = {
  query: JobQuery
  facets: FacetLists
  labels: Labels
  /** How many jobs there are with what is chosen, in words. */
  found?: string
}

/** What else could be chosen, with counts: one plain GET form, folded away on a phone. */
export function Facets({ query, facets, labels, found }: Props) {
  const hasLanguages = facets.language.length > 1 || query.language.length > 0
  const asked = [...groups.map(([name]) => name), ...singles, 'all', ...(hasLanguages ? ['language'] : [])]
  return (
    <details className="group lg:details-content:block lg:details-content:[content-visibility:visible]">
      <summary className="flex min-h-11 list-none items-center justify-center gap-2 rounded-m border border-line-strong bg-surface font-[580] supports-[selector(::details-content)]:lg:hidden [&::-webkit-details-marker]:hidden">
        <SlidersHorizontal aria-hidden strokeWidth={1.5} className="size-4.5" /> Filters
      </summary>
      <form
        id="filters"
        action="/jobs"
        aria-label="Filters"
        autoComplete="off"
        className="max-lg:pt-5 [&_:is(a,input,summary)]:scroll-mb-20"
      >
        <as-asked hidden />
        <KeptInputs query={query} but={asked} />
        <PayFilter query={query} />
        {groups.map(([name, title]) => (
          <FacetGroup key={name} name={name} title={title} values={facets[name]} query={query}>
            {name === 'tech' && query.tech.length > 1 && <AllOfThem query={query} />}
          </FacetGroup>
        ))}
        <NearFilter query={query} labels={labels} />
        <FacetGroup name="company" title="Company" values={facets.company} query={query} />
        {hasLanguages && (
          <FacetGroup name="language" title="Language of the advert" values={facets.language} query={query} />
        )}
        <SinceFilter query={query} />
        <div className="sticky bottom-0 bg-paper py-3">
          <Button className="w-full" data-found={found && `Show ${found}`}>
            Show results
          </Button>
        </div>
      </form>
    </details>
  )
}

/** Several technologies are any of them, until all are asked for. */
function AllOfThem({ query }: { query: JobQuery }) {
  return (
    <ul className="ticks mb-1 border-b border-line pb-1">
      <li>
        <label>
          <input id="all" type="checkbox" name="all" value="tech" defaultChecked={query.all !== undefined} />
          <span>Only jobs with all that I tick</span>
        </label>
      </li>
    </ul>
  )
}

const singles = ['pay', 'near', 'radius', 'company', 'since']
