import { PayFigure } from '@/app/_guide/pay-figure'
import { axisScale, payAxes } from '@/app/_guide/pay-groups'
import { PayNumbers } from '@/app/_guide/pay-numbers'
import { payFacts } from '@/content/guide/pay-facts'
import type { GuideContent } from '@/content/guide/schema'
import type { Market } from '../_live/market'
import { PayNow } from './pay-now'

/** What sources print and what open jobs offer: one ruler for each measure, never averaged, never mixed. */
export function PayCharts({ guide, market }: { guide: GuideContent; market?: Market }) {
  const facts = payFacts(guide)
  const axes = payAxes([{ guide, facts }], market?.pay && [market.pay])
  return (
    <div className="mt-6 grid gap-6">
      {facts.length === 0 && <NothingPrinted hasLivePay={market?.pay !== undefined} />}
      {axes.map((one) => {
        const [pay] = one.live
        const scale = axisScale(one, ...(pay ? (market?.payLevels ?? []) : []))
        return (
          <PayFigure key={one.name} axis={one.axis} groups={one.groups} scale={scale}>
            {market && pay && <PayNow pay={pay} market={market} scale={scale} />}
          </PayFigure>
        )
      })}
      {axes.length > 1 && (
        <p className="max-w-[68ch] text-13 text-ink-muted">
          Each box measures something different: another currency, net or gross pay, a month or a year, or
          what people say they earn. Compare figures within a box only.
        </p>
      )}
      <PayNumbers guide={guide} facts={facts} />
    </div>
  )
}

function NothingPrinted({ hasLivePay }: { hasLivePay: boolean }) {
  return (
    <p className="max-w-[68ch] rounded-m bg-sunken px-4 py-3 text-14 sm:px-6">
      <b className="font-semibold">No published figure yet.</b> We found no source on the pay of this role
      that we could name and check.{' '}
      {hasLivePay
        ? 'The figures below come from the open jobs on this site only.'
        : 'Fewer than five open jobs state their pay, so we show no figure from them.'}
    </p>
  )
}
