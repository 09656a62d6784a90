import { JobHeading } from '@/components/job/job-heading'
import { PayBar, PayLines } from '@/components/pay/pay-lines'
import { Logo } from '@/components/ui/logo'
import type { JobCard } from '@/db/jobs/jobs'
import type { PayLevel } from '@/db/live/pay-levels'
import { age } from '@/rules/dates'
import { payOf, placeWords } from '@/rules/jobs/in-words'
import { formatPayShort, formatThousands } from '@/rules/pay/pay'
import { type PayScale, position } from '@/rules/pay/scale'
import { payPeriods, seniorities, seniorityInText, word } from '@/rules/vocabulary'
import { plural } from '@/rules/words'

/** The columns of the chart: logo, words, figures and plot; two rows on a phone. */
export const columns =
  'grid grid-cols-[40px_66px_minmax(0,1fr)] gap-x-3 px-4.5 sm:grid-cols-[40px_minmax(0,1fr)_120px_minmax(150px,236px)] sm:gap-x-5 sm:ps-5 sm:pe-6'

type Line = { job: JobCard; scale: PayScale; level?: PayLevel; now: Date }

/** A job as a row of the chart; one far down a long page is laid out later. */
export function JobLine({ isFar, ...line }: Line & { isFar: boolean }) {
  const { job, now } = line
  const later = isFar ? 'later [--tall:8rem] sm:[--tall:10rem]' : ''
  return (
    <li className={`relative border-b border-line last:border-b-0 hover:bg-sunken ${later} ${columns}`}>
      <div className="row-start-1 pt-3.5 sm:pt-5">
        <Logo name={job.company} logo={job.companyLogo} />
      </div>
      <div className="col-start-2 col-end-4 row-start-1 grid min-w-0 content-start gap-1 pt-3 pb-1.5 max-sm:gap-0.5 sm:col-end-3 sm:py-4.5">
        <JobHeading job={job} now={now} />
        <p className="text-14">
          <b className="font-[560]">{job.company}</b>{' '}
          <span className="text-ink-muted">{placeWords(job)}</span>
        </p>
        <p lang={job.language} className="mt-1 text-14 max-sm:hidden">
          {job.summary}
        </p>
        <ul aria-label="Technologies" className="flex flex-wrap text-13 text-ink-muted max-sm:hidden">
          {job.technologies.slice(0, 4).map((name) => (
            <li key={name} className="not-first:before:mx-1.5 not-first:before:content-['·']">
              {name}
            </li>
          ))}
        </ul>
      </div>
      <Figures job={job} now={now} />
      <Plot {...line} />
    </li>
  )
}

function Figures({ job, now }: { job: JobCard; now: Date }) {
  const pay = payOf(job)
  const words = pay ? formatPayShort(pay) : 'Not given'
  return (
    <p className="col-start-1 col-end-3 row-start-2 flex flex-wrap content-start gap-x-2 pt-1 pb-2.5 text-13 leading-[1.35] text-ink-muted sm:grid sm:pb-4 sm:leading-normal sm:col-start-3 sm:col-end-4 sm:row-start-1 sm:pt-4.5">
      <b
        className={`basis-full font-head leading-[1.6] font-[660] tracking-[-0.015em] whitespace-nowrap text-ink tabular-nums ${words.length > 12 ? 'text-15' : 'text-17 sm:text-20 sm:leading-[1.3]'}`}
      >
        {words}
      </b>
      {pay && pay.period !== 'year' && <span>{payPeriods[pay.period]}</span>}
      <span>{word(seniorities, job.seniority)}</span>
      {job.publishedAt && <time dateTime={job.publishedAt.toISOString()}>{age(job.publishedAt, now)}</time>}
    </p>
  )
}

function Plot({ job, scale, level }: Line) {
  const pay = payOf(job)
  const fits = pay?.period === 'year' && !job.payNet && pay.currency === scale.currency
  return (
    <div className="pointer-events-none relative col-start-3 row-start-2 sm:col-start-4 sm:row-start-1">
      <svg aria-hidden width="100%" height="100%" className="absolute inset-0 overflow-visible">
        {fits && level && (
          <rect
            x={`${position(scale, level.min)}%`}
            width={`${position(scale, level.max) - position(scale, level.min)}%`}
            y="0"
            height="100%"
            className="fill-accent-soft"
          />
        )}
        <PayLines scale={scale} />
        {fits && level && (
          <line
            x1={`${position(scale, level.middle)}%`}
            x2={`${position(scale, level.middle)}%`}
            y1="0"
            y2="100%"
            className="stroke-accent-mid"
          />
        )}
        {fits && <PayBar scale={scale} min={pay.min} max={pay.max} y={28} />}
      </svg>
      {pay && !fits && (
        <p className="absolute inset-x-0 top-5 text-center text-13 text-ink-muted">
          <span className="bg-surface px-1.5">
            {pay.period === 'year'
              ? `Paid in ${pay.currency}: not on this chart`
              : `Paid by the ${pay.period}: not on this chart`}
          </span>
        </p>
      )}
      {fits && level && (
        <p className="sr-only">
          Half of {plural(level.count, `open ${seniorityInText(level.seniority)} job`)} pay between{' '}
          {formatThousands(level.min, level.currency)} and {formatThousands(level.max, level.currency)}.
        </p>
      )}
    </div>
  )
}
