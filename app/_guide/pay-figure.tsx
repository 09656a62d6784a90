import type { ReactNode } from 'react'
import { PayRuler } from '@/components/pay/pay-ruler'
import type { PayFact } from '@/content/guide/pay-facts'
import { listFormat } from '@/rules/formats'
import { type Axis, standings } from '@/rules/pay/axis'
import { currencyName } from '@/rules/pay/pay'
import type { PayScale } from '@/rules/pay/scale'
import { countryName } from '@/rules/places/countries'
import type { PayAxis } from './pay-groups'
import { payColumns } from './pay-row'
import { PrintedPay } from './printed-pay'

type Drawn = Omit<PayAxis, 'name' | 'live'> & { scale: PayScale }

/** One ruler with what each source prints on one axis, a line each, never averaged; `children` come below them. */
export function PayFigure({ axis, groups, scale, children }: Drawn & { children?: ReactNode }) {
  const facts = groups.flatMap((group) => group.facts)
  // A median alone has nothing to be measured against: it stands in words, without a ruler.
  const isRuled = Boolean(children) || facts.length > 1 || facts.some(({ min, max }) => min < max)
  const note = standings[axis.standing]
  return (
    <figure className="break-inside-avoid overflow-clip rounded-m border border-line bg-surface">
      <figcaption className="px-4 pt-5 sm:px-6">
        <p className="font-head text-17 font-[650]">{axisTitle(axis, facts)}</p>
        <p className="mt-0.5 max-w-[68ch] text-13 text-ink-muted empty:hidden">
          {[note, legendOf(facts)].filter(Boolean).join(' ')}
        </p>
      </figcaption>
      {isRuled && (
        <div className={`${payColumns} mt-3 px-4 sm:px-6`}>
          <p className="self-end text-13 text-ink-muted max-sm:sr-only">a {axis.period}</p>
          <PayRuler scale={scale} />
        </div>
      )}
      <div className="divide-y divide-line px-4 sm:px-6">
        {groups.map((group) => (
          <PrintedPay key={group.key} group={group} scale={isRuled ? scale : undefined} />
        ))}
      </div>
      {children}
    </figure>
  )
}

function legendOf(facts: PayFact[]) {
  if (!facts.some(({ figure }) => figure === 'quartiles')) return ''
  const tails = facts.some(({ statistic }) => statistic?.p10 || statistic?.p90)
  return tails
    ? 'The bar holds half of the people, and the mark is their median. The thin line leaves out the lowest and the highest tenth, where they are known.'
    : 'The bar holds half of the people, and the mark is their median.'
}

/** "Pay in France, in euros", "Net pay a month in France, in euros", "What people in the United States say they earn, in US dollars". */
export function axisTitle({ currency, period, gross, standing }: Axis, facts: PayFact[]): string {
  const places = [...new Set(facts.flatMap(({ country }) => (country ? countryName(country) : [])))]
  const where = places.length > 0 ? ` in ${listFormat('en').format(places.map(withArticle))}` : ''
  const money = `, in ${currencyName(currency)}`
  if (standing === 'self-reported' || standing === 'converted')
    return `What people${where} say they earn${money}`
  if (facts.length === 0) return `What open jobs offer${money}`
  const kind = `${gross ? '' : 'net '}pay${period === 'month' ? ' a month' : ''}`
  return kind.charAt(0).toUpperCase() + kind.slice(1) + where + money
}

const withArticle = (place: string) => (/^United|Netherlands/.test(place) ? `the ${place}` : place)
