import { Cite } from '@/app/(site)/_guide/cite'
import { Disclosure } from '@/app/(site)/_guide/disclosure'
import { amountExact, asOfWords, bucketWords, countryName, findSource } from '@/app/(site)/_guide/guide-words'
import { RuledTable } from '@/app/(site)/_guide/ruled-table'
import type { GuideContent } from '@/content/guide-schema'

/** Every figure as its source prints it. */
export function PayNumbers({ guide }: { guide: GuideContent }) {
  if (guide.salaries.length === 0) return null
  return (
    <Disclosure name="Show the numbers">
      <RuledTable
        caption="Pay as each source prints it"
        columns={['Who', 'Experience', 'A year', 'Country', 'As of', 'Source']}
        rows={guide.salaries.map((fact, i) => ({
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
            <Cite key="source" source={findSource(guide, fact.source)} />,
          ],
        }))}
      />
    </Disclosure>
  )
}
