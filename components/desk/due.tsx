import { dayOf, siteCalendar } from '@/rules/calendar'
import { formatDay } from '@/rules/dates'
import { dueWords } from '@/rules/work-queue'
import { AnswerClock } from '../clock/answer-clock'

/** The working days of an answer as cells, cut off where the column ends. */
export function DueClock({ from, due, now }: { from: Date; due: Date; now: Date }) {
  return (
    <span className="block max-w-27 overflow-hidden">
      <AnswerClock from={from} due={due} now={now} />
    </span>
  )
}

/** The day on which something is due, and in words when it is late or due today. */
export function DueDay({ due, now }: { due: Date; now: Date }) {
  const words = dueWords(due, now)
  const late = due < now
  return (
    <time dateTime={dayOf(due, siteCalendar())} className="whitespace-nowrap">
      {late ? (
        formatDay(due)
      ) : (
        <span className={words === 'today' ? 'font-semibold' : ''}>{capital(words)}</span>
      )}
      {late && <span className="ms-2 font-semibold text-bad lg:ms-0 lg:block lg:text-13">{words}</span>}
    </time>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
