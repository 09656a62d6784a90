import type { SalaryFact } from '@/content/guide/salary-schema'
import type { GuideContent, Source } from '@/content/guide/schema'
import { findSource } from './guide-words'

/** `page` is where the source is described, if on another page. */
export type PayGroup = { key: string; source: Source; facts: SalaryFact[]; page?: string }

/** The facts of one currency (all of the guide’s, or some), gathered by source and by whom it counts, in the order of the guide. */
export function payGroups(
  guide: GuideContent,
  currency: string,
  { facts = guide.salaries, page }: { facts?: SalaryFact[]; page?: string } = {},
): PayGroup[] {
  const groups = new Map<string, PayGroup>()
  for (const fact of facts) {
    if (fact.currency !== currency) continue
    const key = [fact.source, fact.population, fact.asOf, fact.gross].join('|')
    const group = groups.get(key) ?? { key, source: findSource(guide, fact.source), facts: [], page }
    group.facts.push(fact)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The currencies of a guide, in the order in which they come. */
export function payCurrencies(guide: GuideContent): string[] {
  return [...new Set(guide.salaries.map(({ currency }) => currency))]
}
