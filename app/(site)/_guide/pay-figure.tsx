import type { ReactNode } from 'react'
import { PayPoint } from '@/components/pay/pay-point'
import { PayRuler, PayTrack } from '@/components/pay/pay-ruler'
import type { SalaryFact } from '@/content/guide/salary-schema'
import { amountExact, bucketWords } from '@/content/guide/salary-words'
import { currencyName } from '@/rules/pay/pay'
import type { PayScale } from '@/rules/pay/scale'
import { countryName } from '@/rules/places/countries'
import type { Currency } from '@/rules/vocabulary'
import { Cite } from './cite'
import { amountShort, asOfWords, axisWords } from './guide-words'
import type { PayGroup } from './pay-groups'
import { PayRow, payColumns } from './pay-row'

type Drawn = { groups: PayGroup[]; scale: PayScale }

/** One ruler with what each source prints in one currency, a line each, never averaged; `children` come below them. */
export function PayFigure({ groups, scale, children }: Drawn & { children?: ReactNode }) {
  const facts = groups.flatMap((group) => group.facts)
  return (
    <figure className="break-inside-avoid overflow-clip rounded-m border border-line bg-surface">
      <figcaption className="px-4 pt-5 font-head text-17 font-[650] sm:px-6">
        {titleOf(facts, scale.currency)}
      </figcaption>
      <div className={`${payColumns} mt-3 px-4 sm:px-6`}>
        <p className="self-end text-13 text-ink-muted max-sm:sr-only">a year</p>
        <PayRuler scale={scale} />
      </div>
      <div className="divide-y divide-line px-4 sm:px-6">
        {groups.map((group) => (
          <PrintedPay key={group.key} group={group} scale={scale} />
        ))}
      </div>
      {children}
    </figure>
  )
}

function PrintedPay({ group, scale }: { group: PayGroup; scale: PayScale }) {
  const { source, facts, page } = group
  const [fact] = facts
  if (!fact) return null
  return (
    <div className="py-3">
      <p className="mb-1 text-14">
        <b className="font-semibold">
          <Cite source={source} page={page} />
        </b>{' '}
        {axisWords[facts.find(({ axis }) => axis !== 'all')?.axis ?? 'all']}
        <span className="block text-13 text-ink-muted">
          {fact.population}; {fact.gross ? 'gross' : 'net'}, {countryName(fact.country)},{' '}
          {asOfWords(fact.asOf)}
        </span>
      </p>
      <dl>
        {facts.map((each) => (
          <PayRow key={bucketWords(each)} name={bucketWords(each)} words={amountExact(each)}>
            <Mark fact={each} scale={scale} />
          </PayRow>
        ))}
      </dl>
    </div>
  )
}

function Mark({ fact, scale }: { fact: SalaryFact; scale: PayScale }) {
  const { min, max } = fact
  if (min === max) {
    const kind = fact.figure === 'range' ? '' : `, ${fact.figure}`
    return <PayPoint scale={scale} amount={min} label={amountShort(fact) + kind} />
  }
  return <PayTrack scale={scale} range={{ min, max }} label={amountShort(fact)} />
}

function titleOf(facts: SalaryFact[], currency: Currency) {
  const places = [...new Set(facts.map(({ country }) => countryName(country)))]
  const where = places.length > 0 ? ` in ${new Intl.ListFormat('en').format(places.map(withArticle))}` : ''
  return `Pay${where}, in ${currencyName(currency)}`
}

const withArticle = (place: string) => (/^United|Netherlands/.test(place) ? `the ${place}` : place)
