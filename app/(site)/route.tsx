import type { Head } from '@/app/_reading/head'
import { readingPage } from '@/app/_reading/reading-page'
import { JobRow } from '@/components/job/job-row'
import { ButtonLink } from '@/components/ui/button'
import { listGuides } from '@/db/guides/guides'
import { countOpenings } from '@/db/live/numbers'
import { listPaidJobs } from '@/db/live/pay-levels'
import { countJobs, countJobsByRole, findMaking, searchJobs } from '@/search/jobs'
import { jobQuery } from '@/search/query'
import { CompanyBand } from './_home/company-band'
import { GuidesToRead } from './_home/guides-to-read'
import { HeroChart, mostDrawn } from './_home/hero-chart'
import { KindsOfWork } from './_home/kinds-of-work'
import { Promised } from './_home/promise'
import { SectionHead } from './_parts/section-head'

const shown = { role: 'back-end-developer', country: 'FR', currency: 'EUR' } as const
const everyJob = 'Every open back-end job in France, from the lowest pay to the highest'
const newestJobs = `The ${mostDrawn} newest back-end jobs in France, from the lowest pay to the highest`
const shownQuery = { role: shown.role, place: 'fr' }
const shownPath = `/jobs?${new URLSearchParams(shownQuery)}`

const head: Head = { alternates: { canonical: '/' } }

export const GET = readingPage(HomePage, head)

async function HomePage() {
  const now = new Date()
  const [board, counts, shownTotal, drawn, guides] = await Promise.all([
    searchJobs(jobQuery.parse({}), now),
    countOpen(now),
    countJobs(jobQuery.parse(shownQuery)),
    listPaidJobs(shown, mostDrawn, now),
    listGuides(),
  ])
  const open = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const hasGuide = guides.some((guide) => guide.slug === shown.role)

  const toRead = guides.length > 0 && (await GuidesToRead({ counts }))

  return (
    <>
      <section className="wrap grid items-center gap-x-16 gap-y-12 pt-10 pb-16 lg:grid-cols-[minmax(0,1fr)_minmax(0,0.92fr)] lg:pt-16">
        <Promised open={open} />
        {drawn.length > 0 && (
          <HeroChart
            title={drawn.length < mostDrawn ? everyJob : newestJobs}
            jobs={drawn}
            total={shownTotal}
            searchPath={shownPath}
            guidePath={hasGuide ? `/guides/${shown.role}` : undefined}
            now={now}
          />
        )}
      </section>
      <section aria-labelledby="kinds" className="wrap">
        <SectionHead id="kinds" title="By kind of work" path="/guides" link="All role guides" />
        <KindsOfWork counts={counts} />
      </section>
      <div className="wrap mt-16 grid items-start gap-x-14 gap-y-16 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
        <section aria-labelledby="newest">
          <SectionHead id="newest" title="Newest jobs" />
          <ul>
            {board.hits.slice(0, 8).map((job) => (
              <JobRow key={job.id} job={job} now={now} />
            ))}
          </ul>
          <p className="mt-5">
            <ButtonLink href="/jobs">See all {open.toLocaleString('en')} jobs</ButtonLink>
          </p>
        </section>
        {toRead && (
          <section aria-labelledby="reads">
            <SectionHead id="reads" title="Worth reading" />
            {toRead}
          </section>
        )}
      </div>
      <CompanyBand />
    </>
  )
}

/** How many jobs are open by role, also while the index is being built: the live numbers of the guides lag by seconds. */
async function countOpen(now: Date): Promise<Map<string, number>> {
  return (await findMaking()) ? new Map<string, number>(await countOpenings()) : countJobsByRole(now)
}
