import { addDays } from '../dates'

/** So many days before a saved job closes its candidate is reminded. */
export const reminderDays = [10, 2] as const
export type ReminderDays = (typeof reminderDays)[number]

/**
 * Which reminder of a saved job is due: the nearest to its last moment that has come since it was saved and was not
 * written yet; a nearer one stands for those before it, so that nobody gets two at once.
 */
export function dueReminder(
  { validUntil, savedAt, reminded }: { validUntil: Date | null; savedAt: Date; reminded: number | null },
  now: Date,
): ReminderDays | undefined {
  if (!validUntil || validUntil <= now) return undefined
  return reminderDays
    .filter((days) => {
      const mark = addDays(validUntil, -days)
      return mark <= now && savedAt < mark && (reminded === null || reminded > days)
    })
    .at(-1)
}
