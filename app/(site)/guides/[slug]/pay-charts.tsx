import { Cite } from '@/app/(site)/_guide/cite'
import {
  amountExact,
  amountShort,
  asOfWords,
  axisWords,
  bucketWords,
  countryName,
  currencyWords,
  isCurrency,
} from '@/app/(site)/_guide/guide-words'
import { type PayGroup, payCurrencies, payGroups } from '@/app/(site)/_guide/pay-groups'
import { PayRow, payColumns } from '@/app/(site)/_guide/pay-row'
import { PayPoint } from '@/components/pay/pay-point'
import { PayRuler, PayTrack } from '@/components/pay/pay-ruler'
import type { GuideContent } from '@/content/guide-schema'
import type { SalaryFact } from '@/content/salary-schema'
import { type PayScale, wholePayScale } from '@/rules/pay-scale'
import type { Currency } from '@/rules/vocabulary'
import type { Market } from './market'
import { PayNow } from './pay-now'
import { PayNumbers } from './pay-numbers'

/** What sources print and what open jobs offer: one ruler a currency, never averaged, never converted. */
export function PayCharts({ guide, market }: { guide: GuideContent; market: Market }) {
  const printed = payCurrencies(guide).filter(isCurrency)
  const currencies = market.pay && !printed.includes('EUR') ? (['EUR', ...printed] as const) : printed
  return (
    <div className="mt-6 grid gap-6">
      {currencies.map((currency) => (
        <PayChart key={currency} currency={currency} groups={payGroups(guide, currency)} market={market} />
      ))}
      <PayNumbers guide={guide} />
    </div>
  )
}

function PayChart({ currency, groups, market }: { currency: Currency; groups: PayGroup[]; market: Market }) {
  const facts = groups.flatMap((group) => group.facts)
  const pay = currency === 'EUR' ? market.pay : undefined
  const scale = wholePayScale(
    [
      ...facts.flatMap(({ min, max }) => [min, max]),
      ...(pay ? [pay, ...market.payLevels].flatMap(({ min, max }) => [min, max]) : []),
    ],
    currency,
  )
  return (
    <figure className="break-inside-avoid overflow-clip rounded-m border border-line bg-surface">
      <figcaption className="px-4 pt-5 font-head text-17 font-[650] sm:px-6">
        {titleOf(facts, currency)}
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
      {pay && <PayNow pay={pay} market={market} scale={scale} />}
    </figure>
  )
}

function PrintedPay({ group: { source, facts }, scale }: { group: PayGroup; scale: PayScale }) {
  const [fact] = facts
  if (!fact) return null
  return (
    <div className="py-3">
      <p className="mb-1 text-14">
        <b className="font-semibold">
          <Cite source={source} />
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
  return `Pay${where}, in ${currencyWords(currency)}`
}

const withArticle = (place: string) => (/^United|Netherlands/.test(place) ? `the ${place}` : place)
