import { PayPoint } from '@/components/pay/pay-point'
import { PayTrack } from '@/components/pay/pay-ruler'
import type { PayFact, Statistic } from '@/content/guide/pay-facts'
import { amountExact, bucketWords, fitWords, statisticWords } from '@/content/guide/salary-words'
import { formatThousands } from '@/rules/pay/pay'
import type { PayScale } from '@/rules/pay/scale'
import { countryName } from '@/rules/places/countries'
import { Cite } from './cite'
import { amountShort, asOfWords, axisWords } from './guide-words'
import type { PayGroup } from './pay-groups'
import { PayRow } from './pay-row'

/** What one source says of one group of people, named and dated, with a row for each figure; no rows without a scale. */
export function PrintedPay({ group, scale }: { group: PayGroup; scale?: PayScale }) {
  const { source, facts, page } = group
  const fact = facts.find(({ axis }) => axis === 'all') ?? facts[0]
  if (!fact) return null
  const { statistic } = fact
  const words = facts.length === 1 || statistic ? statisticWords(fact) : ''
  return (
    <div className="py-3">
      <p className="text-14">
        <b className="font-semibold">
          <Cite source={source} page={page} />
        </b>{' '}
        {statistic ? fact.population : axisWords[facts.find(({ axis }) => axis !== 'all')?.axis ?? 'all']}
      </p>
      {words && <p className="mt-0.5 tabular-nums">{words}</p>}
      <p className="mb-1 text-13 text-ink-muted">
        {statistic ? <Terms fact={fact} statistic={statistic} /> : <OwnTerms fact={fact} />}
      </p>
      {scale && (
        <dl>
          {facts.map((each) => (
            <PayRow key={bucketWords(each)} name={bucketWords(each)} words={wordsOf(each)}>
              <Mark fact={each} scale={scale} />
            </PayRow>
          ))}
        </dl>
      )}
    </div>
  )
}

function OwnTerms({ fact }: { fact: PayFact }) {
  const { population, gross, country, asOf } = fact
  return [
    `${population}; ${gross ? 'gross' : 'net'}`,
    country ? countryName(country) : 'all countries',
    asOfWords(asOf),
  ].join(', ')
}

/** “Wider than this role. United States, gross a year, May 2025; n = 1,687,890 employees, estimated.” */
function Terms({ fact, statistic }: { fact: PayFact; statistic: Statistic }) {
  const { country, gross, period } = fact
  const { fit, n, counts, years, printed } = statistic
  const where = country ? countryName(country) : 'All countries together'
  return (
    <>
      <b className="font-semibold text-ink">{fitWords[fit]}.</b> {where}, {gross ? 'gross' : 'net'} a {period}
      , {years}; {n ? `n = ${n.toLocaleString('en')} ${counts}` : 'the copy does not say how many'}.
      {printed &&
        ` The survey prints ${amountExact({ ...printed, min: printed.amount, max: printed.amount, approximate: false })}.`}
    </>
  )
}

function Mark({ fact, scale }: { fact: PayFact; scale: PayScale }) {
  const { min, max, middle, figure, statistic } = fact
  if (min === max) {
    const kind = figure === 'range' ? '' : `, ${figure}`
    return <PayPoint scale={scale} amount={min} label={amountShort(fact) + kind} />
  }
  if (middle === undefined) return <PayTrack scale={scale} range={{ min, max }} label={amountShort(fact)} />
  const whiskers = statistic && { min: statistic.p10, max: statistic.p90 }
  // Beside whiskers, which may span the ruler, no label has room; the sentence above says the amounts.
  const label =
    whiskers?.min || whiskers?.max ? undefined : `middle ${formatThousands(middle, scale.currency)}`
  return <PayTrack scale={scale} range={{ min, max }} {...{ middle, whiskers, label }} look="mid" />
}

function wordsOf(fact: PayFact): string {
  return [amountExact(fact), fact.figure === 'range' ? '' : fact.figure].filter(Boolean).join(', ')
}
