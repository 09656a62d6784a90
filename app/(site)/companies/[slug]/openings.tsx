import { OpeningRow } from '@/components/job/job-row'
import { ButtonLink } from '@/components/ui/button'
import type { JobCard, PublicJob } from '@/db/jobs/jobs'
import { plural } from '@/rules/words'
import { searchJobs } from '@/search/jobs'
import { jobQuery } from '@/search/query'
import { CountList } from '../../_parts/count-list'
import { MarketLinks } from '../../_parts/market-links'

/** The newest open jobs of a company, and by what they can be narrowed. */
export async function Openings({
  company: { slug, name },
  jobs,
  now,
}: {
  company: PublicJob['company']
  jobs: JobCard[]
  now: Date
}) {
  const { total, totalIsExact, facets, newestOnly } = await searchJobs(jobQuery.parse({ company: slug }), now)
  const markets = await MarketLinks({
    role: facets.role.map(({ value }) => value),
    place: facets.place.map(({ value }) => value),
    tech: facets.tech.map(({ value }) => value),
    now,
  })
  const narrowed = (facet: string) => (value: string) => `/jobs?${facet}=${value}&company=${slug}`
  return (
    <div className="grid items-start gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <section aria-labelledby="openings">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-ink pb-2.5">
          <h2 id="openings">Open jobs</h2>
          <a href={`/jobs?company=${slug}`} className="live py-0.5">
            {plural(Math.max(total, jobs.length), 'job')}
            {(!totalIsExact || newestOnly) && ' or more'}
          </a>
        </div>
        <ul>
          {jobs.map((job) => (
            <OpeningRow key={job.id} job={job} now={now} />
          ))}
        </ul>
        {total > jobs.length && (
          <p className="mt-5">
            <ButtonLink href={`/jobs?company=${slug}`} look="main">
              See all {plural(total, 'job')} at {name}
            </ButtonLink>
          </p>
        )}
      </section>
      <aside aria-label={`Jobs at ${name} by kind`} className="grid gap-8 sm:max-lg:grid-cols-3 lg:mt-1">
        <CountList title="Roles" values={facets.role} pathOf={narrowed('role')} />
        <CountList title="Technologies" values={facets.tech} pathOf={narrowed('tech')} />
        <CountList title="Places" values={facets.place} pathOf={narrowed('place')} />
        {markets}
      </aside>
    </div>
  )
}
