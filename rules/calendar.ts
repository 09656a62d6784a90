import { TZDate } from '@date-fns/tz'
import { addDays as addCalendarDays, format, isWeekend } from 'date-fns'
import Holidays from 'date-holidays'
import { readEnvironment } from './environment'

/** Where the working days of a site are counted: an IANA zone, and the country (or region: `DE-BY`) of its public holidays. */
export type Calendar = { zone: string; holidays: string }

let ours: Calendar | undefined

/** The calendar of this site, from TIME_ZONE and HOLIDAYS. */
export function siteCalendar(): Calendar {
  if (!ours) {
    const { TIME_ZONE, HOLIDAYS } = readEnvironment(process.env)
    ours = { zone: TIME_ZONE, holidays: HOLIDAYS }
  }
  return ours
}

/** The same moment as a date of the calendar's zone, whose day, month and hour are those of its clocks. */
export function inZone(moment: Date, { zone }: Calendar): TZDate {
  return new TZDate(moment.getTime(), zone)
}

/** The day of a moment, "2026-07-14", in the calendar's zone. */
export function dayOf(moment: Date, calendar: Calendar): string {
  return format(inZone(moment, calendar), 'yyyy-MM-dd')
}

/** True unless the day is a week-end's or a public holiday's. */
export function isWorkday(moment: Date, calendar: Calendar): boolean {
  const date = inZone(moment, calendar)
  return (
    !isWeekend(date) && !holidaysOf(calendar.holidays, date.getFullYear()).has(format(date, 'yyyy-MM-dd'))
  )
}

/** The same time of day so many days later, or earlier when negative. */
export function sameTimeIn(days: number, moment: Date, calendar: Calendar): Date {
  return addCalendarDays(inZone(moment, calendar), days)
}

const known = new Map<string, ReadonlySet<string>>()

function holidaysOf(place: string, year: number): ReadonlySet<string> {
  const key = `${place} ${year}`
  const days = known.get(key) ?? readHolidays(place, year)
  known.set(key, days)
  return days
}

function readHolidays(place: string, year: number): ReadonlySet<string> {
  const [country = '', ...region] = place.split('-')
  const days = new Holidays(country, region.join('-'), { types: ['public'] }).getHolidays(year)
  return new Set((days ?? []).map(({ date }) => date.slice(0, 10)))
}
