import { LRUCache } from 'lru-cache'
import { type Calendar, dayOf, daysAfter, endOf, isWorkday, sameTimeIn, siteCalendar } from './calendar'
import { siteSettings } from './site/settings'

/** Working days that a company has to answer at each stage. */
export const answerDays = () => siteSettings().answerDays
/** Working days in which a brief is called back. */
export const briefDays = () => siteSettings().briefDays

/** The last moment, in the calendar's zone, of the day that lies `days` working days after `from`. */
export function dueAfter(from: Date, days: number = answerDays(), calendar = siteCalendar()): Date {
  const first = dayOf(from, calendar)
  // Thousands of rows ask this of a few hundred days.
  const key = `${first} ${days} ${calendar.zone} ${calendar.holidays}`
  let due = dueDates.get(key)
  if (due === undefined) {
    let day = first
    for (let left = days; left > 0; ) {
      day = daysAfter(day, 1)
      if (isWorkday(day, calendar)) left--
    }
    due = endOf(day, calendar).getTime()
    dueDates.set(key, due)
  }
  return new Date(due)
}

const dueDates = new LRUCache<string, number>({ max: 5000 })

/** Working days from `from` to `to`, the first not counted and the last counted; negative when `to` is earlier. */
export function workdaysBetween(from: Date, to: Date, calendar = siteCalendar()): number {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1]
  const count = countWorkdays(dayOf(first, calendar), dayOf(last, calendar), calendar)
  return count === 0 ? 0 : sign * count
}

/** How many working days come after one day, up to another. */
function countWorkdays(first: string, last: string, calendar: Calendar): number {
  const key = `${first} ${last} ${calendar.holidays}`
  let count = counts.get(key)
  if (count === undefined) {
    count = workdaysAfter(first, last, calendar).length
    counts.set(key, count)
  }
  return count
}

const counts = new LRUCache<string, number>({ max: 20_000 })

/** A working day, "2026-11-16", as a cell of the clock. */
export type ClockDay = { day: string; state: 'done' | 'now' | 'todo' | 'over' }

/** The working days of an answer as cells: spent, today, to come, and those past the due date. */
export function clockDays(from: Date, due: Date, now: Date, calendar = siteCalendar()): ClockDay[] {
  const [today, last] = [dayOf(now, calendar), dayOf(due, calendar)]
  const until = due > now ? last : today
  return workdaysAfter(dayOf(from, calendar), until, calendar).map((day) => {
    if (day > last) return { day, state: 'over' }
    return { day, state: day < today ? 'done' : day === today ? 'now' : 'todo' }
  })
}

/** When something is due, seen from `now`. */
export function urgency(
  due: Date,
  now: Date,
  calendar = siteCalendar(),
): 'late' | 'today' | 'soon' | 'later' {
  if (due < now) return 'late'
  if (dayOf(due, calendar) === dayOf(now, calendar)) return 'today'
  return workdaysBetween(now, due, calendar) <= 2 ? 'soon' : 'later'
}

/** The moment `days` working days before; from a week-end or a holiday it counts back to a working day first. */
export function workdaysBefore(from: Date, days: number, calendar = siteCalendar()): Date {
  const isWork = (moment: Date) => isWorkday(dayOf(moment, calendar), calendar)
  let date = from
  while (!isWork(date)) date = sameTimeIn(-1, date, calendar)
  for (let left = days; left > 0; ) {
    date = sameTimeIn(-1, date, calendar)
    if (isWork(date)) left--
  }
  return date
}

/** The working days after one day, up to another. */
function workdaysAfter(first: string, last: string, calendar: Calendar): string[] {
  const days: string[] = []
  for (let day = daysAfter(first, 1); day <= last; day = daysAfter(day, 1))
    if (isWorkday(day, calendar)) days.push(day)
  return days
}
