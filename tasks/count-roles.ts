import { countDueRoles } from '@/db/live/numbers'

/** Counts the roles whose jobs have changed, so that the next reader of a guide finds their numbers ready. */
export function countRoles(now = new Date()): Promise<void> {
  return countDueRoles(now)
}
