import { ActionForm } from '@/app/recruiter/action-form'
import type { Planned } from '@/db/absences/absences'
import { daysInWords } from '@/rules/desk/absence'
import { endAbsenceAction } from './actions'

/** The absences of somebody that run or are to come, each with who covers, to change and to end; `here` is the page. */
export function Absences({
  absences,
  today,
  here,
  isMe,
}: {
  absences: Planned[]
  today: string
  here: string
  isMe: boolean
}) {
  return (
    <ul>
      {absences.map(({ id, personId, cover, ...days }) => {
        const runs = days.firstDay <= today
        const ends = isMe ? 'I am back' : 'They are back'
        return (
          <li key={id} className="grid gap-2 border-b border-line py-3 last:border-0">
            <p>
              <b className="font-semibold">Away {daysInWords(days)}</b>
              {runs && ', now'}
              <span className={`block ${cover ? 'text-ink-muted' : 'text-bad'}`}>
                {cover ? `${cover} covers.` : 'Nobody covers any more: choose somebody.'}
              </span>
            </p>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <ActionForm action={endAbsenceAction} id={id} submit={runs ? ends : 'Call it off'}>
                <input type="hidden" name="who" value={personId} />
              </ActionForm>
              <a
                href={`${here}?change=${id}#say-away`}
                className="inline-flex min-h-8 items-center font-[550] text-accent underline"
              >
                Change it<span className="sr-only">: away {daysInWords(days)}</span>
              </a>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
