import { ColleagueForm } from '@/app/_company/colleague-form'
import { ButtonForm } from '@/app/_lib/button-form'
import { requireMember } from '@/app/_lib/company'
import { Notice } from '@/components/desk/notice'
import { listInvited } from '@/db/company-space/invite'
import { listMembers } from '@/db/company-space/members'
import { mayInvite, mayTakeOff } from '@/rules/company-space/may'
import { formatDate } from '@/rules/dates'
import { inviteMemberAction, takeInvitationBackAction, takeOffAction } from './actions'

export const metadata = { title: 'Your people' }

const notices: Record<string, string> = {
  invited: 'Invited. They get an e-mail with a link of their own.',
  back: 'Taken back. Its link is good no more.',
  off: 'Taken off. They reach this space no more.',
}

export default async function CompanyPeoplePage({ searchParams }: PageProps<'/company/people'>) {
  const member = await requireMember('/company/people')
  const members = await listMembers(member.company.id)
  const invited = await listInvited(member.company.id)
  const ids = members.map(({ id }) => id)
  const { done } = await searchParams

  return (
    <>
      <h1 className="text-32">People</h1>
      <p className="mt-1 max-w-[60ch] text-ink-muted">
        They share the searches, the page and this list of {member.company.name}. Nobody here sees a candidate
        who has not agreed to it.
      </p>
      <Notice of={notices} said={done} />
      <ul className="mt-6 grid max-w-[42rem] gap-3">
        {members.map(({ id, name, email, joinedAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line pt-3"
          >
            <p className="min-w-0 wrap-anywhere">
              <b className="font-[580]">{name}</b>
              {id === member.id && ' (you)'}
              <span className="block text-14 text-ink-muted">
                {email}, here since {formatDate(joinedAt)}
              </span>
            </p>
            {mayTakeOff(ids, id) && (
              <ButtonForm action={takeOffAction} sends={{ who: id }} at={id} size="s">
                {id === member.id ? 'Leave' : 'Take off'}
                <span className="sr-only">, {name}</span>
              </ButtonForm>
            )}
          </li>
        ))}
        {invited.map(({ id, name, email, sentAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line pt-3"
          >
            <p className="min-w-0 wrap-anywhere">
              {name}
              <span className="block text-14 text-ink-muted">
                {email}, invited on {formatDate(sentAt)}
              </span>
            </p>
            <ButtonForm action={takeInvitationBackAction} sends={{ id }} at={id} size="s">
              Take the invitation back<span className="sr-only"> from {name}</span>
            </ButtonForm>
          </li>
        ))}
      </ul>
      {mayInvite(members.length) && (
        <section aria-labelledby="invite" className="mt-10 max-w-[42rem]">
          <h2 id="invite" className="mb-4 text-20">
            Invite a colleague
          </h2>
          <ColleagueForm action={inviteMemberAction} />
        </section>
      )}
    </>
  )
}
