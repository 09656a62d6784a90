import { siteCalendar } from '@/rules/calendar'
import { formatDate } from '@/rules/dates'
import { timeWords } from '@/rules/shortlist/meeting'
import { InterviewForm } from './interview-form'

type Person = {
  id: string
  times: string[]
  minutes: number | null
  place: string
  interviewAskedAt: Date | null
  interviewAnsweredAt: Date | null
  calledOffAt: Date | null
}

/** Proposes times for an interview; other ones, where those before were refused, have no answer or were called off. */
export function AskForInterview({ token, person }: { token: string; person: Person }) {
  const { id, minutes, place, interviewAskedAt: asked } = person
  const before = wordsOf(person)
  return (
    <section aria-labelledby="interview" className="grid gap-4 rounded-m border border-line bg-surface p-5">
      <h2 id="interview" className="text-20">
        Ask for an interview
      </h2>
      {before && <p className="wrap-anywhere">{before}</p>}
      <InterviewForm
        key={asked?.getTime()}
        token={token}
        id={id}
        zone={siteCalendar().zone}
        isAgain={asked !== null}
        first={{ minutes: String(minutes ?? 45), place }}
      />
    </section>
  )
}

function wordsOf({ times, interviewAskedAt, interviewAnsweredAt, calledOffAt }: Person): string | undefined {
  const all = times.map(timeWords).join(' · ')
  if (interviewAnsweredAt)
    return `The candidate said no to these times on ${formatDate(interviewAnsweredAt)}: ${all}`
  if (interviewAskedAt) return `You asked on ${formatDate(interviewAskedAt)} and have no answer yet: ${all}`
  return calledOffAt ? `The interview was called off on ${formatDate(calledOffAt)}.` : undefined
}
