import { type PayFact, payFacts } from '@/content/guide/pay-facts'
import type { GuideContent, Source } from '@/content/guide/schema'
import type { PayFigure } from '@/rules/live/figures'
import { type Axis, axisName, statedAxis } from '@/rules/pay/axis'
import { type PayScale, wholePayScale } from '@/rules/pay/scale'
import { findSource, isCurrency } from './guide-words'

/** `page` is where the source is described, if on another page; `role` is whose pay it is, beside that of another. */
export type PayGroup = { key: string; source: Source; facts: PayFact[]; page?: string; role?: string }

/** What may stand on one ruler: printed figures by source, and live ones. */
export type PayAxis = { name: string; axis: Axis; groups: PayGroup[]; live: PayFigure[] }

type Range = { min: number; max: number }
type Side = { guide: GuideContent; facts?: PayFact[]; page?: string; role?: string }

/** The printed figures of guides (all, or some) and live ones, an entry for each axis: never two measures together. */
export function payAxes(sides: Side[], live: readonly PayFigure[] = []): PayAxis[] {
  const groups = sides.flatMap(groupsOf)
  const printed = groups.flatMap(({ facts: [fact] }) => (fact ? (axisOf(fact) ?? []) : []))
  const stated = live.map(({ currency }) => statedAxis(currency))
  const known = new Map(printed.map((axis) => [axisName(axis), axis]))
  const unprinted = stated.filter((axis) => !known.has(axisName(axis)))
  const axes = new Map([...unprinted, ...printed].map((axis) => [axisName(axis), axis]))
  return [...axes].map(([name, axis]) => ({
    name,
    axis,
    groups: groups.filter(({ facts: [fact] }) => fact && nameOf(fact) === name),
    live: live.filter(({ currency }) => axisName(statedAxis(currency)) === name),
  }))
}

/** The ruler that holds everything on an axis: ranges, whiskers and live figures. */
export function axisScale({ axis, groups, live }: PayAxis, ...more: Range[]): PayScale {
  const facts = groups.flatMap((group) => group.facts)
  const tails = facts.flatMap(({ statistic }) =>
    [statistic?.p10, statistic?.p90].filter((one) => one !== undefined),
  )
  const ends = [...facts, ...live, ...more].flatMap(({ min, max }) => [min, max])
  return wholePayScale([...ends, ...tails], axis.currency)
}

/** The figures of a guide, gathered by source and by whom it counts, in the order of the guide. */
function groupsOf({ guide, facts = payFacts(guide), page, role }: Side): PayGroup[] {
  const groups = new Map<string, PayGroup>()
  for (const fact of facts) {
    const key = [guide.slug, fact.source, fact.population, fact.asOf, fact.country, nameOf(fact)].join('|')
    const group = groups.get(key) ?? { key, source: findSource(guide, fact.source), facts: [], page, role }
    group.facts.push(fact)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function axisOf({ currency, period, gross, standing }: PayFact): Axis | undefined {
  return isCurrency(currency) ? { currency, period, gross, standing } : undefined
}

function nameOf(fact: PayFact): string | undefined {
  const axis = axisOf(fact)
  return axis && axisName(axis)
}
