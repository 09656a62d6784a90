import { Panel } from '@/components/desk/panel'
import type { Contact } from '@/db/contacts/desk'
import { contactKeptUntil } from '@/rules/contacts/keeping'
import { formatDate } from '@/rules/dates'
import { ActionForm } from '../../action-form'
import { deleteContactAction, endHoldAction, restoreContactAction } from '../actions'
import { HoldForm } from './hold-form'

/** Until when somebody is kept, and what changes it. */
export function Keeping({ contact }: { contact: Contact }) {
  const { id, deletedAt, holdUntil, holdReason } = contact
  const until = contactKeptUntil(contact)
  return (
    <Panel id="keeping" title="Until when">
      <p>
        {until
          ? `Until ${formatDate(until)}${deletedAt ? ', as it was deleted here.' : ', unless they say yes.'}`
          : 'As long as they let recruiters find them.'}
      </p>
      {holdUntil ? (
        <>
          <p>
            On hold until {formatDate(holdUntil)}: {holdReason}
          </p>
          <ActionForm action={endHoldAction} id={id} submit="End the hold" />
        </>
      ) : (
        <HoldForm id={id} />
      )}
      {deletedAt ? (
        <ActionForm action={restoreContactAction} id={id} submit="Bring back" />
      ) : (
        <ActionForm action={deleteContactAction} id={id} submit="Delete" look="danger" />
      )}
    </Panel>
  )
}
