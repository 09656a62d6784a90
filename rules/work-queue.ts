import { dueAfter, urgency, workdaysBetween } from './clock'
import { formatDay, formatWeekday } from './dates'

export type Urgency = ReturnType<typeof urgency>

/** The groups of the queue, in the order in which they are worked through. */
export const urgencies: readonly Urgency[] = ['late', 'today', 'soon', 'later']

/** What waits, by how soon it is due; the earliest due first in each group. */
export function workQueue<T extends { dueAt: Date }>(items: T[], now: Date): Record<Urgency, T[]> {
  const groups: Record<Urgency, T[]> = { late: [], today: [], soon: [], later: [] }
  const inOrder = items.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  for (const item of inOrder) groups[urgency(item.dueAt, now)].push(item)
  return groups
}

/** How many answers are owed in each group, from how many are owed by each due date. */
export function countQueue(owed: { dueAt: Date; n: number }[], now: Date): Record<Urgency, number> {
  const counts: Record<Urgency, number> = { late: 0, today: 0, soon: 0, later: 0 }
  for (const { dueAt, n } of owed) counts[urgency(dueAt, now)] += n
  return counts
}

/** The name of a group: "Late", "Due today", "By Wednesday", "Later". */
export function groupName(group: Urgency, now: Date): string {
  return { late: 'Late', today: 'Due today', soon: `By ${soonDay(now)}`, later: 'Later' }[group]
}

/** The headline as sentences without the empty groups: "3 late.", "5 due today.", "4 due by Wednesday.", "2 later." */
export function queueHeadline(
  counts: Record<Urgency, number>,
  now: Date,
): { group: Urgency; words: string }[] {
  const words = { late: 'late', today: 'due today', soon: `due by ${soonDay(now)}`, later: 'later' }
  return urgencies
    .filter((group) => counts[group] > 0)
    .map((group) => ({ group, words: `${counts[group].toLocaleString('en')} ${words[group]}.` }))
}

/** When an answer is due, in words for a row: "2 days late", "today", "Wed 18 Nov". Days are working days. */
export function dueWords(due: Date, now: Date): string {
  const days = workdaysBetween(now, due)
  if (due < now) return days === 0 ? 'just late' : `${-days} ${days === -1 ? 'day' : 'days'} late`
  if (urgency(due, now) === 'today') return 'today'
  return formatDay(due)
}

/** The week-day that ends the group "soon": two working days ahead. */
function soonDay(now: Date) {
  return formatWeekday(dueAfter(now, 2)).replace(/ .*/, '')
}
