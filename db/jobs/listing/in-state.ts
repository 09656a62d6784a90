import { and, eq, gt, inArray, isNull, lte, ne, or, type SQL } from 'drizzle-orm'
import type { JobState } from '@/rules/jobs/state'
import { t } from '../../store'

const { phase, validUntil } = t.jobs
const publicPhases = ['published', 'paused', 'unconfirmed'] as const satisfies JobState[]
const isPublic = (state: JobState) => publicPhases.some((one) => one === state)

/** The jobs whose last day has passed and that no task has closed yet. */
export const isPast = (now: Date) => and(inArray(phase, [...publicPhases]), lte(validUntil, now))

/** The same states as `jobState` in rules/jobs/state, as conditions; without a state all but what is archived. */
export function inState(state: JobState | undefined, now: Date): SQL | undefined {
  if (!state) return ne(phase, 'archived')
  if (state === 'expired') return or(eq(phase, state), isPast(now))
  return and(eq(phase, state), isPublic(state) ? or(isNull(validUntil), gt(validUntil, now)) : undefined)
}
