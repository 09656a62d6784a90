import { notFound } from 'next/navigation'
import { findReadableGuide } from '@/app/_guide/read-guide'
import { answerGone } from '@/app/_lib/response'
import { findUser } from '@/app/_lib/session'
import type { Head } from '@/app/_reading/head'
import { oncePerPage } from '@/app/_reading/once'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { MarketLinks } from '@/app/(site)/_parts/market-links'
import { JobAdvert } from '@/components/job/job-advert'
import { JobFacts } from '@/components/job/job-facts'
import { JobHistory } from '@/components/job/job-history'
import { JobProcess } from '@/components/job/job-process'
import { JobText } from '@/components/job/job-text'
import { Badge } from '@/components/ui/badge'
import { CircleCheck } from '@/components/ui/icons'
import { findRecentAnswerRate } from '@/db/applications/answer-rate'
import { findActiveApplication } from '@/db/applications/applications'
import { listJobHistory } from '@/db/jobs/history'
import { findPublicJob, type PublicJob } from '@/db/jobs/jobs'
import { hasSavedJob } from '@/db/jobs/saved'
import { listSimilarJobs } from '@/db/jobs/similar'
import type { User } from '@/db/people/users'
import { formatDate, formatDateIn } from '@/rules/dates'
import { applyElsewhere } from '@/rules/jobs/apply-elsewhere'
import { confirmedWords } from '@/rules/jobs/confirmation'
import { citiesOf } from '@/rules/places/keys'
import { zoneOf } from '@/rules/places/zones'
import { technologySlug } from '@/rules/technologies/slugs'
import { titleShown } from '@/rules/titles/shown'
import { comparePay } from './_pay/compare-pay'
import { PayStrip } from './_pay/pay-strip'
import { ApplyBar, ApplyPanel, type Standing } from './apply-panel'
import { ClosedJob } from './closed-job'
import { CompanyCard, GuideCard, SimilarJobs } from './job-around'
import { JobHead } from './job-head'
import { JobMarkup, jobMetadata } from './job-metadata'
import { YourMatch } from './your-match'

const find = oncePerPage((slug: string) => findPublicJob(slug))

async function headOf({ params }: Asked<'slug'>): Promise<Head> {
  const job = await find(params.slug)
  if (!job) return {}
  const title = `${titleShown(job)}, ${job.company.name}`
  if (!job.open)
    return { title: `${mayComeBack(job) ? 'Not open now' : 'Closed'}: ${title}`, robots: { index: false } }
  return jobMetadata(job, title)
}

export const GET = readingPage(JobPage, headOf)

async function JobPage({ params }: Asked<'slug'>) {
  const now = new Date()
  const job = await find(params.slug)
  if (!job) notFound()

  const [similar, guide] = await Promise.all([
    listSimilarJobs(job, 5, now),
    job.role ? findReadableGuide(job.role) : undefined,
  ])
  if (!job.open) {
    if (!mayComeBack(job)) answerGone()
    return <ClosedJob job={job} similar={similar} guide={guide} now={now} />
  }
  const user = await findUser()
  const [compared, standing, rate, match, markets] = await Promise.all([
    comparePay(job, guide),
    standingOf(user, job),
    applyElsewhere(job) ? undefined : findRecentAnswerRate(job.company.id),
    YourMatch({ candidateId: user?.id, job }),
    MarketLinks({ ...marketsOf(job), now }),
  ])

  return (
    <div className="max-lg:[&_:is(a,summary,button)]:scroll-mb-24">
      <JobMarkup job={job} />
      <div className="wrap grid items-start gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_320px]">
        <article className="grid min-w-0 gap-12">
          <div>
            <JobHead job={job}>
              <Dates job={job} now={now} />
              <JobHistory lines={await listJobHistory(job.id)} />
            </JobHead>
            <JobFacts job={job} />
          </div>
          <PayStrip job={job} compared={compared} />
          {match}
          {job.advert ? <JobAdvert job={job} /> : <JobText job={job} />}
          <JobProcess steps={job.steps} language={job.language} />
          <CompanyCard company={job.company} />
          <p className="-mt-6 text-14 text-ink-muted">
            Something is wrong with this job?{' '}
            <a
              href={`/jobs/${job.slug}/report`}
              rel="nofollow"
              className="inline-block py-1 underline hover:text-ink"
            >
              Report it
            </a>
          </p>
          <SimilarJobs role={job.role} jobs={similar} now={now} />
          {markets}
        </article>
        <aside aria-label="Apply" className="grid gap-4 lg:sticky lg:top-6 lg:mt-17">
          <ApplyPanel job={job} standing={standing} rate={rate} now={now} />
          {guide && <GuideCard guide={guide} />}
        </aside>
      </div>
      <ApplyBar job={job} standing={standing} now={now} />
    </div>
  )
}

/** It may come back: its address is not gone. */
const mayComeBack = (job: PublicJob) => job.unlistedAt !== null && job.closedAt === null

function Dates({ job, now }: { job: PublicJob; now: Date }) {
  const published = job.publishedAt ?? job.createdAt
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-13 text-ink-muted">
      <Badge tint="good" icon={CircleCheck}>
        Open
      </Badge>
      <span>
        Published <time dateTime={published.toISOString()}>{formatDate(published)}</time>
        {job.validUntil && (
          <>
            , closes <time dateTime={job.validUntil.toISOString()}>{lastDay(job, job.validUntil)}</time>
          </>
        )}
      </span>
      {job.confirmedAt && (
        <time dateTime={job.confirmedAt.toISOString()} lang={job.language === 'fr' ? 'fr' : undefined}>
          {confirmedWords(job.confirmedAt, now, job.language)}
        </time>
      )}
    </p>
  )
}

/** The day on the clocks where the job is; a day of our own desk is one of the site. */
function lastDay({ source, country }: PublicJob, moment: Date) {
  const zone = source ? zoneOf(country) : undefined
  return zone ? formatDateIn(zone, moment) : formatDate(moment)
}

function marketsOf(job: PublicJob) {
  return {
    role: job.role ? [job.role] : [],
    place: citiesOf(job).map(({ key }) => key),
    tech: job.technologies.map(technologySlug),
  }
}

async function standingOf(user: User | undefined, job: PublicJob): Promise<Standing> {
  if (!user) return { saved: false }
  const [saved, applied] = await Promise.all([
    hasSavedJob(user.id, job.id),
    findActiveApplication(user.id, job.id),
  ])
  return { saved, applied }
}
