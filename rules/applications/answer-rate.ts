import { siteCalendar } from '../calendar'
import { answerDays, dueAfter, workdaysBetween } from '../clock'
import { plural } from '../words'

/** Below so many a rate says more of chance than of a company. */
export const fewest = 5

/** One application: when it was sent, when a person first answered it, and when it was taken back, if ever. */
export type Answered = { sentAt: Date; answeredAt: Date | null; withdrawnAt: Date | null }

type Owed = { inTime: boolean; days: number | undefined }

/** How many of `of` applications had their first answer in time, and the middle of the working days that answers took. */
export type AnswerRate = { inTime: number; of: number; days: number | undefined }

/**
 * What a company has done with the applications whose answer was due by now; undefined below five. One that was taken
 * back before its answer was due owes nothing.
 */
export function answerRate(applications: Answered[], now: Date): AnswerRate | undefined {
  const [calendar, promised] = [siteCalendar(), answerDays()]
  const owed: Owed[] = []
  for (const { sentAt, answeredAt, withdrawnAt } of applications) {
    const due = dueAfter(sentAt, promised, calendar)
    if (answeredAt)
      owed.push({ inTime: answeredAt <= due, days: workdaysBetween(sentAt, answeredAt, calendar) })
    else if (due < now && !(withdrawnAt && withdrawnAt < due)) owed.push({ inTime: false, days: undefined })
  }
  if (owed.length < fewest) return undefined
  const days = owed.flatMap((one) => one.days ?? []).toSorted((a, b) => a - b)
  const inTime = owed.filter((one) => one.inTime).length
  return { inTime, of: owed.length, days: days[Math.floor((days.length - 1) / 2)] }
}

/** The same of a company and the last year, as sentences. */
export function answerRateWords(company: string, rate: AnswerRate): string {
  return `In the last year ${company} answered ${rateWords(rate)}`
}

/** The same of the desk and a time that stands beside it. */
export const answersOfDesk = (rate: AnswerRate): string => `The desk answered ${rateWords(rate)}`

function rateWords({ inTime, of, days }: AnswerRate): string {
  const rate = `${inTime} of ${plural(of, 'application')} within ${plural(answerDays(), 'working day')}.`
  if (days === undefined) return rate
  return `${rate} Half of the answers came within ${days < 1 ? 'one working day' : plural(days, 'working day')}.`
}
