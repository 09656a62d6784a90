import { oncePerPage } from '@/app/_reading/once'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { MarketLinks } from '@/app/(site)/_parts/market-links'
import { NewestOnly } from '@/components/job/newest-only'
import { BookOpen } from '@/components/ui/icons'
import { WholeWords } from '@/components/ui/whole-words'
import { listGuides } from '@/db/guides/guides'
import { listPayLevels } from '@/db/live/pay-levels'
import { roleInText } from '@/rules/roles/in-words'
import { searchJobs } from '@/search/jobs'
import { fromSearchParams, type JobQuery, jobQuery, searchPath } from '@/search/query'
import { feedLinks } from '../_feeds/feed-links'
import { ActiveFilters } from './_filters/active-filters'
import { Facets } from './_filters/facets'
import { labelsOf } from './_filters/filter-words'
import { SearchBand } from './_filters/search-band'
import { AlertLink } from './_results/alert-link'
import { Corrected } from './_results/corrected'
import { countInWords, headline } from './_results/headline'
import { JobList } from './_results/job-list'
import { NearestJobs } from './_results/nearest-jobs'
import { NothingFound } from './_results/nothing-found'
import { ResultPages, SortLinks } from './_results/sort-and-pages'

// The title and the page ask the same search.
const search = oncePerPage((address: string) => searchJobs(fromSearchParams(new URLSearchParams(address))))
const find = (query: JobQuery) => search(searchPath(query).slice('/jobs?'.length))

async function headOf({ searchParams }: Asked) {
  const found = await find(jobQuery.parse(searchParams))
  const { q, all, pay, since, near, sort, after } = found.query
  const title = headline(found.query, found, labelsOf(found))
  const narrow =
    q || all || pay || since || near || after || sort !== 'newest' || (found.total === 0 && !found.newestOnly)
  return {
    title: `${title}, with their pay`,
    description: `${title}. See the pay that each job states.`,
    alternates: {
      canonical: searchPath({ ...found.query, after: undefined }),
      types: feedLinks(found.query),
    },
    robots: narrow ? { index: false, follow: true } : undefined,
  }
}

export const GET = readingPage(JobsPage, headOf)

async function JobsPage({ searchParams }: Asked) {
  const now = new Date()
  const found = await find(jobQuery.parse(searchParams))
  const { query, facets, hits } = found
  const [levels, guides] = await Promise.all([listPayLevels(query.role, now), listGuides()])
  const labels = labelsOf(found)
  const guide = query.role.length === 1 && guides.find(({ slug }) => slug === query.role[0])

  const nothing = hits.length === 0 && (await NothingFound({ query, labels }))
  const markets = await MarketLinks({ role: query.role, place: query.place, tech: query.tech, now })

  return (
    <apply-at-once address={searchPath(query)} className="group/page block">
      {hits.length > 0 && (
        <a
          href="#results"
          className="absolute -top-20 left-4 z-30 rounded-b-m bg-ink px-4 py-3 text-paper focus:top-0"
        >
          Skip to the results
        </a>
      )}
      <div className="border-b border-line bg-sunken py-2.5 sm:py-4">
        <div className="wrap">
          <SearchBand query={query} labels={labels} />
        </div>
      </div>
      <div className="wrap grid items-start gap-x-10 gap-y-2.5 pt-3 sm:gap-y-5 sm:pt-6 lg:grid-cols-[220px_minmax(0,1fr)] lg:pt-8">
        <aside aria-label="Filters">
          <Facets
            query={query}
            facets={facets}
            labels={labels}
            found={found.total > 0 ? countInWords(found) : undefined}
          />
        </aside>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2.5 transition-opacity group-aria-busy/page:opacity-60 group-aria-busy/page:delay-200 sm:gap-4">
          <div className="flex items-center justify-between gap-x-6 gap-y-2 sm:flex-wrap sm:items-baseline">
            <h1 className="min-w-0 text-20 sm:text-32">
              <WholeWords text={headline(query, found, labels)} />
            </h1>
            {hits.length > 0 && <SortLinks query={query} />}
          </div>
          {guide && (
            <p className="-mt-1 flex items-center gap-2 text-14 text-ink-muted max-sm:order-last">
              <BookOpen aria-hidden strokeWidth={1.5} className="size-4 shrink-0" />
              <a href={`/guides/${guide.slug}`} className="py-0.5 underline">
                <WholeWords text={guide.title} />
              </a>
            </p>
          )}
          <NewestOnly jobs={found.newestOnly} />
          {found.corrected && <Corrected {...found.corrected} query={query} />}
          <ActiveFilters query={query} labels={labels} />
          {nothing ? (
            <>
              {nothing}
              <NearestJobs
                found={found}
                labels={labels}
                levels={levels}
                levelWords={levelWords(query)}
                now={now}
              />
            </>
          ) : (
            <section aria-labelledby="results">
              <h2 id="results" tabIndex={-1} className="sr-only">
                Results
              </h2>
              <JobList jobs={hits} levels={levels} levelWords={levelWords(query)} now={now} />
              <ResultPages query={query} next={found.next} />
              <AlertLink query={query} />
            </section>
          )}
          {markets}
        </div>
      </div>
    </apply-at-once>
  )
}

function levelWords({ role }: JobQuery) {
  const kind = role.length === 1 && role[0] ? `${roleInText(role[0])} jobs` : 'jobs'
  return `half of the open ${kind} at its level`
}
