import { utc } from '@date-fns/utc'
import { format, startOfISOWeek } from 'date-fns'

const inUtc = { in: utc }

/** Midnight UTC of the Monday of that week. */
export function mondayOf(date: Date): Date {
  return new Date(startOfISOWeek(date, inUtc).getTime())
}

/** The week's name after ISO 8601: "2026-W47". A week belongs to the year of its Thursday. */
export function isoWeek(date: Date): string {
  return format(date, "RRRR-'W'II", inUtc)
}
