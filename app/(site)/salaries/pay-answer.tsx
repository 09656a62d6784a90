import { LiveRows } from '@/app/_guide/live-rows'
import { PayFigure } from '@/app/_guide/pay-figure'
import { axisScale, payAxes } from '@/app/_guide/pay-groups'
import { PayNumbers } from '@/app/_guide/pay-numbers'
import { Empty } from '@/components/ui/empty'
import type { GuideContent } from '@/content/guide/schema'
import { listFormat } from '@/rules/formats'
import type { LiveNumbers } from '@/rules/live/numbers'
import { boundaryRule } from '@/rules/pay/experience'
import { type Seniority, seniorities } from '@/rules/vocabulary'
import { inCountry, type SalaryQuery, salaryPath } from './salary-query'
import { sourcedPay, waitingSources } from './sourced-pay'

type Answer = { guide: GuideContent; query: SalaryQuery; live: LiveNumbers | undefined }

/** Every source’s band and the live quartiles: one ruler a currency, a line a source, no average. */
export function PayAnswer({ guide, query, live }: Answer) {
  const facts = sourcedPay(guide, query)
  const figures = live?.pay ?? []
  const page = `/guides/${guide.slug}`
  const axes = payAxes([{ guide, facts, page }], figures)
  if (axes.length === 0) return <NothingKnown query={query} slug={guide.slug} />
  return (
    <div className="grid gap-6">
      {facts.length === 0 && (
        <p className="text-ink-muted">No source that we know has a figure for this. The open jobs do.</p>
      )}
      {axes.map((one) => {
        const scale = axisScale(one)
        const rows = one.live.map((figure) => ({ figure, name: levelName(figure.seniority ?? query.level) }))
        return (
          <PayFigure key={one.name} axis={one.axis} groups={one.groups} scale={scale}>
            {live && rows.length > 0 && <LiveRows rows={rows} computedAt={live.computedAt} scale={scale} />}
          </PayFigure>
        )
      })}
      {figures.length === 0 && (
        <p className="text-ink-muted">
          No figure from open jobs: fewer than five{inCountry(query.country)} state their yearly pay
          {query.level && ' at this level'}.
        </p>
      )}
      {waitingSources(guide, query).map(({ words, names }) => (
        <p key={words} className="text-ink-muted">
          Choose {words} to see figures from {listFormat('en').format(names)}, too.
        </p>
      ))}
      <p className="max-w-[68ch] text-13 text-ink-muted">
        {boundaryRule} Sources count different people, so they can disagree. We show them side by side and
        average nothing. Figures that are net, self-reported, converted or second-hand have their own chart.
      </p>
      <PayNumbers guide={guide} facts={facts} page={page} />
    </div>
  )
}

const levelName = (level: Seniority | undefined) => (level ? seniorities[level] : 'All')

function NothingKnown({ query, slug }: { query: SalaryQuery; slug: string }) {
  const { role, country, years, level } = query
  const narrow = country || years !== undefined || level
  return (
    <Empty title="We have no figure for this">
      <p>
        No source that we know says what this role pays{inCountry(country)}
        {(years !== undefined || level) && ' with this experience'}, and fewer than five open jobs state it.
      </p>
      <p>
        {narrow ? (
          <a href={salaryPath({ role })} className="underline">
            Search without years, level and country
          </a>
        ) : (
          <a href={`/jobs?role=${slug}`} className="underline">
            See the open jobs and what each says of pay
          </a>
        )}
      </p>
    </Empty>
  )
}
