import { ButtonForm } from '@/app/_lib/button-form'
import { Panel } from '@/components/desk/panel'
import type { FullApplication } from '@/db/applications/desk'
import { type Interview, listInterviews } from '@/db/interviews/interviews'
import type { Staff } from '@/db/people/users'
import { siteCalendar } from '@/rules/calendar'
import { interviewState } from '@/rules/interviews/state'
import { cancelInterviewAction, takeInterviewAction } from '../interview-actions'
import { Interviewed } from './interviewed'
import { ProposeForm } from './propose-form'

/** The interviews of an application, and the form that proposes one. Nothing where it ended without any. */
export async function Interviews({
  recruiter,
  application: { id, version, closedAt },
}: {
  recruiter: Staff
  application: FullApplication
}) {
  const interviews = await listInterviews(id)
  if (closedAt && interviews.length === 0) return null
  const { zone } = siteCalendar()
  const now = new Date()
  const isOwn = (interview: Interview) => interview.recruiterId === recruiter.id
  const states = interviews.map((interview) => interviewState(interview, now))
  const isUnderWay = states.some((state) => state !== 'cancelled' && state !== 'over')
  return (
    <Panel id="interviews" title="Interviews">
      <ul className="grid gap-5 empty:hidden">
        {interviews.map((interview, n) => (
          <li key={interview.id} className="grid justify-items-start gap-2">
            <Interviewed interview={interview} state={states[n] ?? 'over'} isOwn={isOwn(interview)} />
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
                {!isOwn(interview) && (
                  <ButtonForm
                    action={takeInterviewAction}
                    sends={{ id, interview: interview.id, seen: String(version) }}
                    at={`take ${interview.id}`}
                    size="s"
                  >
                    Take it over
                  </ButtonForm>
                )}
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
