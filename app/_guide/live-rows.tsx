import { PayTrack } from '@/components/pay/pay-ruler'
import { formatDate } from '@/rules/dates'
import type { PayFigure } from '@/rules/live/figures'
import { figurePath } from '@/rules/live/query'
import { formatPayShort, formatThousands } from '@/rules/pay/pay'
import type { PayScale } from '@/rules/pay/scale'
import { siteName } from '@/rules/site/settings'
import { PayRow } from './pay-row'

type Row = { name: string; figure: PayFigure }
type Live = { rows: Row[]; computedAt: string; scale: PayScale }

/** The middle half of what open jobs pay, a row each, under a ruler; each n opens the jobs that it counts. */
export function LiveRows({ rows, computedAt, scale }: Live) {
  if (rows.length === 0) return null
  return (
    <div className="border-t border-line bg-sunken px-4 py-3 sm:px-6">
      <p className="mb-1 text-14">
        <b className="font-semibold">Open jobs on {siteName()}</b>
        <span className="block text-13 text-ink-muted">
          half of the jobs pay within the bar, for a year, before tax.{' '}
          <time dateTime={computedAt}>{formatDate(new Date(computedAt))}</time>
        </span>
      </p>
      <dl>
        {rows.map((row) => (
          <LiveRow key={row.name} {...row} scale={scale} />
        ))}
      </dl>
    </div>
  )
}

function LiveRow({ name, figure, scale }: Row & { scale: PayScale }) {
  const { n, min, max, middle, currency, query } = figure
  const half = formatPayShort({ min, max, currency, period: 'year' })
  const label = `middle ${formatThousands(middle, currency)}`
  return (
    <PayRow
      name={
        <>
          {name}{' '}
          <a href={figurePath(query)} className="live">
            n = {n}
            <span className="sr-only">, open jobs: {name}</span>
          </a>
        </>
      }
      words={`${half}, ${label}`}
    >
      <PayTrack scale={scale} range={{ min, max }} middle={middle} label={label} look="mid" />
    </PayRow>
  )
}
