import {
  countFunnel,
  countOutcomes,
  countRefusals,
  measureAnswers,
  measureStages,
} from '@/db/insights/funnel'
import type { Scope } from '@/db/insights/scope'
import { countViews } from '@/db/insights/views'
import { addDays } from '@/rules/dates'

/** The figures of insights over a scope, which `what` names. */
export function insightsOf(what: string, scope: Scope, now: Date): [string, () => Promise<unknown>][] {
  const since = addDays(now, -90)
  const figures: [string, () => Promise<unknown>][] = [
    ['how far applications came', () => countFunnel(scope, since)],
    ['days to an answer', () => measureAnswers(scope, since, now)],
    ['days in each stage', () => measureStages(scope, since)],
    ['reasons of refusals', () => countRefusals(scope, since)],
    ['what companies say of searches', () => countOutcomes(scope, since)],
    ['views', () => countViews(scope, since.toISOString().slice(0, 10))],
  ]
  return figures.map(([name, ask]) => [`insights${what && ` ${what}`}: ${name}`, ask])
}
