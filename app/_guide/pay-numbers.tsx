import type { PayFact } from '@/content/guide/pay-facts'
import { amountExact, bucketWords, fitWords } from '@/content/guide/salary-words'
import type { GuideContent } from '@/content/guide/schema'
import { countryName } from '@/rules/places/countries'
import { Cite } from './cite'
import { Disclosure } from './disclosure'
import { asOfWords, findSource } from './guide-words'
import { RuledTable } from './ruled-table'

type Printed = { guide: GuideContent; facts: PayFact[]; page?: string }

/** Figures as their sources print them, as a table; `page` is where the sources are described, if elsewhere. */
export function PayNumbers({ guide, facts, page }: Printed) {
  if (facts.length === 0) return null
  return (
    <Disclosure name="Show the numbers">
      <RuledTable
        caption="Pay as each source prints it"
        columns={['Who', 'Experience', 'Pay', 'Country', 'As of', 'Source']}
        rows={facts.map((fact, i) => ({
          key: String(i),
          name: <Who fact={fact} />,
          cells: [
            bucketWords(fact),
            <Amount key="pay" fact={fact} />,
            fact.country ? countryName(fact.country) : 'All together',
            fact.statistic?.years ?? asOfWords(fact.asOf),
            <Cite key="source" source={findSource(guide, fact.source)} page={page} />,
          ],
        }))}
      />
    </Disclosure>
  )
}

function Who({ fact: { population, statistic } }: { fact: PayFact }) {
  return (
    <span className="font-normal">
      {population}
      {statistic && (
        <span className="block text-13 text-ink-muted">
          {fitWords[statistic.fit]}
          {statistic.n && `; n = ${statistic.n.toLocaleString('en')} ${statistic.counts}`}
        </span>
      )}
    </span>
  )
}

function Amount({ fact }: { fact: PayFact }) {
  const { middle, gross, period, figure, standing, statistic } = fact
  const single = (amount: number) => amountExact({ ...fact, min: amount, max: amount })
  const tails = [
    statistic?.p10 && `one in ten below ${single(statistic.p10)}`,
    statistic?.p90 && `one in ten above ${single(statistic.p90)}`,
  ].filter(Boolean)
  const terms = [`${gross ? 'gross' : 'net'} a ${period}`, figure, standing === 'published' ? '' : standing]
  return (
    <>
      <b className="font-semibold whitespace-nowrap">{amountExact(fact)}</b>
      <span className="block text-13 text-ink-muted">
        {middle !== undefined && `median ${single(middle)}; `}
        {[...tails, ...terms.filter(Boolean)].join(', ')}
      </span>
    </>
  )
}
