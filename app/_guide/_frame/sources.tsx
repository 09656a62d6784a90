import { asOfWords, findSource, sourceName } from '@/app/_guide/guide-words'
import { editorialNote } from '@/content/editorial'
import { sourcesOf } from '@/content/guide/pay-facts'
import type { GuideContent } from '@/content/guide/schema'
import { countryName } from '@/rules/places/countries'
import { Section } from './section'

/** Where each figure and claim comes from, and what it leaves unsaid. */
export function Sources({ guide }: { guide: GuideContent }) {
  const sources = sourcesOf(guide)
  return (
    <Section id="sources" heading="Sources">
      <p className="reading">
        {editorialNote}{' '}
        {sources.length === 0 &&
          'This guide has no figure from outside sources. We wrote it from general knowledge of the work. '}
        <a href="/editorial">How guides are written</a>
      </p>
      <ol className="mt-6 border-t border-line empty:hidden">
        {sources.map((source) => {
          const via = source.via && sourceName(findSource(guide, source.via))
          return (
            <li
              key={source.id}
              id={`source-${source.id}`}
              className="break-inside-avoid border-b border-line py-3 target:bg-sun-soft target:text-ink"
            >
              <p className="font-semibold">
                {source.url ? (
                  <a href={source.url} rel="noopener" className="underline">
                    {source.name}
                  </a>
                ) : (
                  source.name
                )}
                <span className="font-normal text-ink-muted">
                  {source.publisher && `, ${source.publisher}`}
                  {source.country && `, ${countryName(source.country)}`}, {asOfWords(source.asOf)}
                </span>
              </p>
              <p className="max-w-[68ch] text-14 text-ink-muted">
                {source.population} {source.licence}
                {via && (
                  <>
                    {' '}
                    Read in{' '}
                    <a href={`#source-${source.via}`} className="underline">
                      {via}
                    </a>
                    .
                  </>
                )}
              </p>
            </li>
          )
        })}
      </ol>
      <p className="mt-4 text-14 text-ink-muted">
        <b className="font-semibold text-ink">{guide.author.name}.</b> {guide.author.about}
      </p>
    </Section>
  )
}
