import { ButtonForm } from '@/app/_lib/button-form'
import { Panel } from '@/components/desk/panel'
import { Badge, type Tint } from '@/components/ui/badge'
import { CalendarCheck, CalendarClock, CalendarX, type Icon } from '@/components/ui/icons'
import type { FullApplication } from '@/db/applications/desk'
import { type Interview, listInterviews } from '@/db/interviews/interviews'
import { siteCalendar } from '@/rules/calendar'
import { formatDateAndTime } from '@/rules/dates'
import { type InterviewState, interviewState } from '@/rules/interviews/state'
import { timeInZone } from '@/rules/interviews/times'
import { cancelInterviewAction } from '../interview-actions'
import { ProposeForm } from './propose-form'

/** The interviews of an application, and the form that proposes one. Nothing where it ended without any. */
export async function Interviews({
  application: { id, version, closedAt },
}: {
  application: FullApplication
}) {
  const interviews = await listInterviews(id)
  if (closedAt && interviews.length === 0) return null
  const { zone } = siteCalendar()
  const now = new Date()
  const states = interviews.map((interview) => interviewState(interview, now))
  const isUnderWay = states.some((state) => state !== 'cancelled' && state !== 'over')
  return (
    <Panel id="interviews" title="Interviews">
      <ul className="grid gap-5 empty:hidden">
        {interviews.map((interview, n) => (
          <li key={interview.id} className="grid justify-items-start gap-2">
            <Interviewed interview={interview} state={states[n] ?? 'over'} />
            {!closedAt && states[n] !== 'cancelled' && states[n] !== 'over' && (
              <>
                <ProposeForm
                  id={id}
                  seen={version}
                  interview={interview.id}
                  first={{ minutes: String(interview.minutes), place: interview.place }}
                  zone={zone}
                  folded="Propose other times"
                />
                <ButtonForm
                  action={cancelInterviewAction}
                  sends={{ id, interview: interview.id, seen: String(version) }}
                  at={`cancel ${interview.id}`}
                  size="s"
                >
                  Call it off
                </ButtonForm>
              </>
            )}
          </li>
        ))}
      </ul>
      {!closedAt && !isUnderWay && (
        <ProposeForm id={id} seen={version} zone={zone} folded="Propose an interview" />
      )}
    </Panel>
  )
}

const looks: Record<InterviewState, { words: string; tint: Tint; icon: Icon }> = {
  proposed: { words: 'Waiting for the candidate', tint: 'accent', icon: CalendarClock },
  'none fit': { words: 'No time fits', tint: 'warn', icon: CalendarX },
  agreed: { words: 'Agreed', tint: 'good', icon: CalendarCheck },
  over: { words: 'Over', tint: 'outline', icon: CalendarCheck },
  cancelled: { words: 'Called off', tint: 'outline', icon: CalendarX },
}

function Interviewed({ interview, state }: { interview: Interview; state: InterviewState }) {
  const { startsAt, minutes, place, times, noneFit, zone } = interview
  const { words, ...look } = looks[state]
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge {...look}>{words}</Badge>
        {startsAt && <b className="font-semibold">{formatDateAndTime(startsAt)}</b>}
      </p>
      {startsAt && zone && zone !== siteCalendar().zone && (
        <p className="text-14 text-ink-muted">
          {timeInZone(zone, startsAt)} for the candidate, in {zone.replaceAll('_', ' ')}
        </p>
      )}
      {!startsAt && state !== 'cancelled' && (
        <ul className="list-disc ps-5">
          {times.map((time) => (
            <li key={time.getTime()}>{formatDateAndTime(time)}</li>
          ))}
        </ul>
      )}
      {noneFit && (
        <p className="max-w-[65ch] border-s-3 border-line-strong ps-4 whitespace-pre-line wrap-anywhere">
          {noneFit}
        </p>
      )}
      <p className="text-14 wrap-anywhere text-ink-muted">
        {minutes} minutes, {place}
      </p>
    </div>
  )
}
