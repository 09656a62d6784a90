import { formatDay } from '@/rules/dates'

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })

/** "Fri 20 Nov, 14:05 UTC". */
export const formatDateAndTime = (date: Date) => `${formatDay(date)}, ${clock.format(date)} UTC`
