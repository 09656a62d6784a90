import { SlidersHorizontal } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { inputClasses } from '@/components/ui/field'
import type { Facets as FacetLists } from '@/search/facets'
import type { JobQuery } from '@/search/job-query'
import { toSearchParams } from '@/search/job-query'
import { FacetGroup } from './facet-group'

/** What else could be chosen, with counts: one plain GET form, folded away on a phone. */
export function Facets({ query, facets }: { query: JobQuery; facets: FacetLists }) {
  return (
    <details className="group lg:details-content:block lg:details-content:[content-visibility:visible]">
      <summary className="flex min-h-11 list-none items-center justify-center gap-2 rounded-m border border-line-strong bg-surface font-[580] supports-[selector(::details-content)]:lg:hidden [&::-webkit-details-marker]:hidden">
        <SlidersHorizontal aria-hidden strokeWidth={1.5} className="size-4.5" /> Filters
      </summary>
      <form action="/jobs" aria-label="Filters" className="max-lg:pt-5 [&_:is(a,input,summary)]:scroll-mb-20">
        {query.q && <input type="hidden" name="q" value={query.q} />}
        {toSearchParams(query).has('sort') && <input type="hidden" name="sort" value={query.sort} />}
        <fieldset className="mb-5 border-b border-line pb-5">
          <legend className="mb-2 font-[580]">
            <label htmlFor="pay">Pays at least</label>
          </legend>
          <div className="relative">
            <span aria-hidden className="absolute inset-y-0 start-3 grid place-items-center text-ink-muted">
              €
            </span>
            <input
              id="pay"
              name="pay"
              inputMode="numeric"
              maxLength={12}
              autoComplete="off"
              placeholder="45,000"
              defaultValue={query.pay?.toLocaleString('en')}
              aria-describedby="pay-hint"
              className={`${inputClasses} ps-8 tabular-nums`}
            />
          </div>
          <p id="pay-hint" className="mt-2 text-13 text-ink-muted">
            Gross a year, in euros. A job counts when the top of its range reaches this.
          </p>
        </fieldset>
        <FacetGroup name="seniority" title="Seniority" values={facets.seniority} query={query} />
        <FacetGroup name="workplace" title="Workplace" values={facets.workplace} query={query} />
        <FacetGroup name="role" title="Role" values={facets.role} query={query} />
        <FacetGroup name="place" title="Place" values={facets.place} query={query} />
        <div className="sticky bottom-0 bg-paper py-3">
          <Button className="w-full">Show results</Button>
        </div>
      </form>
    </details>
  )
}
