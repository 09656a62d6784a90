import { findSource, sourceName } from '@/app/_guide/guide-words'
import { type PayFact, payFacts } from '@/content/guide/pay-facts'
import type { GuideContent } from '@/content/guide/schema'
import { isBandOf } from '@/rules/pay/experience'
import type { SalaryQuery } from './salary-query'

/**
 * The figures that answer the question: of the country, and, where the reader says years or a level, the bands that
 * hold them beside the figures over all experience.
 */
export function sourcedPay(guide: GuideContent, { years, level, country }: SalaryQuery): PayFact[] {
  const asked = years !== undefined || level !== undefined
  return payFacts(guide).filter(
    (fact) =>
      (!country || fact.country === country) &&
      (!asked || fact.axis === 'all' || isBandOf(fact, { years, level })),
  )
}

/** The sources that sort by what the reader has not said: they are left out, and would speak if it were said. */
export function waitingSources(guide: GuideContent, query: SalaryQuery) {
  const { years, level, country } = query
  if (years === undefined && level === undefined) return []
  const missing = [
    { axis: 'years', is: years === undefined, words: 'your years' },
    { axis: 'seniority', is: level === undefined, words: 'your level' },
  ]
  return missing.flatMap(({ axis, is, words }) => {
    const facts = payFacts(guide).filter(
      (fact) => is && fact.axis === axis && (!country || fact.country === country),
    )
    const names = [...new Set(facts.map(({ source }) => sourceName(findSource(guide, source))))]
    return names.length > 0 ? [{ words, names }] : []
  })
}
