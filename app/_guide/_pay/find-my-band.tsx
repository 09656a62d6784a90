import { Cite } from '@/app/_guide/cite'
import { findSource } from '@/app/_guide/guide-words'
import { YearsField } from '@/app/_guide/years-field'
import { LiveCount } from '@/components/live/live-count'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { type PayFact, payFacts } from '@/content/guide/pay-facts'
import { amountExact, bucketWords } from '@/content/guide/salary-words'
import type { GuideContent } from '@/content/guide/schema'
import { boundaryRule, type Experience, isBandOf } from '@/rules/pay/experience'
import { formatPayShort } from '@/rules/pay/pay'
import { countryName } from '@/rules/places/countries'
import { keysOf, seniorities } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import type { Market } from '../_live/market'

type Reading = { guide: GuideContent; market?: Market; experience: Experience }

/** A reader says their years and level, and sees what each source and the open jobs say of them. */
export function FindMyBand({ guide, market, experience }: Reading) {
  const facts = payFacts(guide)
  const spoken = facts.flatMap(({ axis, bucket }) => (axis === 'seniority' ? [bucket] : []))
  const offered = new Set([...spoken, ...(market?.payLevels ?? []).map(({ seniority }) => seniority)])
  const levels = keysOf(seniorities).filter((level) => offered.has(level))
  const byYears = facts.some(({ axis }) => axis === 'years')
  if (levels.length === 0 && !byYears) return null

  const asked = experience.years !== undefined || experience.level !== undefined
  return (
    <section id="find-my-band" aria-labelledby="find-my-band-heading" className="mt-10">
      <h3 id="find-my-band-heading" className="mb-3">
        Find my band
      </h3>
      <form
        action={`/guides/${guide.slug}#find-my-band`}
        noValidate
        className="flex flex-wrap items-end gap-4 print:hidden"
      >
        {byYears && (
          <div className="w-40">
            <YearsField years={experience.years} />
          </div>
        )}
        {levels.length > 0 && (
          <div className="w-48">
            <Select
              label="Level"
              name="level"
              empty="Any"
              options={Object.fromEntries(levels.map((level) => [level, seniorities[level]]))}
              defaultValue={experience.level}
            />
          </div>
        )}
        <Button>Find my band</Button>
      </form>
      {byYears && <p className="mt-3 max-w-[68ch] text-13 text-ink-muted">{boundaryRule}</p>}
      {asked && <Bands guide={guide} market={market} experience={experience} />}
    </section>
  )
}

function Bands({ guide, market, experience }: Reading) {
  const { years, level } = experience
  const bands = payFacts(guide).filter((fact) => isBandOf(fact, experience))
  const live = market?.payLevels.find(({ seniority }) => seniority === level)
  const said = [years !== undefined && plural(years, 'year'), level && seniorities[level]].filter(Boolean)
  const page = `/salaries?${new URLSearchParams({ role: guide.slug, ...(years !== undefined && { years: String(years) }), ...(level && { level }) })}`
  return (
    <div className="mt-4 rounded-m border border-line bg-surface px-4 py-4 sm:px-6">
      <p className="font-semibold">{said.join(', ')}</p>
      {bands.length === 0 && !live && (
        <p className="mt-1 text-ink-muted">No source here has a figure for that.</p>
      )}
      <dl className="mt-2 grid gap-1 sm:grid-cols-[auto_1fr] sm:gap-x-6">
        {bands.map((fact) => (
          <Band
            key={`${fact.source} ${fact.population} ${fact.country} ${bucketWords(fact)}`}
            name={bucketWords(fact)}
            amount={amountExact(fact)}
          >
            <Cite source={findSource(guide, fact.source)} />, {fact.population}
            {fact.statistic && `, ${whoSays(fact)}`}
          </Band>
        ))}
        {live && (
          <Band
            name={seniorities[live.seniority]}
            amount={formatPayShort({ min: live.min, max: live.max, currency: live.currency, period: 'year' })}
          >
            half of <LiveCount figure={live}>{live.n} open jobs</LiveCount> that state gross pay a year
          </Band>
        )}
      </dl>
      <p className="mt-3 text-13">
        <a href={page} className="underline">
          Compare them on one chart
        </a>
      </p>
    </div>
  )
}

/** “United States, middle half, self-reported” */
function whoSays({ country, figure, standing }: PayFact) {
  const where = country ? countryName(country) : 'all countries together'
  const kind = figure === 'quartiles' ? 'half of the people' : figure
  return [where, kind, standing === 'published' ? '' : standing].filter(Boolean).join(', ')
}

function Band({ name, amount, children }: { name: string; amount: string; children: React.ReactNode }) {
  return (
    <div className="contents">
      <dt className="max-sm:mt-2">
        <b className="font-semibold tabular-nums">{amount}</b> <span className="text-ink-muted">{name}</span>
      </dt>
      <dd className="text-14 text-ink-muted sm:self-center">{children}</dd>
    </div>
  )
}
