import { PayRuler } from '@/components/pay/pay-ruler'
import type { JobCard } from '@/db/jobs/jobs'
import type { PayLevel } from '@/db/live/pay-levels'
import { payScale, wholePayScale } from '@/rules/pay/scale'
import type { Currency } from '@/rules/vocabulary'
import { columns, JobLine } from './job-line'

/** Results as one chart: a ruler heads the column of pay, and its lines run through every row. */
export function JobList({
  jobs,
  levels,
  levelWords,
  now,
}: {
  jobs: JobCard[]
  levels: PayLevel[]
  levelWords: string
  now: Date
}) {
  const currency = usualCurrency(jobs)
  const shown = jobs.filter((job) => job.payCurrency === currency && job.payPeriod === 'year')
  const drawn = levels.filter((level) => level.currency === currency)
  const scale = listScale(
    shown.flatMap((job) => [job.payMin ?? 0, job.payMax ?? 0]),
    currency,
  )
  return (
    <div className="flex flex-col">
      <p
        aria-hidden
        className="mb-2 flex flex-wrap gap-x-4 text-13 text-ink-muted max-sm:order-last max-sm:mt-2 max-sm:mb-0"
      >
        <span className="inline-flex items-center gap-1.5">
          <svg aria-hidden width="22" height="9">
            <rect y="2" width="22" height="5" className="fill-accent" />
            <path d="M1 0v9M21 0v9" className="stroke-accent stroke-2" />
          </svg>
          pay of the job
        </span>
        {drawn.length > 0 && (
          <span className="inline-flex items-center gap-1.5">
            <svg aria-hidden width="22" height="14">
              <rect width="22" height="14" className="fill-accent-soft" />
              <path d="M11 0v14" className="stroke-accent-mid" />
            </svg>
            {levelWords}
          </span>
        )}
      </p>
      <div className="rounded-m border border-line bg-surface max-sm:-mx-4.5 max-sm:rounded-none max-sm:border-x-0">
        <div
          aria-hidden
          className={`sticky top-0 z-10 rounded-t-m border-b border-line bg-surface pt-2 ${columns}`}
        >
          <p className="col-start-1 col-end-3 self-end pb-1 text-13 text-ink-muted sm:col-start-3 sm:col-end-4">
            Gross, per year
          </p>
          <div className="col-start-3 sm:col-start-4">
            <PayRuler scale={scale} />
          </div>
        </div>
        <new-marks>
          <ol>
            {jobs.map((job, i) => (
              <JobLine
                key={job.id}
                job={job}
                isFar={i >= onFirstScreens}
                scale={scale}
                level={drawn.find((level) => level.seniority === job.seniority)}
                now={now}
              />
            ))}
          </ol>
        </new-marks>
      </div>
    </div>
  )
}

// As many as a tall screen shows before anybody scrolls.
const onFirstScreens = 8

function usualCurrency(jobs: JobCard[]): Currency {
  const count = (currency: Currency) => jobs.filter((job) => job.payCurrency === currency).length
  return jobs.map((job) => job.payCurrency).sort((a, b) => count(b) - count(a))[0] ?? 'EUR'
}

// Of twenty jobs the outermost at each end is cut, and marked, where holding it would squeeze all the others.
function listScale(amounts: number[], currency: Currency) {
  const sorted = amounts.filter((amount) => amount > 0).sort((a, b) => a - b)
  if (sorted.length === 0) return payScale([], currency)
  const whole = wholePayScale(sorted, currency)
  const cut = Math.round(sorted.length * 0.06)
  const usual = wholePayScale(sorted.slice(cut, sorted.length - cut), currency)
  return whole.to - whole.from <= 1.5 * (usual.to - usual.from) ? whole : usual
}
