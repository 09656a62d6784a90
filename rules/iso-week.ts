import { addDays } from './dates'

/** Midnight UTC of the Monday of that week. */
export function mondayOf(date: Date): Date {
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
  return addDays(new Date(midnight), -((date.getUTCDay() + 6) % 7))
}

/** The week's name after ISO 8601: "2026-W47". A week belongs to the year of its Thursday. */
export function isoWeek(date: Date): string {
  const thursday = addDays(mondayOf(date), 3)
  const year = thursday.getUTCFullYear()
  const first = mondayOf(new Date(Date.UTC(year, 0, 4)))
  const number = Math.round((mondayOf(date).getTime() - first.getTime()) / (7 * 86_400_000)) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}
