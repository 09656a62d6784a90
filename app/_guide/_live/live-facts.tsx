import { CountedAt } from '@/components/live/counted-at'
import { LiveCount } from '@/components/live/live-count'
import { Moves } from '@/components/live/moves'
import { WeekChart } from '@/components/live/week-chart'
import type { PayFigure } from '@/rules/live/figures'
import { fewest } from '@/rules/live/figures'
import { currencyName, formatPayShort, formatThousands } from '@/rules/pay/pay'
import type { Market } from './market'

/** What the board says of this role now. Each count opens exactly the jobs that it counts. */
export function LiveFacts({ market: { numbers, open, moved } }: { market: Market }) {
  const pay = numbers.pay.filter(({ seniority }) => !seniority)
  return (
    <aside
      aria-labelledby="live"
      className="later grid content-start gap-5 text-14 sm:max-[979px]:grid-cols-2 sm:max-[979px]:gap-x-10 min-[980px]:col-start-2 min-[980px]:row-start-1 min-[1180px]:col-start-3 max-[979px]:rounded-m max-[979px]:bg-sunken max-[979px]:p-5 print:hidden"
    >
      <div className="sm:max-[979px]:col-span-2">
        <h2 id="live" className="flex items-center gap-2 font-text text-14 font-semibold tracking-normal">
          <span
            aria-hidden
            className="size-2 rounded-full bg-accent shadow-[0_0_0_3px_var(--color-accent-soft)]"
          />
          Live from open jobs
        </h2>
        <p className="mt-1 text-13 text-ink-muted">
          Click an underlined figure to see its jobs. <CountedAt computedAt={numbers.computedAt} />
        </p>
      </div>
      <dl className="grid content-start gap-x-4 gap-y-4 border-t border-line pt-4 max-sm:grid-cols-2">
        <div className="flex flex-col-reverse justify-end">
          <dt>
            {open === 1 ? 'open job' : 'open jobs'}
            {numbers.fresh.n > 0 && (
              <span className="block text-13 text-ink-muted">
                <LiveCount figure={numbers.fresh} /> published in the last 7 days
              </span>
            )}
          </dt>
          <dd className="font-head text-32 leading-tight font-[680] tracking-[-0.03em]">
            <LiveCount figure={numbers.openings} />
          </dd>
        </div>
        {pay.map((figure) => (
          <MiddlePay key={figure.currency} figure={figure} />
        ))}
      </dl>
      <div className="grid content-start gap-5">
        <WeekChart weeks={numbers.weeks} />
        {moved && <Moves {...moved} />}
      </div>
      {open < fewest && (
        <p className="text-13 text-ink-muted">
          Fewer than five jobs are open, so we show no shares and no median.
        </p>
      )}
      {open >= fewest && pay.length === 0 && (
        <p className="text-13 text-ink-muted">
          Fewer than five of these jobs state yearly pay in one currency, so we show no median.
        </p>
      )}
    </aside>
  )
}

function MiddlePay({ figure }: { figure: PayFigure }) {
  const { min, max, middle, currency } = figure
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt>
        median pay per year, gross
        <span className="block text-13 text-ink-muted">
          half between {formatPayShort({ min, max, currency, period: 'year' })}; <LiveCount figure={figure} />{' '}
          jobs that state it in {currencyName(currency)}
        </span>
      </dt>
      <dd className="font-head text-32 leading-tight font-[680] tracking-[-0.03em]">
        <LiveCount figure={figure}>{formatThousands(middle, currency)}</LiveCount>
      </dd>
    </div>
  )
}
