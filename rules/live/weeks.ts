import { addDays } from '../dates'
import { isoWeek, mondayOf } from '../iso-week'

/** An ISO week, "2026-W47", its Monday, "2026-11-16", and how many jobs were published in it. */
export type Week = { week: string; from: string; n: number }

const weeksShown = 12
const length = 7 * 86_400_000

/** The first day that is shown: the Monday eleven weeks before this one. */
export const firstWeek = (now: Date) => addDays(mondayOf(now), -7 * (weeksShown - 1))

/** How many of these jobs were published in each of the last twelve weeks, this one included. */
export function countWeeks(jobs: { publishedAt: Date | null }[], now: Date): Week[] {
  const start = firstWeek(now)
  const weeks = Array.from({ length: weeksShown }, (_, i) => {
    const from = addDays(start, 7 * i)
    return { week: isoWeek(from), from: from.toISOString().slice(0, 10), n: 0 }
  })
  for (const { publishedAt } of jobs) {
    if (!publishedAt || publishedAt > now) continue
    const week = weeks[Math.floor((publishedAt.getTime() - start.getTime()) / length)]
    if (week) week.n++
  }
  return weeks
}
