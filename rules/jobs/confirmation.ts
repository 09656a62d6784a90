import { dayOf, siteCalendar } from '../calendar'
import { addDays } from '../dates'
import { relativeTimeFormat } from '../formats'

/**
 * So many days after a job was published, or last confirmed, its recruiter is asked whether it is still open, it leaves the
 * list, and it closes.
 */
export const confirmDays = { ask: 14, unlist: 21, close: 30 }

/** What the record says of one term: when it began, when its recruiter was asked, and when the job left the list for it. Without a beginning nobody is asked. */
export type Term = { termFrom: Date | null; confirmAskedAt: Date | null; unlistedAt: Date | null }

/**
 * What is to be done about a job whose term this is. Nothing leaves the list whose recruiter was not asked a week before,
 * and nothing closes that was not off the list for nine days, however long the site was down.
 */
export function confirmationStep(
  { termFrom, confirmAskedAt, unlistedAt }: Term,
  now: Date,
): 'ask' | 'unlist' | 'close' | undefined {
  const { ask, unlist, close } = confirmDays
  const isPast = (from: Date, days: number) => addDays(from, days) <= now
  if (unlistedAt) return isPast(unlistedAt, close - unlist) ? 'close' : undefined
  if (confirmAskedAt) return isPast(confirmAskedAt, unlist - ask) ? 'unlist' : undefined
  return termFrom && isPast(termFrom, ask) ? 'ask' : undefined
}

/** The day on which a job that is not confirmed leaves the list, or closes once it has left it. */
export function confirmBy({ termFrom, confirmAskedAt, unlistedAt }: Term): Date {
  const { ask, unlist, close } = confirmDays
  if (unlistedAt) return addDays(unlistedAt, close - unlist)
  return addDays(confirmAskedAt ?? addDays(termFrom ?? new Date(0), ask), unlist - ask)
}

/** "Confirmed open 2 days ago", in French for an advert in French; days of the site's calendar. */
export function confirmedWords(confirmedAt: Date, now: Date, language: string): string {
  const day = (moment: Date) => Date.parse(dayOf(moment, siteCalendar()))
  const days = Math.min(0, Math.round((day(confirmedAt) - day(now)) / 86_400_000))
  return language === 'fr'
    ? `Toujours ouverte : confirmé ${daysInFrench.format(days, 'day')}`
    : `Confirmed open ${daysInEnglish.format(days, 'day')}`
}

const daysInEnglish = relativeTimeFormat('en', { numeric: 'auto' })
const daysInFrench = relativeTimeFormat('fr', { numeric: 'auto' })

export const chooseOne = 'Tick at least one job that is still open'

/** The ids of the jobs that were ticked in a form; what is no id is left out. */
export function chosenIds(values: unknown[]): number[] {
  return values.map(Number).filter((id) => Number.isSafeInteger(id) && id > 0)
}
