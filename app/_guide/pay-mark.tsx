import { PayPoint } from '@/components/pay/pay-point'
import { PayTrack } from '@/components/pay/pay-ruler'
import type { PayFact } from '@/content/guide/pay-facts'
import { formatThousands } from '@/rules/pay/pay'
import type { PayScale } from '@/rules/pay/scale'
import { amountShort } from './guide-words'

/** A figure as it is drawn under the ruler: a point, a range with caps, or a middle half with its median and tails. */
export function PayMark({ fact, scale, isAlone }: { fact: PayFact; scale: PayScale; isAlone: boolean }) {
  const { min, max, middle, figure, statistic } = fact
  if (min === max) {
    const kind = figure === 'range' ? undefined : figure
    return <PayPoint scale={scale} amount={min} label={amountShort(fact)} kind={kind} />
  }
  if (middle === undefined) return <PayTrack scale={scale} range={{ min, max }} label={amountShort(fact)} />
  const whiskers = statistic && { min: statistic.p10, max: statistic.p90 }
  // The sentence above says the amounts of a single row, and whiskers may leave a label no room.
  const label =
    whiskers?.min || whiskers?.max || isAlone
      ? undefined
      : `middle ${formatThousands(middle, scale.currency)}`
  return <PayTrack scale={scale} range={{ min, max }} {...{ middle, whiskers, label }} look="mid" />
}
