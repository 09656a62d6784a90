import { PayRow } from '@/app/_guide/pay-row'
import { LiveCount } from '@/components/live/live-count'
import { PayTrack } from '@/components/pay/pay-ruler'
import { formatDate } from '@/rules/dates'
import type { PayFigure } from '@/rules/live/figures'
import { formatPayShort, formatThousands } from '@/rules/pay/pay'
import type { PayScale } from '@/rules/pay/scale'
import { siteName } from '@/rules/site/settings'
import { seniorities } from '@/rules/vocabulary'
import type { Market } from '../_live/market'

/** The middle half of what open jobs offer, under the ruler of the printed figures. */
export function PayNow({ pay, market, scale }: { pay: PayFigure; market: Market; scale: PayScale }) {
  const { computedAt, seniorities: levels } = market.numbers
  return (
    <div className="border-t border-line bg-sunken px-4 py-3 sm:px-6">
      <p className="mb-1 text-14">
        <b className="font-semibold">Open jobs on {siteName()}</b>
        <span className="block text-13 text-ink-muted">
          half of the <LiveCount figure={pay}>{pay.n} jobs</LiveCount> that state gross pay per year in euros,
          of <LiveCount figure={market.numbers.openings}>{market.open} open jobs</LiveCount>,{' '}
          <time dateTime={computedAt}>{formatDate(new Date(computedAt))}</time>
        </span>
      </p>
      <dl>
        {[...market.payLevels, pay].map((figure) => (
          <Middle key={figure.seniority ?? 'all'} figure={figure} scale={scale} />
        ))}
      </dl>
      {market.payLevels.length < levels.length && (
        <p className="mt-1 text-13 text-ink-muted">We show a level when at least five jobs state its pay.</p>
      )}
    </div>
  )
}

function Middle({ figure, scale }: { figure: PayFigure; scale: PayScale }) {
  const { min, max, seniority, currency } = figure
  const half = formatPayShort({ min, max, currency, period: 'year' })
  const middle = `middle ${formatThousands(figure.middle, currency)}`
  return (
    <PayRow
      name={
        <>
          {seniority ? seniorities[seniority] : 'All'} <LiveCount figure={figure}>n = {figure.n}</LiveCount>
        </>
      }
      words={`${half}, ${middle}`}
    >
      <PayTrack scale={scale} range={figure} middle={figure.middle} label={middle} look="mid" />
    </PayRow>
  )
}
