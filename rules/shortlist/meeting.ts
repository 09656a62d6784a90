import { formatDateAndTime } from '../dates'

const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** The moment of a time that a company proposed, as the record keeps it; undefined for words, which companies once wrote. */
export function momentOf(time: string): Date | undefined {
  return written.test(time) ? new Date(time) : undefined
}

/** The same as it is read. */
export function timeWords(time: string): string {
  const moment = momentOf(time)
  return moment ? formatDateAndTime(moment) : time
}

/** Those of them that can still be taken. */
export const timesToTake = (times: string[], now: Date) =>
  times.filter((time) => (momentOf(time) ?? Infinity) > now)
