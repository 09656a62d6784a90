import { dayOf, siteCalendar } from './calendar'
import { dateFormat } from './formats'

const day = 86_400_000

const long = { day: 'numeric', month: 'long', year: 'numeric' } as const
const short = { weekday: 'short', day: 'numeric', month: 'short' } as const
const weekday = { weekday: 'long', day: 'numeric', month: 'long' } as const
const second = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const
const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const

/** "9 June 2026": the day of a moment in the site's zone, or a day that is written 2026-06-09. */
export const formatDate = (date: Date | string) => formatted(date, long)
/** The same on the clocks of another zone. */
export const formatDateIn = (zone: string, date: Date) => formatted(date, long, zone)
/** "Fri 20 Nov". */
export const formatDay = (date: Date | string) => formatted(date, short).replace(',', '')
/** "Friday 20 November". */
export const formatWeekday = (date: Date | string) => formatted(date, weekday).replace(',', '')
/** "Fri 20 Nov, 14:05 CET", in the site's zone. */
export const formatDateAndTime = (date: Date) => `${formatDay(date)}, ${formatted(date, clock)}`

/** "14:05:31", in the site's zone. */
export const formatTime = (date: Date) => formatted(date, second)

/** "today", "yesterday", "5 days ago", "3 weeks ago", and the date beyond ten weeks; days are those of the site's zone. */
export function age(date: Date, now: Date): string {
  const [today, then] = [now, date].map((moment) => Date.parse(dayOf(moment, siteCalendar())))
  const days = ((today ?? 0) - (then ?? 0)) / day
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${days} days ago`
  return days < 70 ? `${Math.floor(days / 7)} weeks ago` : formatDate(date)
}

/** The same moment `days` times 24 hours later; earlier when negative. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * day)
}

function formatted(date: Date | string, shape: Intl.DateTimeFormatOptions, zone?: string): string {
  const timeZone = typeof date === 'string' ? 'UTC' : (zone ?? siteCalendar().zone)
  return dateFormat('en-GB', { ...shape, timeZone }).format(new Date(date))
}
