import type { JobDates } from './state'

/** A form that was opened before the deadline may be sent for so long after it. */
export const graceMinutes = 30

/**
 * True when an application may be sent: the job is open, or only its last moment has passed, less than half an hour ago
 * and after the form was opened. Both are moments of the server's clock, whatever zone the browser is in.
 */
export function mayStillApply(job: JobDates, openedAt: Date, now: Date): boolean {
  const { publishedAt, validUntil, closedAt, closedBecause, unlistedAt } = job
  if (!publishedAt || publishedAt > now || unlistedAt || (closedAt && closedBecause !== 'expired'))
    return false
  if (!validUntil || validUntil > now) return !closedAt
  return openedAt < validUntil && now.getTime() - validUntil.getTime() <= graceMinutes * 60_000
}
