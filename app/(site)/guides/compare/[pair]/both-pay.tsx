import { isCurrency } from '@/app/(site)/_guide/guide-words'
import { LiveRows } from '@/app/(site)/_guide/live-rows'
import { PayFigure } from '@/app/(site)/_guide/pay-figure'
import { payGroups } from '@/app/(site)/_guide/pay-groups'
import type { LiveNumbers } from '@/rules/live/numbers'
import { wholePayScale } from '@/rules/pay/scale'
import type { Side } from './side-by-side'

export type LiveSide = Side & { live: LiveNumbers | undefined }

/** What sources print and open jobs offer for both roles: one ruler a currency, so that a glance compares. */
export function BothPay({ sides }: { sides: LiveSide[] }) {
  const counted = sides.flatMap(({ role, live }) =>
    (live?.pay ?? [])
      .filter(({ seniority }) => seniority === undefined)
      .map((figure) => ({ name: role.name, figure })),
  )
  const printed = sides.flatMap(({ guide }) => guide.salaries.map(({ currency }) => currency))
  const currencies = [...new Set([...counted.map(({ figure }) => figure.currency), ...printed])].filter(
    isCurrency,
  )
  if (currencies.length === 0)
    return (
      <p className="text-ink-muted">No source and fewer than five open jobs of each say what they pay.</p>
    )
  return (
    <div className="grid gap-6">
      {currencies.map((currency) => {
        const groups = sides.flatMap(({ guide }) =>
          payGroups(guide, currency, { page: `/guides/${guide.slug}` }),
        )
        const rows = counted.filter(({ figure }) => figure.currency === currency)
        const ranges = [...groups.flatMap(({ facts }) => facts), ...rows.map(({ figure }) => figure)]
        const scale = wholePayScale(
          ranges.flatMap(({ min, max }) => [min, max]),
          currency,
        )
        const computedAt = sides.find(({ live }) => live)?.live?.computedAt ?? ''
        return (
          <PayFigure key={currency} groups={groups} scale={scale}>
            <LiveRows rows={rows} computedAt={computedAt} scale={scale} />
          </PayFigure>
        )
      })}
    </div>
  )
}
