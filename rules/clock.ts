/** Working days that a company has to answer at each stage, unless the owner says otherwise. */
export const answerDays = 5
/** Working days in which a brief is called back. */
export const briefDays = 2

const day = 86_400_000

const isWorkday = (date: Date) => date.getUTCDay() % 6 !== 0

/** The day, at its end in UTC, that lies `days` working days after `from`; public holidays count as working days. */
export function dueAfter(from: Date, days: number = answerDays): Date {
  let date = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate(), 23, 59, 59))
  for (let left = days; left > 0; ) {
    date = new Date(date.getTime() + day)
    if (isWorkday(date)) left--
  }
  return date
}

/** Working days from `from` to `to`, the first not counted and the last counted; negative when `to` is earlier. */
export function workdaysBetween(from: Date, to: Date): number {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1]
  let count = 0
  for (let date = startOfDay(first) + day; date <= startOfDay(last); date += day)
    if (isWorkday(new Date(date))) count++
  return count === 0 ? 0 : sign * count
}

export type ClockDay = { date: Date; state: 'done' | 'now' | 'todo' | 'over' }

/** The working days of an answer as cells: spent, today, to come, and those past the due date. */
export function clockDays(from: Date, due: Date, now: Date): ClockDay[] {
  const cells: ClockDay[] = []
  const last = Math.max(startOfDay(due), startOfDay(now))
  for (let at = startOfDay(from) + day; at <= last; at += day) {
    const date = new Date(at)
    if (!isWorkday(date)) continue
    if (at > startOfDay(due)) cells.push({ date, state: 'over' })
    else cells.push({ date, state: at < startOfDay(now) ? 'done' : at === startOfDay(now) ? 'now' : 'todo' })
  }
  return cells
}

/** When something is due, seen from `now`. */
export function urgency(due: Date, now: Date): 'late' | 'today' | 'soon' | 'later' {
  if (due < now) return 'late'
  if (startOfDay(due) === startOfDay(now)) return 'today'
  return workdaysBetween(now, due) <= 2 ? 'soon' : 'later'
}

function startOfDay(date: Date) {
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
}

/** The moment `days` working days before; from a week-end it counts back to Friday first. */
export function workdaysBefore(from: Date, days: number): Date {
  let date = from
  while (!isWorkday(date)) date = new Date(date.getTime() - day)
  for (let left = days; left > 0; ) {
    date = new Date(date.getTime() - day)
    if (isWorkday(date)) left--
  }
  return date
}
