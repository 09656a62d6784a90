import type { JobCard } from '@/db/jobs/jobs'
import { age } from '@/rules/dates'
import { payOf, payWords, placeWords } from '@/rules/jobs/in-words'
import { seniorities, word } from '@/rules/vocabulary'
import { Logo } from '../ui/logo'
import { JobHeading } from './job-heading'

/** A job in a short list: company, title, place, pay and age. */
export function JobRow({ job, now }: { job: JobCard; now: Date }) {
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1 border-b border-line py-4 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
      <Logo name={job.company} logo={job.companyLogo} />
      <div className="min-w-0">
        <JobHeading job={job} now={now} />
        <p className="text-13 text-ink-muted">
          {job.company}, {placeWords(job)}
        </p>
      </div>
      <PayAndAge
        pay={payWords(job)}
        job={job}
        now={now}
        className="max-sm:col-start-2 max-sm:flex max-sm:gap-x-3"
      />
    </li>
  )
}

/** A job in the list of its own company: title, place, seniority, pay and age. */
export function OpeningRow({ job, now }: { job: JobCard; now: Date }) {
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-4 border-b border-line py-4">
      <div className="min-w-0">
        <JobHeading job={job} />
        <p className="text-13 text-ink-muted">
          {[placeWords(job), word(seniorities, job.seniority)].filter(Boolean).join(', ')}
        </p>
      </div>
      <PayAndAge pay={payOf(job) && payWords(job)} job={job} now={now} className="text-end" />
    </li>
  )
}

function PayAndAge({
  pay,
  job,
  now,
  className = '',
}: {
  pay: string | undefined
  job: JobCard
  now: Date
  className?: string
}) {
  return (
    <p className={`grid items-baseline sm:text-end ${className}`}>
      {pay && <b className="font-[580] whitespace-nowrap tabular-nums">{pay}</b>}
      {job.publishedAt && (
        <time dateTime={job.publishedAt.toISOString()} className="text-13 text-ink-muted">
          {age(job.publishedAt, now)}
        </time>
      )}
    </p>
  )
}
