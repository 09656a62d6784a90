import type { PublicJob } from '@/db/jobs/jobs'
import { cityWords, payOf } from '@/rules/jobs/in-words'
import { formatPay } from '@/rules/pay/pay'
import { countryName } from '@/rules/places/countries'
import { technologyOfSlug, technologySlug } from '@/rules/technologies/slugs'
import { contracts, payPeriods, seniorities, word, workplaces } from '@/rules/vocabulary'
import { plural } from '@/rules/words'

type Shown = Omit<PublicJob, 'company' | 'recruiter' | 'open'>

/** Every fact of a job in a grid, pay first; public or still a draft. */
export function JobFacts({ job }: { job: Shown }) {
  const pay = payOf(job)
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-5 border-y border-line py-6 sm:grid-cols-4">
      {(pay || !job.source) && (
        <Fact name={pay ? `Pay, ${job.payNet ? 'net' : 'gross'} ${payPeriods[pay.period]}` : 'Pay'}>
          <span className="font-head text-17 font-[660] tabular-nums">
            {pay ? formatPay(pay) : 'Not given'}
          </span>
        </Fact>
      )}
      <Fact
        name={job.otherPlaces.length > 0 ? 'Places' : 'Place'}
        className={job.otherPlaces.length > 0 ? 'col-span-2' : ''}
      >
        {[job, ...job.otherPlaces].map(cityWords).filter(Boolean).join(' · ')}
      </Fact>
      <Fact name="Workplace">{workplaceWords(job)}</Fact>
      <Fact name="Contract">{word(contracts, job.contract)}</Fact>
      <Fact name="Seniority">{word(seniorities, job.seniority)}</Fact>
      {job.start && (
        <Fact name="Start" lang={job.language}>
          {job.start}
        </Fact>
      )}
      {job.team && (
        <Fact name="Team" lang={job.language}>
          {job.team}
        </Fact>
      )}
      <Fact name="Reference">{job.reference}</Fact>
      {job.technologies.length > 0 && (
        <Fact name="Technologies" className="col-span-full">
          <Technologies names={job.technologies.slice(0, shown)} />
          {job.technologies.length > shown && (
            <details>
              <summary className="mt-1 cursor-pointer text-14">
                {job.technologies.length - shown} more
              </summary>
              <Technologies names={job.technologies.slice(shown)} />
            </details>
          )}
        </Fact>
      )}
    </dl>
  )
}

function Fact({
  name,
  lang,
  className = '',
  children,
}: {
  name: string
  lang?: string
  className?: string
  children: React.ReactNode
}) {
  if (!children) return null
  return (
    <div className={`min-w-0 ${className}`}>
      <dt className="text-13 text-ink-muted">{name}</dt>
      <dd lang={lang} className="font-[580]">
        {children}
      </dd>
    </div>
  )
}

// A job of our own may name what our lists do not know.
function technologyPath(name: string) {
  const slug = technologySlug(name)
  return technologyOfSlug(slug) ? `/jobs?tech=${slug}` : `/jobs?${new URLSearchParams({ q: name })}`
}

function workplaceWords({ workplace, officeDays, remoteCountries, country }: Shown) {
  if (workplace === 'hybrid' && officeDays) return `Hybrid, ${plural(officeDays, 'day')} a week on site`
  if (workplace !== 'remote') return word(workplaces, workplace)
  const from = (remoteCountries.length > 0 ? remoteCountries : [country]).filter(Boolean)
  return from.length > 0 ? `Remote, from ${from.map((code) => countryName(code)).join(' or ')}` : 'Remote'
}

/** The best borne out stand first. */
const shown = 15

function Technologies({ names }: { names: string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-2 gap-y-1.5 pt-1">
      {names.map((name) => (
        <li key={name}>
          <a
            href={technologyPath(name)}
            className="inline-flex min-h-7 items-center rounded-s border border-line px-2.5 text-14 font-normal hover:border-line-strong"
          >
            {name}
            <span className="sr-only"> jobs</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
