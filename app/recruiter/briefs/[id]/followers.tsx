import { ButtonForm } from '@/app/_lib/button-form'
import { Panel } from '@/components/desk/panel'
import { listBriefPeople } from '@/db/briefs/people'
import { endBriefLinksAction, removePersonAction } from '../actions'

export const followerNotices: Record<string, string> = {
  noted: 'Your note is in the history.',
  removed: 'Taken off. Their links lead nowhere any more.',
  replaced: 'Every private link has ended. We are sending each of them a new one.',
  ended: 'Every private link has ended. Nobody of the company reads the brief now.',
}

/** Who of the company has a private link to the brief, and the ways to end them. */
export async function Followers({ brief }: { brief: { id: string; contactName: string } }) {
  const { id, contactName } = brief
  const people = await listBriefPeople(id)
  return (
    <Panel id="followers" title="Who follows it">
      <ul className="grid gap-2">
        <li>{contactName}</li>
        {people.map((person) => (
          <li key={person.id} className="flex flex-wrap items-center justify-between gap-x-3">
            <span className="min-w-0 wrap-anywhere">
              {person.name}, <span className="text-ink-muted">{person.email}</span>
            </span>
            <ButtonForm
              action={removePersonAction}
              sends={{ id, person: person.id }}
              at={`off-${person.id}`}
              size="s"
            >
              Take off<span className="sr-only"> {person.name}</span>
            </ButtonForm>
          </li>
        ))}
      </ul>
      <details>
        <summary className="inline-flex min-h-8 items-center font-[550] text-bad underline decoration-current/35">
          End the private links
        </summary>
        <div className="mt-3 grid gap-3">
          <p className="text-14 text-ink-muted">
            Use it when a link went to somebody who should not have it. Every link that was sent leads nowhere
            from then on, those in old e-mails too.
          </p>
          <ButtonForm action={endBriefLinksAction} sends={{ id, links: 'new' }} at="replace">
            End them and send new ones
          </ButtonForm>
          <ButtonForm action={endBriefLinksAction} sends={{ id }} at="end">
            End them
          </ButtonForm>
        </div>
      </details>
    </Panel>
  )
}
