import { LiveRows } from '@/app/_guide/live-rows'
import { PayFigure } from '@/app/_guide/pay-figure'
import { axisScale, payAxes } from '@/app/_guide/pay-groups'
import type { LiveNumbers } from '@/rules/live/numbers'
import type { Side } from './side-by-side'

export type LiveSide = Side & { live: LiveNumbers | undefined }

/** What sources print and open jobs offer for both roles: one ruler a measure, so that a glance compares like with like. */
export function BothPay({ sides }: { sides: LiveSide[] }) {
  const counted = sides.flatMap(({ role, live }) =>
    (live?.pay ?? [])
      .filter(({ seniority }) => seniority === undefined)
      .map((figure) => ({ name: role.name, figure })),
  )
  const axes = payAxes(
    sides.map(({ guide, role }) => ({ guide, page: `/guides/${guide.slug}`, role: role.name })),
    counted.map(({ figure }) => figure),
  )
  if (axes.length === 0)
    return (
      <p className="text-ink-muted">
        No source gives their pay, and fewer than five open jobs of each state it.
      </p>
    )
  const computedAt = sides.find(({ live }) => live)?.live?.computedAt ?? ''
  return (
    <div className="grid gap-6">
      {axes.map((one) => {
        const scale = axisScale(one)
        const rows = counted.filter(({ figure }) => one.live.includes(figure))
        return (
          <PayFigure key={one.name} axis={one.axis} groups={one.groups} scale={scale}>
            {rows.length > 0 && <LiveRows rows={rows} computedAt={computedAt} scale={scale} />}
          </PayFigure>
        )
      })}
      <p className="max-w-[68ch] text-13 text-ink-muted">
        Each box measures one thing. It shows both roles when a source has both. If both have the same figure,
        the source counts them together.
      </p>
    </div>
  )
}
