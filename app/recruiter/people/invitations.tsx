import { Panel } from '@/components/desk/panel'
import type { Invitation } from '@/db/people/invitations'
import type { Managing } from '@/db/people/users'
import { addDays, formatWeekday } from '@/rules/dates'
import { accessNames, mayManage } from '@/rules/desk/may'
import { ActionForm } from '../action-form'
import { resendAction, revokeAction } from './actions'

/** Who was asked and has not come yet, to send again and take back what this one may; `days` is how long a link is good. */
export function Invitations({
  manager,
  invitations,
  days,
}: {
  manager: Managing
  invitations: Invitation[]
  days: number
}) {
  if (invitations.length === 0) return null
  return (
    <Panel id="invited" title="Invited, and not here yet">
      <ul>
        {invitations.map(({ id, email, access, sentAt, isGood }) => (
          <li key={id} className="grid gap-2 border-b border-line py-3 last:border-0">
            <p className="min-w-0">
              <b className="font-semibold wrap-anywhere">{email}</b>{' '}
              <span className="text-ink-muted">as {accessNames[access].toLowerCase()}</span>
              <span className="block text-13 text-ink-muted">
                {isGood
                  ? `The link is good until ${formatWeekday(addDays(sentAt, days))}.`
                  : 'The link has ended.'}
              </span>
            </p>
            {mayManage(manager, { access }) && (
              <div className="flex flex-wrap gap-2">
                <ActionForm action={resendAction} id={id} submit="Send again">
                  <span className="sr-only">To {email}</span>
                </ActionForm>
                <ActionForm action={revokeAction} id={id} submit="Take back" look="danger">
                  <span className="sr-only">From {email}</span>
                </ActionForm>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
