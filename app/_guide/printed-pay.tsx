import type { PayFact, Statistic } from '@/content/guide/pay-facts'
import { amountExact, bucketWords, fitWords, statisticWords } from '@/content/guide/salary-words'
import type { PayScale } from '@/rules/pay/scale'
import { countryName } from '@/rules/places/countries'
import { Cite } from './cite'
import { asOfWords, axisWords } from './guide-words'
import type { PayGroup } from './pay-groups'
import { PayMark } from './pay-mark'
import { PayRow } from './pay-row'

/** What one source says of one group of people, named and dated, with a row for each figure; no rows without a scale. */
export function PrintedPay({ group, scale }: { group: PayGroup; scale?: PayScale }) {
  const { source, facts, page, role } = group
  const fact = facts.find(({ axis }) => axis === 'all') ?? facts[0]
  if (!fact) return null
  const { statistic } = fact
  const words = statisticWords(fact)
  return (
    <div className="later py-3 [--tall:12rem]">
      <p className="text-14">
        <b className="font-semibold">
          <Cite source={source} page={page} />
        </b>{' '}
        {statistic ? (
          <Group fact={fact} statistic={statistic} />
        ) : (
          axisWords[facts.find(({ axis }) => axis !== 'all')?.axis ?? 'all']
        )}
      </p>
      {words && <Strong words={words} />}
      <p className="mb-1 text-13 text-ink-muted">
        {statistic ? (
          <Terms fact={fact} statistic={statistic} url={source.url} role={role} />
        ) : (
          <OwnTerms fact={fact} />
        )}
      </p>
      {scale && (
        <dl>
          {facts.map((each) => (
            <PayRow key={bucketWords(each)} name={bucketWords(each)} words={wordsOf(each)}>
              <PayMark fact={each} scale={scale} isAlone={facts.length === 1} />
            </PayRow>
          ))}
        </dl>
      )}
    </div>
  )
}

type Counted = { fact: PayFact; statistic: Statistic }

function Group({ fact: { population }, statistic: { native } }: Counted) {
  return (
    <>
      {population}
      {native && (
        <span lang="fr" className="block text-13 text-ink-muted">
          {native}
        </span>
      )}
    </>
  )
}

/** A sentence whose amounts can be taken in at a glance. */
function Strong({ words }: { words: string }) {
  const parts = words.split(/([€£$][\d,]+)/)
  return (
    <p className="mt-0.5 tabular-nums">
      {parts.map((part, i) => (i % 2 === 1 ? <b key={part}>{part}</b> : part))}
    </p>
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
function Terms({ fact, statistic, url, role }: Counted & { url?: string; role?: string }) {
  const { country, gross, period } = fact
  const { fit, n, counts, years, printed } = statistic
  const where = country ? countryName(country) : 'All countries together'
  return (
    <>
      <b className="font-semibold text-ink">
        {role && `${role}. `}
        {fitWords[fit]}.
      </b>{' '}
      {where}, {gross ? 'gross' : 'net'} a {period}, {years};{' '}
      {n ? `n = ${n.toLocaleString('en')} ${counts}` : 'how many is not said'}.
      {printed &&
        ` The survey prints ${amountExact({ ...printed, min: printed.amount, max: printed.amount, approximate: false })}.`}{' '}
      {url && (
        <a href={url} rel="noopener" className="underline">
          To the source
        </a>
      )}
    </>
  )
}

function wordsOf(fact: PayFact): string {
  return [amountExact(fact), fact.figure === 'range' ? '' : fact.figure].filter(Boolean).join(', ')
}
