import { dayOf, siteCalendar } from '../calendar'
import { dateFormat } from '../formats'

/** True once the hour of an address has come on the site's clocks, until it was tried that day. */
export function isDue({ hour, triedAt }: { hour: number; triedAt: Date | null }, now: Date): boolean {
  const calendar = siteCalendar()
  const clock = dateFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: calendar.zone,
  })
  if (Number(clock.format(now)) < hour) return false
  return !triedAt || dayOf(triedAt, calendar) < dayOf(now, calendar)
}
