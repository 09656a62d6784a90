import { TZDate } from '@date-fns/tz'
import { addDays as addCalendarDays, endOfDay } from 'date-fns'
import Holidays from 'date-holidays'
import { LRUCache } from 'lru-cache'
import { readEnvironment } from './environment'
import { dateFormat } from './formats'
import { siteSettings } from './site/settings'

/** Where the working days of a site are counted: an IANA zone, and the country (or region: `DE-BY`) of its public holidays. */
export type Calendar = { zone: string; holidays: string }

let outside: Calendar | undefined

/** The calendar of this site: its settings, and where they say nothing TIME_ZONE and HOLIDAYS. */
export function siteCalendar(): Calendar {
  const { zone, holidays } = siteSettings()
  return { zone: zone || outsideCalendar().zone, holidays: holidays || outsideCalendar().holidays }
}

/** The calendar of the environment, which counts where the settings say nothing. */
export function outsideCalendar(): Calendar {
  if (!outside) {
    const { TIME_ZONE, HOLIDAYS } = readEnvironment(process.env)
    outside = { zone: TIME_ZONE, holidays: HOLIDAYS }
  }
  return outside
}

/** True for a country, or a region of one, whose public holidays are known, as in `FR` and `DE-BY`. */
export function isHolidayPlace(place: string): boolean {
  const [country = '', state, region] = place.split('-')
  const known = new Holidays()
  if (!(country in known.getCountries())) return false
  if (state && !(state in (known.getStates(country) ?? {}))) return false
  return !region || region in (known.getRegions(country, state ?? '') ?? {})
}

/** The days of a zone within one day of UTC, and when the second begins. */
type Days = { first: string; second: string; from: number }
const known = new Map<string, LRUCache<number, Days>>()

/** The day of a moment, "2026-07-14", on the clocks of the calendar's zone. */
export function dayOf(moment: Date, calendar: Calendar): string {
  // A figure asks this of thousands of rows, and a clock takes ten times what a comparison does.
  const at = moment.getTime()
  const ofZone = known.get(calendar.zone) ?? new LRUCache<number, Days>({ max: 5000 })
  known.set(calendar.zone, ofZone)
  const start = Math.floor(at / dayLength) * dayLength
  let days = ofZone.get(start)
  if (!days) {
    days = daysWithin(start, calendar)
    ofZone.set(start, days)
  }
  return at < days.from ? days.first : days.second
}

const dayLength = 86_400_000
function daysWithin(start: number, calendar: Calendar): Days {
  const [first, second] = [readClock(start, calendar), readClock(start + dayLength - 1, calendar)]
  return { first, second, from: first === second ? start : endOf(first, calendar).getTime() + 1 }
}

function readClock(at: number, { zone }: Calendar): string {
  return dateFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(at)
}

/** The day so many days after another one, or before it when negative. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** True unless the day is a week-end's or a public holiday's. */
export function isWorkday(day: string, calendar: Calendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday % 6 !== 0 && !holidaysOf(calendar.holidays, day.slice(0, 4)).has(day)
}

/** The last moment of a day in the calendar's zone. */
export function endOf(day: string, { zone }: Calendar): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(endOfDay(new TZDate(year, month - 1, date, zone)).getTime())
}

/** The moment of a day and an hour as a field of a form writes them, "2026-12-01T08:30", in the calendar's zone; undefined for anything else. */
export function momentOf(typed: string, { zone }: Calendar = siteCalendar()): Date | undefined {
  const written = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(typed)
  if (!written) return undefined
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = written.slice(1).map(Number)
  return new Date(new TZDate(year, month - 1, day, hour, minute, zone).getTime())
}

/** The first moment of a day in the calendar's zone. */
export function startOf(day: string, calendar: Calendar): Date {
  return new Date(endOf(daysAfter(day, -1), calendar).getTime() + 1)
}

/** The same time of day so many days later, or earlier when negative. */
export function sameTimeIn(days: number, moment: Date, { zone }: Calendar): Date {
  return new Date(addCalendarDays(new TZDate(moment.getTime(), zone), days).getTime())
}

const holidays = new Map<string, ReadonlySet<string>>()

function holidaysOf(place: string, year: string): ReadonlySet<string> {
  const key = `${place} ${year}`
  const days = holidays.get(key) ?? readHolidays(place, Number(year))
  holidays.set(key, days)
  return days
}

function readHolidays(place: string, year: number): ReadonlySet<string> {
  const [country = '', ...region] = place.split('-')
  const days = new Holidays(country, region.join('-'), { types: ['public'] }).getHolidays(year)
  return new Set((days ?? []).map(({ date }) => date.slice(0, 10)))
}
