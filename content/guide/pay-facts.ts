import type { Standing } from '@/rules/pay/axis'
import type { Bucket } from '@/rules/pay/experience'
import { dataSetOf, outlookStatistics, type PayStatistic, payStatistics } from '../statistics/statistics'
import type { SalaryFact } from './salary-schema'
import type { GuideContent, Source } from './schema'

export type Fit = 'exact' | 'wider' | 'loose'

/** What a published statistic adds to an amount: whom it counts, how many, and how close that is to the role. */
export type Statistic = {
  fit: Fit
  n: number | null
  counts: string
  years: string
  native?: string
  p10?: number
  p90?: number
  printed?: PayStatistic['printed']
}

/**
 * One figure of pay of a guide, in whole units of `currency` for one `period`: a range, a single amount (min = max), or
 * the quartiles of a statistic with their median as `middle`. Country is null for the whole world.
 */
export type PayFact = Bucket & {
  source: string
  population: string
  label?: string
  figure: SalaryFact['figure'] | 'median' | 'quartiles'
  min: number
  middle?: number
  max: number
  approximate: boolean
  currency: string
  period: 'year' | 'month'
  gross: boolean
  standing: Standing
  country: string | null
  asOf: string | null
  statistic?: Statistic
}

/** Every figure of pay of a guide, France first: what its own sources print, then the published statistics it names. */
export function payFacts(guide: GuideContent): PayFact[] {
  const own = guide.salaries.map((fact): PayFact => ({ ...fact, standing: 'published' }))
  const published = guide.publishedPay.flatMap(({ figure, fit }) => {
    const statistic = payStatistics.get(figure)
    return statistic ? factsOf(statistic, fit) : []
  })
  const all = [...own, ...published]
  return [...all.filter(({ country }) => country === 'FR'), ...all.filter(({ country }) => country !== 'FR')]
}

export type GrowthFact = GuideContent['growth'][number] & { fit?: Fit }

/** What is projected of a role’s employment, the newest first. */
export function growthFacts(guide: GuideContent): GrowthFact[] {
  const published = guide.publishedOutlook.flatMap(({ figure, fit }): GrowthFact[] => {
    const statistic = outlookStatistics.get(figure)
    if (!statistic) return []
    const { dataSet: source, group: population, country, percent, from, to } = statistic
    return [{ source, population, country, percent, from, to, fit }]
  })
  return [...published, ...guide.growth]
}

/** The sources of a guide: those that it describes itself, then the data sets of the statistics it names. */
export function sourcesOf(guide: GuideContent): Source[] {
  const figures = [
    ...guide.publishedPay.map(({ figure }) => payStatistics.get(figure)),
    ...guide.publishedOutlook.map(({ figure }) => outlookStatistics.get(figure)),
  ]
  const sets = new Map(figures.flatMap((figure) => (figure ? [[figure.dataSet, dataSetOf(figure)]] : [])))
  return [
    ...guide.sources,
    ...[...sets.values()].map(({ id, name, publisher, url, country, asOf, population, licence }) => ({
      ...{ id, name, publisher, url, country, asOf, population, licence },
    })),
  ]
}

function factsOf(statistic: PayStatistic, fit: Fit): PayFact[] {
  const { group, native, country, currency, printed } = statistic
  const { id: source, asOf, years, counts, period, gross, standing } = dataSetOf(statistic)
  return statistic.rows.map(({ level, n, p10, p25, p50, p75, p90 }) => {
    const quartiles = p25 !== undefined && p75 !== undefined
    return {
      ...(level ? { axis: 'seniority', bucket: level } : { axis: 'all', bucket: null }),
      source,
      population: group,
      ...(quartiles
        ? { figure: 'quartiles', min: p25, middle: p50, max: p75 }
        : { figure: 'median', min: p50, max: p50 }),
      approximate: printed !== undefined,
      currency,
      period,
      gross,
      standing: printed ? 'converted' : standing,
      country,
      asOf,
      statistic: { fit, n, counts, years, native, p10, p90, printed },
    }
  })
}
