import { formatDate } from '@/rules/dates'
import { formatPayShort, formatThousands } from '@/rules/pay'
import { seniorities } from '@/rules/vocabulary'
import type { Market } from './market'

/** What the board says of this role today. Each count opens exactly the jobs that it counts. */
export function LiveFacts({ market }: { market: Market }) {
  const { role, open, pay, now } = market
  return (
    <aside
      aria-labelledby="live"
      className="grid content-start gap-5 text-14 sm:max-[979px]:grid-cols-2 sm:max-[979px]:gap-x-10 min-[980px]:col-start-2 min-[980px]:row-start-1 min-[1180px]:col-start-3 max-[979px]:rounded-m max-[979px]:bg-sunken max-[979px]:p-5 print:hidden"
    >
      <div>
        <h2 id="live" className="flex items-center gap-2 font-text text-14 font-semibold tracking-normal">
          <span
            aria-hidden
            className="size-2 rounded-full bg-accent shadow-[0_0_0_3px_var(--color-accent-soft)]"
          />
          Live from open jobs
        </h2>
        <p className="mt-1 text-13 text-ink-muted">
          <time dateTime={now.toISOString()}>{formatDate(now)}</time>. An underlined figure opens the jobs it
          counts.
        </p>
      </div>
      <dl className="grid grid-cols-2 gap-x-4 border-t border-line pt-4 min-[980px]:border-b min-[980px]:pb-4 min-[980px]:grid-cols-[auto_1fr]">
        <div className="flex flex-col-reverse justify-end">
          <dt>{open === 1 ? 'open job' : 'open jobs'}</dt>
          <dd className="font-head text-32 leading-tight font-[680] tracking-[-0.03em]">
            {open > 0 ? (
              <a href={`/jobs?role=${role}`} className="live font-[680]">
                {open.toLocaleString('en')}
                <span className="sr-only"> open jobs: see them</span>
              </a>
            ) : (
              0
            )}
          </dd>
        </div>
        {pay && (
          <div className="flex flex-col-reverse justify-end">
            <dt>
              middle pay
              <span className="block text-13 text-ink-muted">
                half in {formatPayShort({ min: pay.min, max: pay.max, currency: 'EUR', period: 'year' })}, of{' '}
                {pay.count} in euros
              </span>
            </dt>
            <dd className="font-head text-32 leading-tight font-[680] tracking-[-0.03em]">
              {formatThousands(pay.middle, 'EUR')}
            </dd>
          </div>
        )}
      </dl>
      {open > 0 && <SeniorityMix market={market} />}
    </aside>
  )
}

function SeniorityMix({ market: { role, seniorities: levels } }: { market: Market }) {
  const most = Math.max(...levels.map(({ count }) => count))
  return (
    <div className="sm:max-[979px]:col-start-2 sm:max-[979px]:row-span-2 sm:max-[979px]:row-start-1">
      <h3 className="mb-2 font-text text-13 font-semibold tracking-normal text-ink-muted">Seniority</h3>
      <ul className="grid gap-2">
        {levels.map(({ seniority, count }) => (
          <li key={seniority}>
            <a
              href={`/jobs?role=${role}&seniority=${seniority}`}
              className="grid grid-cols-[minmax(0,1fr)_auto] no-underline hover:underline"
            >
              {seniorities[seniority]} <span className="live">{count}</span>
            </a>
            <svg aria-hidden className="mt-0.5 block h-1.5 w-full">
              <rect width="100%" height="6" className="fill-quiet" />
              <rect width={`${(count / most) * 100}%`} height="6" className="fill-accent" />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  )
}
