import { Cite } from '@/app/_guide/cite'
import { findSource } from '@/app/_guide/guide-words'
import type { GuideContent } from '@/content/guide/schema'

type Level = GuideContent['careerPath'][number]

const ladder = ['intern', 'junior', 'mid', 'senior']

/** The levels on one line, where it forks after them, and the roles that people move to. */
export function Career({ guide }: { guide: GuideContent }) {
  const rungs = guide.careerPath.filter(({ level }) => ladder.includes(level))
  const forks = guide.careerPath.filter(({ level }) => !ladder.includes(level))
  const sources = [...new Set(guide.careerPath.flatMap((level) => level.sources))]
  return (
    <>
      {rungs.length > 0 && <Levels levels={rungs} look="line" />}
      {forks.length > 0 && (
        <>
          <h3 className="mt-8 mb-4 text-17">Then the path forks</h3>
          <Levels levels={forks} look="cards" />
        </>
      )}
      {sources.length > 0 && (
        <p className="mt-4 text-13 text-ink-muted">
          Duties as listed by{' '}
          {sources.map((id) => (
            <Cite key={id} source={findSource(guide, id)} />
          ))}
        </p>
      )}
      <NextRoles guide={guide} />
    </>
  )
}

function Levels({ levels, look }: { levels: Level[]; look: 'line' | 'cards' }) {
  return (
    <ol
      className={`mt-6 grid gap-5 sm:grid-cols-3 ${look === 'line' ? 'sm:gap-0 sm:border-t-2 sm:border-accent' : ''}`}
    >
      {levels.map(({ name, duties }) => (
        <li key={name} className={look === 'line' ? tick : 'rounded-m bg-sunken p-4'}>
          <b className="block font-head text-17 leading-tight font-[640]">{name}</b>
          <ul className="mt-2 grid gap-1.5 text-14 text-ink-muted">
            {duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

const tick =
  "relative max-sm:border-s-2 max-sm:border-accent max-sm:ps-5 sm:pe-6 sm:pt-4 sm:before:absolute sm:before:-top-[8px] sm:before:start-0 sm:before:h-[14px] sm:before:w-[2px] sm:before:bg-accent sm:before:content-['']"

function NextRoles({ guide }: { guide: GuideContent }) {
  if (guide.nextRoles.length === 0) return null
  return (
    <>
      <h3 className="mt-8 mb-3 text-17">Where people go next</h3>
      <dl className="grid gap-x-8 sm:grid-cols-2">
        {guide.nextRoles.map(({ name, slug, text, source }) => (
          <div key={name} className="border-t border-line py-3">
            <dt className="font-semibold">
              {slug ? (
                <a href={`/guides/${slug}`} className="inline-block py-1 underline">
                  {name}
                </a>
              ) : (
                name
              )}
            </dt>
            <dd className="text-ink-muted">
              {text}{' '}
              {source && (
                <span className="text-13">
                  <Cite source={findSource(guide, source)} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
