import { PlainButtonForm } from '@/app/_plain/button-form'
import { stateOf } from '@/app/_plain/plain-form'
import type { CompanyBrief } from '@/db/briefs/briefs'
import { listBriefPeople } from '@/db/briefs/people'
import { hasEnded } from '@/rules/briefs/sentences'
import { InviteForm } from './invite-form'
import { removeFromBriefAction } from './people-actions'

/** Who of the company follows the brief; whoever sent it may take others off. */
export async function People({ token, brief }: { token: string; brief: CompanyBrief }) {
  const people = await listBriefPeople(brief.id)
  const isFirst = brief.personId === null
  if (people.length === 0 && hasEnded(brief)) return null
  return (
    <section aria-labelledby="people" className="grid gap-3 rounded-m border border-line bg-surface p-5">
      <h2 id="people" className="text-17">
        Who follows this brief
      </h2>
      <ul className="grid gap-2 text-14">
        <li>
          {brief.contactName}
          {isFirst && ' (you)'}
        </li>
        {people.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-3">
            <span className="wrap-anywhere">
              {name}
              {id === brief.personId && ' (you)'}
            </span>
            {isFirst && (
              <PlainButtonForm
                action={removeFromBriefAction}
                address={`/briefs/${token}`}
                id={`off-${id}`}
                then="people"
                sends={{ brief: token, person: id }}
                size="s"
              >
                Take off<span className="sr-only"> {name}</span>
              </PlainButtonForm>
            )}
          </li>
        ))}
      </ul>
      {(!hasEnded(brief) || stateOf('invite')) && <InviteForm token={token} />}
    </section>
  )
}
