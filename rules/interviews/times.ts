import { TZDate } from '@date-fns/tz'
import { dateFormat } from '../formats'

const written = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/

/**
 * The moment that a form means by “2026-12-03T14:30” on the clocks of a zone; undefined for what is no such time, and for
 * one that the change of clocks leaves out. Of two that it makes alike the second is meant.
 */
export function momentIn(zone: string, text: string): Date | undefined {
  const [, year = '', month = '', day = '', hour = '', minute = ''] = written.exec(text) ?? []
  if (!year) return undefined
  const date = new TZDate(+year, +month - 1, +day, +hour, +minute, zone)
  return timeIn(zone, date) === text ? new Date(date.getTime()) : undefined
}

/** A moment as such a form holds it. */
export function timeIn(zone: string, moment: Date): string {
  const on = new TZDate(moment.getTime(), zone)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${on.getFullYear()}-${two(on.getMonth() + 1)}-${two(on.getDate())}T${two(on.getHours())}:${two(on.getMinutes())}`
}

/** “14:30 GMT”: the same moment on the clocks of another zone. */
export function timeInZone(zone: string, moment: Date): string {
  const shape = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone: zone } as const
  return dateFormat('en-GB', shape).format(moment)
}
