import { takeSnapshots } from '@/db/live/snapshots'

/** Keeps the day of every role, in the first hour of each day in UTC; a second run of a day changes nothing. */
export function keepDays(now = new Date()): Promise<void> {
  return takeSnapshots(now)
}
