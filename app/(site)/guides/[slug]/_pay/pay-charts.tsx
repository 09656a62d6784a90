import { isCurrency } from '@/app/(site)/_guide/guide-words'
import { PayFigure } from '@/app/(site)/_guide/pay-figure'
import { payCurrencies, payGroups } from '@/app/(site)/_guide/pay-groups'
import { PayNumbers } from '@/app/(site)/_guide/pay-numbers'
import type { GuideContent } from '@/content/guide/schema'
import { wholePayScale } from '@/rules/pay/scale'
import type { Currency } from '@/rules/vocabulary'
import type { Market } from '../_live/market'
import { PayNow } from './pay-now'

/** What sources print and what open jobs offer: one ruler a currency, never averaged, never converted. */
export function PayCharts({ guide, market }: { guide: GuideContent; market?: Market }) {
  const printed = payCurrencies(guide).filter(isCurrency)
  const currencies = market?.pay && !printed.includes('EUR') ? (['EUR', ...printed] as const) : printed
  return (
    <div className="mt-6 grid gap-6">
      {printed.length === 0 && <NothingPrinted hasLivePay={market?.pay !== undefined} />}
      {currencies.map((currency) => (
        <PayChart key={currency} currency={currency} guide={guide} market={market} />
      ))}
      <PayNumbers guide={guide} facts={guide.salaries} />
    </div>
  )
}

function NothingPrinted({ hasLivePay }: { hasLivePay: boolean }) {
  return (
    <p className="max-w-[68ch] rounded-m bg-sunken px-4 py-3 text-14 sm:px-6">
      <b className="font-semibold">No published figure yet.</b> We have no source on this role’s pay that we
      could name and check, so this guide prints none.{' '}
      {hasLivePay
        ? 'What follows is counted from the open jobs on this site alone.'
        : 'Nor is there a live figure: it takes five open jobs that state their pay.'}
    </p>
  )
}

type Reading = { currency: Currency; guide: GuideContent; market?: Market }

function PayChart({ currency, guide, market }: Reading) {
  const groups = payGroups(guide, currency)
  const pay = currency === 'EUR' ? market?.pay : undefined
  const ranges = [
    ...groups.flatMap(({ facts }) => facts),
    ...(pay ? [pay, ...(market?.payLevels ?? [])] : []),
  ]
  const scale = wholePayScale(
    ranges.flatMap(({ min, max }) => [min, max]),
    currency,
  )
  return (
    <PayFigure groups={groups} scale={scale}>
      {market && pay && <PayNow pay={pay} market={market} scale={scale} />}
    </PayFigure>
  )
}
