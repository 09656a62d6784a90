import { TZDate } from '@date-fns/tz'
import { dayOf, daysAfter, siteCalendar } from '../calendar'

/** How often an alert writes. */
export const cadences = { daily: 'Every day', weekly: 'Every week, on Monday' } as const
export type Cadence = keyof typeof cadences

/** The hour of the site's zone at which alerts are written. */
export const alertHour = 7

/** The first moment after `from` at which an alert of this cadence writes: seven o'clock, of any day or of a Monday. */
export function nextWriting(cadence: Cadence, from: Date, calendar = siteCalendar()): Date {
  for (let day = dayOf(from, calendar); ; day = daysAfter(day, 1)) {
    const at = atHour(day, calendar.zone)
    const isMonday = new Date(`${day}T00:00:00Z`).getUTCDay() === 1
    if (at > from && (cadence === 'daily' || isMonday)) return at
  }
}

/** An alert that nobody has touched for so many days is asked about, and ends so many days later without an answer. */
export const untouchedDays = 365
export const daysToAnswer = 30
/** An alert whose address was never confirmed is forgotten after so many days. */
export const daysToConfirm = 7
/** A letter that could not leave for so many hours makes place: its jobs come with the next one. */
export const hoursToLeave = 4

function atHour(day: string, zone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(new TZDate(year, month - 1, date, alertHour, zone).getTime())
}
