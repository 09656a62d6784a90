import { Cite } from '@/app/_guide/cite'
import { asOfWords, findSource } from '@/app/_guide/guide-words'
import { growthFacts } from '@/content/guide/pay-facts'
import { fitWords } from '@/content/guide/salary-words'
import type { GuideContent } from '@/content/guide/schema'
import { numberFormat } from '@/rules/formats'
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

/** Projected growth, beside that of all occupations where the source says it: on one zero-based scale. */
export function Growth({ guide }: { guide: GuideContent }) {
  return growthFacts(guide).map((fact) => {
    const { source, population, percent, averagePercent, country, from, to, fit } = fact
    return (
      <figure
        key={`${source} ${population}`}
        className="mt-6 rounded-m border border-line bg-surface px-4 py-5 sm:px-6"
      >
        <h3 className="text-17">
          Projected growth, {from}–{to}
        </h3>
        {averagePercent === undefined ? (
          <p className="mt-1">
            <b className="font-head text-25 font-[650] tabular-nums">
              {change.format(percent / 100).replace('-', '−')}
            </b>{' '}
            {population}
          </p>
        ) : (
          <Bars
            rows={[
              { name: population, percent },
              { name: 'All occupations', percent: averagePercent },
            ]}
          />
        )}
        <figcaption className="mt-2 text-13 text-ink-muted">
          {fit && <b className="font-semibold text-ink">{fitWords[fit]}. </b>}
          {countryName(country)}, over {to - from} years; <Cite source={findSource(guide, source)} />
          {fit && ', including self-employed people. We read it in a copy made by others'}
        </figcaption>
      </figure>
    )
  })
}

const change = numberFormat('en', {
  style: 'percent',
  signDisplay: 'exceptZero',
  maximumFractionDigits: 1,
})

function Bars({ rows }: { rows: { name: string; percent: number }[] }) {
  const longest = Math.max(...rows.map(({ percent }) => Math.abs(percent)))
  return (
    <dl className="mt-3 grid gap-1">
      {rows.map(({ name, percent }, i) => (
        <div key={name} className="grid items-center gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-14">{name}</dt>
          <dd className="grid grid-cols-[minmax(0,1fr)_3rem] items-center gap-2">
            <svg aria-hidden className="block h-[18px] w-full">
              <rect
                y="2"
                height="14"
                width={`${(Math.abs(percent) / longest) * 100}%`}
                className={i === 0 ? 'fill-accent' : 'fill-accent-mid'}
              />
            </svg>
            <b className="font-semibold tabular-nums">{percent}%</b>
          </dd>
        </div>
      ))}
    </dl>
  )
}
