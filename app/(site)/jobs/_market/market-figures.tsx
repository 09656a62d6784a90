import { formatDate } from '@/rules/dates'
import { formatPayShort, formatThousands } from '@/rules/pay/pay'
import { plural } from '@/rules/words'
import { searchPath, withFilter } from '@/search/query'
import { type Market, mostPaid } from './read-market'

/** A market in one sentence of figures; each count opens the jobs that it counts. */
export function MarketFigures({ market: { found, query, pay, now } }: { market: Market }) {
  const remote = found.facets.workplace.find(({ value }) => value === 'remote')
  return (
    <p className="max-w-[42em] text-17 text-ink-muted">
      <a href={searchPath(query)} className="live">
        {found.totalIsExact
          ? plural(found.total, 'open job')
          : `${found.total.toLocaleString('en')}+ open jobs`}
      </a>
      {remote && remote.count > 0 && (
        <>
          ,{' '}
          <a href={searchPath(withFilter(query, 'workplace', 'remote'))} className="live">
            {remote.count.toLocaleString('en')} remote
          </a>
        </>
      )}
      .{' '}
      {pay && (
        <>
          Their median pay is{' '}
          <b className="font-[620] text-ink tabular-nums">{formatThousands(pay.middle, pay.currency)}</b>{' '}
          gross per year. Half of them pay {formatPayShort({ ...pay, period: 'year' })}. We counted{' '}
          {payBasis(found.total, pay)}.{' '}
        </>
      )}
      Counted <time dateTime={now.toISOString()}>{formatDate(now)}</time>.
    </p>
  )
}

function payBasis(total: number, { count, currency }: NonNullable<Market['pay']>) {
  const those = `the ${count.toLocaleString('en')} that state yearly pay in ${currency}`
  return total > mostPaid ? `${those} among the newest ${mostPaid}` : those
}
