const day = 86_400_000

const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const short = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** "9 June 2026". */
export const formatDate = (date: Date) => long.format(date)
/** "Fri 20 Nov". */
export const formatDay = (date: Date) => short.format(date).replace(',', '')
/** "Friday 20 November". */
export const formatWeekday = (date: Date) => weekday.format(date).replace(',', '')

/** "today", "yesterday", "5 days ago", "3 weeks ago", and the date beyond ten weeks. */
export function age(date: Date, now: Date): string {
  const days = Math.floor(now.getTime() / day) - Math.floor(date.getTime() / day)
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${days} days ago`
  return days < 70 ? `${Math.floor(days / 7)} weeks ago` : formatDate(date)
}

/** The same moment `days` days later; earlier when negative. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * day)
}
