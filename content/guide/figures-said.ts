import { countryName } from '@/rules/places/countries'
import { roleName } from '@/rules/roles/roles'
import { growthFacts, type PayFact, payFacts } from './pay-facts'
import { amountExact, bucketWords, fitWords } from './salary-words'
import type { GuideContent } from './schema'

/** One thing that a guide says: where, of what, and in which words. */
export type Statement = { part: string; name: string; text: string }

/** What there is of these, one a line. */
export const said = (parts: (string | false | null | undefined)[], between = '\n') =>
  parts.filter(Boolean).join(between)

type NameOf = (source: string) => string

/** The figures of a guide in words: of pay, of degrees, of growth. */
export function figureStatements(guide: GuideContent, source: NameOf): Statement[] {
  return [
    ...payFacts(guide).map((fact) => ({
      part: 'Pay figures',
      name: `${source(fact.source)}, ${fact.population}: ${bucketWords(fact)}`,
      text: said([
        `${amountExact(fact)} ${termsOf(fact)}`,
        medianOf(fact),
        fact.statistic && fitWords[fact.statistic.fit],
      ]),
    })),
    ...comparisonStatements(guide.salaryComparison, source),
    ...guide.education.map(({ source: id, population, percent, qualifier, statement, asOf }) => ({
      part: 'Education figures',
      name: `${source(id)}, ${population}`,
      text: `${qualifier} ${percent}%: ${statement}, ${asOf ?? 'not dated'}`,
    })),
    ...growthFacts(guide).map(
      ({ source: id, population, percent, averagePercent, country, from, to, fit }) => ({
        part: 'Growth figures',
        name: `${source(id)}, ${population}`,
        text: said([
          `${percent}% from ${from} to ${to}, ${countryName(country)}`,
          averagePercent !== undefined && `${averagePercent}% over all occupations`,
          fit && fitWords[fit],
        ]),
      }),
    ),
  ]
}

type Terms = Pick<PayFact, 'gross' | 'period' | 'country' | 'asOf' | 'figure'>

const termsOf = ({ gross, period, country, asOf, figure }: Terms) =>
  [
    `${gross ? 'gross' : 'net'} a ${period}`,
    figure === 'range' ? '' : figure,
    country && countryName(country),
    asOf ?? 'not dated',
  ]
    .filter(Boolean)
    .join(', ')

const medianOf = ({ middle, currency }: PayFact) =>
  middle !== undefined && `median ${amountExact({ min: middle, max: middle, currency, approximate: false })}`

function comparisonStatements(table: GuideContent['salaryComparison'], source: NameOf): Statement[] {
  if (!table) return []
  const { roles, rows, currency, population } = table
  const name = `${source(table.source)}, ${population}`
  return [
    { part: 'Pay compared', name, text: termsOf(table) },
    ...rows.map(({ amounts, ...bucket }) => ({
      part: 'Pay compared',
      name: `${name}: ${bucketWords(bucket)}`,
      text: roles
        .map((role, i) => {
          const amount = amounts[i] ?? 0 // the schema keeps one amount a role
          return `${roleName(role)}: ${amountExact({ min: amount, max: amount, currency, approximate: false })}`
        })
        .join('\n'),
    })),
  ]
}
