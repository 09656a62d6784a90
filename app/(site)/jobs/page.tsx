import { BookOpen } from 'lucide-react'
import { cache } from 'react'
import { SearchForm } from '@/components/job/search-form'
import { listGuides } from '@/db/guides'
import { listPayLevels } from '@/db/pay-levels'
import { roleInText } from '@/rules/role-words'
import type { Facets as FacetLists } from '@/search/facets'
import { fromSearchParams, type JobQuery, jobQuery } from '@/search/job-query'
import { searchJobs } from '@/search/jobs'
import { ActiveFilters } from './active-filters'
import { Facets } from './facets'
import { headline } from './headline'
import { JobList } from './job-list'
import { NothingFound } from './nothing-found'
import { ResultPages } from './result-pages'
import { searchPath } from './search-path'
import { SortLinks } from './sort-links'

// The title and the page ask the same search.
const search = cache((address: string) => searchJobs(fromSearchParams(new URLSearchParams(address))))
const find = (query: JobQuery) => search(searchPath(query).slice('/jobs?'.length))

export async function generateMetadata({ searchParams }: PageProps<'/jobs'>) {
  const found = await find(jobQuery.parse(await searchParams))
  const { q, pay, sort, after } = found.query
  const title = headline(found.query, found, labelIn(found.facets))
  const plain = !q && !pay && !after && sort === 'newest' && found.total > 0
  return {
    title: `${title}, with their pay`,
    description: `${title}, each with what it pays.`,
    alternates: { canonical: searchPath({ ...found.query, after: undefined }) },
    robots: plain ? undefined : { index: false, follow: true },
  }
}

export default async function JobsPage({ searchParams }: PageProps<'/jobs'>) {
  const now = new Date()
  const found = await find(jobQuery.parse(await searchParams))
  const { query, facets, hits } = found
  const [levels, guides] = await Promise.all([listPayLevels({ roles: query.role }, now), listGuides()])
  const placeLabel = labelIn(facets)
  const guide = query.role.length === 1 && guides.find(({ slug }) => slug === query.role[0])

  return (
    <>
      <div className="border-b border-line bg-sunken py-4">
        <div className="wrap">
          <SearchBand query={query} placeLabel={placeLabel} />
        </div>
      </div>
      <div className="wrap grid items-start gap-x-10 gap-y-5 pt-6 lg:grid-cols-[220px_minmax(0,1fr)] lg:pt-8">
        <aside aria-label="Filters">
          <Facets query={query} facets={facets} />
        </aside>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
          <h1 className="text-25 break-words sm:text-32">{headline(query, found, placeLabel)}</h1>
          {guide && (
            <p className="-mt-1 flex items-center gap-2 text-14 text-ink-muted">
              <BookOpen aria-hidden strokeWidth={1.5} className="size-4 shrink-0" />
              <a href={`/guides/${guide.slug}`} className="py-0.5 underline">
                {guide.title}
              </a>
            </p>
          )}
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <ActiveFilters query={query} placeLabel={placeLabel} />
            {hits.length > 0 && <SortLinks query={query} />}
          </div>
          {hits.length === 0 ? (
            <NothingFound query={query} placeLabel={placeLabel} />
          ) : (
            <section aria-labelledby="results">
              <h2 id="results" className="sr-only">
                Results
              </h2>
              <JobList jobs={hits} levels={levels} levelWords={levelWords(query)} now={now} />
              <ResultPages query={query} next={found.next} />
            </section>
          )}
        </div>
      </div>
    </>
  )
}

function SearchBand({ query, placeLabel }: { query: JobQuery; placeLabel: (key: string) => string }) {
  const { role, seniority, workplace, place } = query
  const kept = Object.entries({ role, seniority, workplace, place: place.length > 1 ? place : [] })
  return (
    <SearchForm
      q={query.q}
      place={place.length === 1 && place[0] ? placeLabel(place[0]) : ''}
      placeHint={place.length > 1 ? `${place.length} places chosen` : undefined}
    >
      {kept.flatMap(([name, values]) =>
        values.map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
      )}
      {query.pay && <input type="hidden" name="pay" value={query.pay} />}
    </SearchForm>
  )
}

function labelIn({ place }: FacetLists) {
  return (key: string) => place.find(({ value }) => value === key)?.label ?? key
}

function levelWords({ role }: JobQuery) {
  const kind = role.length === 1 && role[0] ? `${roleInText(role[0])} jobs` : 'jobs'
  return `middle half of open ${kind} at its level`
}
