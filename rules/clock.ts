import { differenceInCalendarDays, endOfDay, startOfDay } from 'date-fns'
import { type Calendar, dayOf, inZone, isWorkday, sameTimeIn, siteCalendar } from './calendar'

/** Working days that a company has to answer at each stage. */
export const answerDays = 5
/** Working days in which a brief is called back. */
export const briefDays = 2

/** The last moment, in the calendar's zone, of the day that lies `days` working days after `from`. */
export function dueAfter(from: Date, days: number = answerDays, calendar = siteCalendar()): Date {
  let date = from
  for (let left = days; left > 0; ) {
    date = sameTimeIn(1, date, calendar)
    if (isWorkday(date, calendar)) left--
  }
  return new Date(endOfDay(inZone(date, calendar)).getTime())
}

/** Working days from `from` to `to`, the first not counted and the last counted; negative when `to` is earlier. */
export function workdaysBetween(from: Date, to: Date, calendar = siteCalendar()): number {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1]
  const count = daysAfter(first, last, calendar).filter((date) => isWorkday(date, calendar)).length
  return count === 0 ? 0 : sign * count
}

export type ClockDay = { date: Date; state: 'done' | 'now' | 'todo' | 'over' }

/** The working days of an answer as cells: spent, today, to come, and those past the due date. */
export function clockDays(from: Date, due: Date, now: Date, calendar = siteCalendar()): ClockDay[] {
  const [today, last] = [dayOf(now, calendar), dayOf(due, calendar)]
  return daysAfter(from, due > now ? due : now, calendar)
    .filter((date) => isWorkday(date, calendar))
    .map((date) => {
      const day = dayOf(date, calendar)
      if (day > last) return { date, state: 'over' }
      return { date, state: day < today ? 'done' : day === today ? 'now' : 'todo' }
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
  let date = from
  while (!isWorkday(date, calendar)) date = sameTimeIn(-1, date, calendar)
  for (let left = days; left > 0; ) {
    date = sameTimeIn(-1, date, calendar)
    if (isWorkday(date, calendar)) left--
  }
  return new Date(date.getTime())
}

/** The beginning of each day after that of `from`, up to that of `to`. */
function daysAfter(from: Date, to: Date, calendar: Calendar): Date[] {
  const first = startOfDay(inZone(from, calendar))
  const length = Math.max(0, differenceInCalendarDays(inZone(to, calendar), first))
  return Array.from({ length }, (_, i) => new Date(sameTimeIn(i + 1, first, calendar).getTime()))
}
