import { addDays } from '../dates'

/** For so many days a person whom the desk added is kept without a word from them. */
export const daysWithoutWord = 90
/** For so many days what the desk deletes can be brought back. */
export const quarantineDays = 30
/** For so many days a merge can be undone. */
export const daysToUndo = 30
/** The longest time for which the end of a deletion can be put off, in days. */
export const longestHold = 365

type Kept = {
  createdAt: Date
  agreedAt: Date | null
  deletedAt: Date | null
  mergedAt: Date | null
  holdUntil: Date | null
}

/**
 * Until when what the desk wrote of a person is kept: of several ends the first one counts, and only a hold that was given
 * a reason puts it off. Undefined for whoever has agreed: then it is kept as long as their yes stands.
 */
export function contactKeptUntil(contact: Kept): Date | undefined {
  const { createdAt, agreedAt, deletedAt, mergedAt, holdUntil } = contact
  const ends = [
    agreedAt ? undefined : addDays(createdAt, daysWithoutWord),
    deletedAt && addDays(deletedAt, quarantineDays),
    mergedAt && addDays(mergedAt, daysToUndo),
  ].flatMap((end) => end ?? [])
  if (ends.length === 0) return undefined
  const first = new Date(Math.min(...ends.map(Number)))
  return holdUntil && holdUntil > first ? holdUntil : first
}
