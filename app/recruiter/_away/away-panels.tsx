import { Panel } from '@/components/desk/panel'
import { listAbsences } from '@/db/absences/absences'
import { siteDay } from '@/db/absences/cover'
import { listColleagues } from '@/db/briefs/run'
import { AbsenceForm } from './absence-form'
import { Absences } from './absences'

/** When somebody is away, and the form that says so; `change` is the absence that it changes, and `here` the page. */
export async function AwayPanels({
  person,
  isMe,
  change,
  here,
}: {
  person: { id: string; name: string }
  isMe: boolean
  change?: string
  here: string
}) {
  const today = siteDay(new Date())
  const absences = await listAbsences(person.id)
  const colleagues = await listColleagues(person)
  const changed = absences.find(({ id }) => id === change)
  const none = isMe ? 'You have planned no absence.' : 'No absence is planned.'
  return (
    <>
      <Panel id="away" title={isMe ? 'Planned' : 'Away'}>
        {absences.length === 0 && <p className="text-ink-muted">{none}</p>}
        <Absences absences={absences} today={today} here={here} isMe={isMe} />
      </Panel>
      <Panel
        id="say-away"
        title={changed ? 'Change the absence' : isMe ? 'Say when you are away' : 'Say when they are away'}
      >
        {Object.keys(colleagues).length === 0 ? (
          <p>Nobody could cover: nobody else works at the desk.</p>
        ) : (
          <AbsenceForm
            key={changed?.id}
            who={person.id}
            colleagues={colleagues}
            today={today}
            first={changed && { ...changed, cover: changed.coverId ?? undefined }}
          />
        )}
        {changed && (
          <p>
            <a href={`${here}#away`} className="text-accent underline">
              Leave it as it is
            </a>
          </p>
        )}
      </Panel>
    </>
  )
}
