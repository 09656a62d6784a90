import { countryName } from '@/rules/places/countries'
import { roleName } from '@/rules/roles/roles'
import { seniorities } from '@/rules/vocabulary'
import {
  dataSetOf,
  type OutlookStatistic,
  outlookStatistics,
  type PayStatistic,
  payStatistics,
} from '../../statistics/statistics'
import { amountExact, bucketWords, fitWords } from '../salary-words'
import { type GuideContent, uncited } from '../schema'
import { sectionHeadings } from '../sections'
import type { KindName } from './kinds'

/** A row in a line of a list: what it is about, what it says, and from where. */
export type RowWords = { name: string; text: string; from?: string; warning?: string }

/** The rows of a kind that a guide has, in words, in their order. */
export function rowWords(guide: GuideContent, kind: KindName): RowWords[] {
  const source = (id?: string) => guide.sources.find((each) => each.id === id)?.name ?? id
  const listed = lists(guide, (id) => source(id) ?? '')
  return listed[kind]()
}

function lists(guide: GuideContent, source: (id?: string) => string): Record<KindName, () => RowWords[]> {
  return {
    salaries: () =>
      guide.salaries.map((fact) => ({
        name: bucketWords(fact),
        text: `${amountExact(fact)} ${fact.gross ? 'gross' : 'net'}, ${countryName(fact.country)}${fact.figure === 'range' ? '' : `, ${fact.figure}`}`,
        from: `${source(fact.source)}: ${fact.population}`,
      })),
    salaryComparison: () => (guide.salaryComparison ? [comparison(guide.salaryComparison, source)] : []),
    publishedPay: () => guide.publishedPay.map((named) => statistic(payStatistics, named)),
    publishedOutlook: () => guide.publishedOutlook.map((named) => statistic(outlookStatistics, named)),
    education: () =>
      guide.education.map(({ statement, population, source: id }) => ({
        name: statement,
        text: population,
        from: source(id),
      })),
    growth: () =>
      guide.growth.map(({ population, percent, from, to, country, source: id }) => ({
        name: population,
        text: `${percent}%, ${from}–${to}, ${countryName(country)}`,
        from: source(id),
      })),
    sources: () => {
      const idle = uncited(guide)
      return guide.sources.map((each) => ({
        name: each.name,
        text: each.population,
        from: `#source-${each.id}`,
        ...(idle.includes(each) ? { warning: 'Nothing cites it' } : {}),
      }))
    },
    relatedRoles: () => guide.relatedRoles.map(({ slug, text }) => ({ name: roleName(slug), text })),
    nextRoles: () =>
      guide.nextRoles.map(({ name, text, source: id }) => ({ name, text, ...(id && { from: source(id) }) })),
    careerPath: () =>
      guide.careerPath.map(({ name, level, duties }) => ({
        name,
        text: duties.join('; '),
        from: seniorities[level],
      })),
    technologies: () =>
      guide.technologies.flatMap(({ group, items }) =>
        items.map(({ name, frameworks, note }) => ({
          name,
          text: [frameworks.join(', '), note].filter(Boolean).join('. '),
          from: group,
        })),
      ),
    quotes: () =>
      guide.quotes.map(({ name, title, company, text, section }) => ({
        name: `${name}, ${title}, ${company}`,
        text,
        from: sectionHeadings[section],
      })),
    practice: () =>
      guide.practice.map(({ title, company, pitch, source: id }) => ({
        name: [title, company].filter(Boolean).join(', '),
        text: pitch,
        from: source(id),
      })),
    author: () => [{ name: guide.author.name, text: guide.author.about }],
  }
}

type Named = { figure: string; fit: keyof typeof fitWords }
type Statistics = ReadonlyMap<string, PayStatistic | OutlookStatistic>

function statistic(statistics: Statistics, { figure, fit }: Named): RowWords {
  const found = statistics.get(figure)
  const where = found?.country ? `, ${countryName(found.country)}` : ''
  return {
    name: `${found?.group ?? figure}${where}`,
    text: fitWords[fit],
    from: found && dataSetOf(found).name,
  }
}

const comparison = (
  { population, roles, rows, source: id }: NonNullable<GuideContent['salaryComparison']>,
  source: (id?: string) => string,
): RowWords => ({
  name: population,
  text: `${roles.map(roleName).join(', ')}: ${rows.map(bucketWords).join(', ')}`,
  from: source(id),
})
