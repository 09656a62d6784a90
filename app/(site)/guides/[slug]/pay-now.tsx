import { PayRow } from '@/app/(site)/_guide/pay-row'
import { PayTrack } from '@/components/pay/pay-ruler'
import { formatDate } from '@/rules/dates'
import { formatPayShort, formatThousands } from '@/rules/pay'
import type { MiddleHalf, PayScale } from '@/rules/pay-scale'
import { seniorities } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import type { Market } from './market'

/** The middle half of what open jobs offer, under the ruler of the printed figures. */
export function PayNow({ pay, market, scale }: { pay: MiddleHalf; market: Market; scale: PayScale }) {
  return (
    <div className="border-t border-line bg-sunken px-4 py-3 sm:px-6">
      <p className="mb-1 text-14">
        <b className="font-semibold">Open jobs on Metier</b>
        <span className="block text-13 text-ink-muted">
          the middle half of {plural(pay.count, 'job')} that give gross pay a year in euros, of{' '}
          <a href={`/jobs?role=${market.role}`} className="live">
            {plural(market.open, 'open job')}
          </a>
          , <time dateTime={market.now.toISOString()}>{formatDate(market.now)}</time>
        </span>
      </p>
      <dl>
        {market.payLevels.map((level) => (
          <Middle key={level.seniority} name={seniorities[level.seniority]} pay={level} scale={scale} />
        ))}
        <Middle name="All" pay={pay} scale={scale} />
      </dl>
      {market.payLevels.length < market.seniorities.length && (
        <p className="mt-1 text-13 text-ink-muted">A level has its own line from five such jobs on.</p>
      )}
    </div>
  )
}

function Middle({ name, pay, scale }: { name: string; pay: MiddleHalf; scale: PayScale }) {
  const half = formatPayShort({ min: pay.min, max: pay.max, currency: 'EUR', period: 'year' })
  const middle = `middle ${formatThousands(pay.middle, 'EUR')}`
  return (
    <PayRow
      name={
        <>
          {name} <span className="text-ink-muted">n = {pay.count}</span>
        </>
      }
      words={`${half}, ${middle}`}
    >
      <PayTrack scale={scale} range={pay} middle={pay.middle} label={middle} look="mid" />
    </PayRow>
  )
}
