import { and, eq, gt, isNotNull, isNull, lte, not, or, type SQL } from 'drizzle-orm'
import type { JobState } from '@/rules/jobs/state'
import { t } from '../../store'

/** The same states as `jobState` in rules/jobs/state, as conditions; without a state all but what is archived. */
export function inState(state: JobState | undefined, now: Date): SQL | undefined {
  const { archivedAt } = t.jobs
  if (state === 'archived') return isNotNull(archivedAt)
  return and(isNull(archivedAt), state && ofState(state, now))
}

function ofState(state: Exclude<JobState, 'archived'>, now: Date): SQL | undefined {
  const [notClosed, isPublic] = [isNull(t.jobs.closedAt), isNotNull(t.jobs.publishedAt)]
  const { publishAt, reviewAskedAt } = t.jobs
  const unscheduled = and(isNull(t.jobs.publishedAt), isNull(publishAt), notClosed)
  if (state === 'draft') return and(unscheduled, isNull(reviewAskedAt))
  if (state === 'in_review') return and(unscheduled, isNotNull(reviewAskedAt))
  if (state === 'scheduled') return and(isNull(t.jobs.publishedAt), isNotNull(publishAt), notClosed)
  const begun = and(isPublic, notClosed, or(isNull(t.jobs.validUntil), gt(t.jobs.validUntil, now)))
  if (state === 'published') return and(begun, isNull(t.jobs.unlistedAt))
  if (state === 'paused' || state === 'unconfirmed') return and(begun, eq(t.jobs.unlistedBecause, state))
  const expired = eq(t.jobs.closedBecause, 'expired')
  if (state === 'closed')
    return and(isNotNull(t.jobs.closedAt), or(isNull(t.jobs.closedBecause), not(expired)))
  const past = and(isPublic, notClosed, lte(t.jobs.validUntil, now))
  return or(and(isNotNull(t.jobs.closedAt), expired), past)
}
