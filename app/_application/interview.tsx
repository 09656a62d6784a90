import { Place } from '@/app/_interview/place'
import { ButtonForm } from '@/app/_lib/button-form'
import type { FormAction } from '@/app/_lib/use-form-action'
import { CalendarCheck, CalendarClock, CalendarX } from '@/components/ui/icons'
import { Standing } from '@/components/ui/standing'
import { type Interview, listInterviews } from '@/db/interviews/interviews'
import { siteCalendar } from '@/rules/calendar'
import { formatDateAndTime } from '@/rules/dates'
import { interviewState, isToChoose, timesLeft } from '@/rules/interviews/state'
import { ChooseTime } from './choose-time'

type Props = { interviews: Interview[]; open: boolean; action: FormAction; named: string }

/** The interview of an application: `asked` while its candidate has a time to choose, in the place of who moves next, else `below`. */
export async function placeInterview(
  application: { id: string; closedAt: Date | null },
  form: { action: FormAction; named: string },
) {
  const interviews = await listInterviews(application.id)
  const panel = <InterviewPanel interviews={interviews} open={application.closedAt === null} {...form} />
  return isToChoose(interviews, application, new Date()) ? { asked: panel } : { below: panel }
}

/** The newest interview of an application, for its candidate: the times to choose from, or what was agreed. */
function InterviewPanel({ interviews: [interview], open, ...rest }: Props) {
  if (!interview) return null
  const now = new Date()
  const state = interviewState(interview, now)
  if (!open && state !== 'over') return null
  return (
    <section
      id="meeting"
      aria-labelledby="meeting-title"
      className="grid gap-4 rounded-m border border-line bg-surface p-5 sm:p-6"
    >
      {state === 'cancelled' || state === 'over' ? (
        <Past interview={interview} isCancelled={state === 'cancelled'} />
      ) : state === 'agreed' ? (
        <Agreed interview={interview} {...rest} />
      ) : (
        <Proposed interview={interview} now={now} {...rest} />
      )}
    </section>
  )
}

type Shown = Omit<Props, 'interviews' | 'open'> & { interview: Interview }

function Proposed({ interview, now, ...form }: Shown & { now: Date }) {
  const times = timesLeft(interview.times, now).map((time) => ({
    at: time.toISOString(),
    words: formatDateAndTime(time),
  }))
  return (
    <>
      {interview.noneFitAt ? (
        <Standing
          look="text-ink-muted"
          icon={CalendarX}
          words="You said that no time fits. We told the recruiter."
        />
      ) : (
        <Standing look="text-sun-ink" icon={CalendarClock} words="Waiting for you" />
      )}
      <div className="grid gap-1">
        <Title>Choose a time for your interview</Title>
        <Place {...interview} />
        {interview.note && <p className="max-w-[65ch] whitespace-pre-line wrap-anywhere">{interview.note}</p>}
      </div>
      <ChooseTime {...form} interview={interview.id} times={times} zone={siteCalendar().zone} />
    </>
  )
}

function Agreed({ interview, action, named }: Shown) {
  return (
    <>
      <Standing look="text-good" icon={CalendarCheck} words="Agreed" />
      <div className="grid gap-1">
        <Title>{interview.startsAt && formatDateAndTime(interview.startsAt)}</Title>
        <Place {...interview} />
        <p className="text-14 text-ink-muted">It is in the e-mail that we sent you, for your calendar.</p>
      </div>
      <ButtonForm
        action={action}
        sends={{ about: named, interview: interview.id, do: 'cancel' }}
        at="cancel-interview"
        size="s"
      >
        I cannot come
      </ButtonForm>
    </>
  )
}

function Past({ interview, isCancelled }: { interview: Interview; isCancelled: boolean }) {
  return (
    <>
      <h2 id="meeting-title" className="text-17">
        Interview
      </h2>
      <p className="text-ink-muted">
        {isCancelled ? 'It was called off.' : interview.startsAt && formatDateAndTime(interview.startsAt)}
      </p>
    </>
  )
}

const Title = ({ children }: { children: React.ReactNode }) => (
  <h2 id="meeting-title" className="text-25">
    {children}
  </h2>
)
