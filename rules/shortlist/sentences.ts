import { formatDate } from '../dates'
import { timeWords } from './meeting'

type Interview = {
  interviewAskedAt: Date | null
  interviewAnsweredAt: Date | null
  interviewTime: string | null
  calledOffAt: Date | null
}

/** Where the interview with somebody on a shortlist stands, as its company and the desk read it; undefined before it is asked for. */
export function interviewWords({
  interviewAskedAt,
  interviewAnsweredAt,
  interviewTime,
  calledOffAt,
}: Interview): string | undefined {
  if (interviewTime) return `Interview: ${timeWords(interviewTime)}`
  if (interviewAnsweredAt) return `Said no to these times on ${formatDate(interviewAnsweredAt)}`
  if (interviewAskedAt) return `Asked for an interview on ${formatDate(interviewAskedAt)}`
  return calledOffAt ? `Interview called off on ${formatDate(calledOffAt)}` : undefined
}

type Asked = { agreed: boolean | null; answeredAt: Date | null; withdrawnAt: Date | null; shown: boolean }

/** Where the question to somebody stands, as the desk reads it. */
export function askedWords({ agreed, answeredAt, withdrawnAt, shown }: Asked): string {
  if (agreed === null || !answeredAt) return 'Has not answered yet'
  if (!agreed) return `Said no on ${formatDate(answeredAt)}`
  if (withdrawnAt) return `Took the yes back on ${formatDate(withdrawnAt)}`
  return shown ? `Said yes on ${formatDate(answeredAt)}` : 'Said yes, and is not shown any more'
}

/** By what a company calls somebody whose name it does not know. */
export const personWords = (number: number) => `Candidate ${number}`

type Question = Omit<Asked, 'shown' | 'answeredAt'> &
  Omit<Interview, 'interviewTime' | 'calledOffAt'> & { closedAt: Date | null }

/** Where a question stands, as whoever it was put to reads it. */
export function questionWords(it: Question): string {
  if (it.closedAt) return 'The search has ended.'
  if (it.agreed === null) return 'It waits for your answer.'
  if (!it.agreed) return 'You said no.'
  if (it.withdrawnAt) return 'You took your yes back.'
  return it.interviewAskedAt && !it.interviewAnsweredAt
    ? 'They would like to meet you: choose a time.'
    : 'You said yes.'
}
