import type { SalaryFact } from '@/content/guide/salary-schema'
import { amountExact, bucketWords } from '@/content/guide/salary-words'
import type { GuideContent } from '@/content/guide/schema'
import { countryName } from '@/rules/places/countries'
import { Cite } from './cite'
import { Disclosure } from './disclosure'
import { asOfWords, findSource } from './guide-words'
import { RuledTable } from './ruled-table'

type Printed = { guide: GuideContent; facts: SalaryFact[]; page?: string }

/** Figures as their sources print them, as a table; `page` is where the sources are described, if elsewhere. */
export function PayNumbers({ guide, facts, page }: Printed) {
  if (facts.length === 0) return null
  return (
    <Disclosure name="Show the numbers">
      <RuledTable
        caption="Pay as each source prints it"
        columns={['Who', 'Experience', 'A year', 'Country', 'As of', 'Source']}
        rows={facts.map((fact, i) => ({
          key: String(i),
          name: <span className="font-normal">{fact.population}</span>,
          cells: [
            bucketWords(fact),
            <>
              <b className="font-semibold whitespace-nowrap">{amountExact(fact)}</b>
              <span className="block text-13 text-ink-muted">
                {fact.gross ? 'gross' : 'net'}, {fact.figure}
              </span>
            </>,
            countryName(fact.country),
            asOfWords(fact.asOf),
            <Cite key="source" source={findSource(guide, fact.source)} page={page} />,
          ],
        }))}
      />
    </Disclosure>
  )
}
