import { Cite } from '@/app/(site)/_guide/cite'
import { asOfWords, findSource } from '@/app/(site)/_guide/guide-words'
import type { GuideContent } from '@/content/guide/schema'
import { countryName } from '@/rules/places/countries'

/** What surveys and statistics say of schooling, one bar of a hundred each. */
export function Education({ guide }: { guide: GuideContent }) {
  if (guide.education.length === 0) return null
  return (
    <div className="mt-6 grid gap-4 sm:grid-cols-2">
      {guide.education.map((fact) => (
        <figure
          key={fact.statement}
          className="grid content-start gap-2 rounded-m border border-line bg-surface p-5"
        >
          <Share percent={fact.percent} />
          <p className="font-semibold">{fact.statement}</p>
          <figcaption className="text-13 text-ink-muted">
            {fact.population}; {asOfWords(fact.asOf)}; <Cite source={findSource(guide, fact.source)} />
          </figcaption>
        </figure>
      ))}
    </div>
  )
}

function Share({ percent }: { percent: number }) {
  return (
    <svg aria-hidden className="block h-2.5 w-full">
      <rect width="100%" height="10" rx="2" className="fill-quiet" />
      <rect width={`${percent}%`} height="10" rx="2" className="fill-accent" />
    </svg>
  )
}

/** Projected growth beside that of all occupations, on one zero-based scale. */
export function Growth({ guide }: { guide: GuideContent }) {
  return guide.growth.map((fact) => {
    const bars = [
      { name: fact.population, percent: fact.percent, look: 'fill-accent' },
      ...(fact.averagePercent === undefined
        ? []
        : [{ name: 'All occupations', percent: fact.averagePercent, look: 'fill-accent-mid' }]),
    ]
    const longest = Math.max(...bars.map(({ percent }) => Math.abs(percent)))
    return (
      <figure
        key={fact.population}
        className="mt-6 rounded-m border border-line bg-surface px-4 py-5 sm:px-6"
      >
        <h3 className="text-17">
          Projected growth, {fact.from}–{fact.to}
        </h3>
        <dl className="mt-3 grid gap-1">
          {bars.map(({ name, percent, look }) => (
            <div key={name} className="grid items-center gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
              <dt className="text-14">{name}</dt>
              <dd className="grid grid-cols-[minmax(0,1fr)_3rem] items-center gap-2">
                <svg aria-hidden className="block h-[18px] w-full">
                  <rect
                    y="2"
                    height="14"
                    width={`${(Math.abs(percent) / longest) * 100}%`}
                    className={look}
                  />
                </svg>
                <b className="font-semibold tabular-nums">{percent}%</b>
              </dd>
            </div>
          ))}
        </dl>
        <figcaption className="mt-3 text-13 text-ink-muted">
          {countryName(fact.country)}; <Cite source={findSource(guide, fact.source)} />
        </figcaption>
      </figure>
    )
  })
}
