import type { findPendingMove } from '@/db/people/change-address'
import { formatDate } from '@/rules/dates'
import { AccountForm } from './account-form'
import { askToMoveAction, callOffAction } from './actions'

type Move = NonNullable<Awaited<ReturnType<typeof findPendingMove>>>

/** The address of an account, and where it is to move. */
export function Address({
  email,
  verifiedAt,
  move,
}: {
  email: string
  verifiedAt: Date | null
  move: Move | undefined
}) {
  return (
    <>
      <p className="max-w-[65ch]">
        <b className="font-[580] break-words">{email}</b>
        {verifiedAt
          ? `, confirmed on ${formatDate(verifiedAt)}.`
          : ', not confirmed yet. The link is in the e-mail that you got when you signed up.'}
      </p>
      {move ? (
        <Pending move={move} />
      ) : (
        <AccountForm
          action={askToMoveAction}
          fields={[
            {
              label: 'New address',
              name: 'email',
              type: 'email',
              autoComplete: 'email',
              hint: 'We write to both addresses. Your applications move along once you have confirmed it at both.',
            },
          ]}
          submit="Change the address"
        />
      )}
    </>
  )
}

function Pending({ move: { newEmail, leftAt, takenAt } }: { move: Move }) {
  return (
    <>
      <p className="max-w-[65ch]">
        It is to become <b className="font-[580] break-words">{newEmail}</b>.{' '}
        {leftAt
          ? 'You have confirmed that at the old address.'
          : 'Please confirm it in the e-mail to the old address.'}{' '}
        {takenAt
          ? 'You have confirmed that at the new address.'
          : 'Please confirm it in the e-mail to the new address.'}
      </p>
      <AccountForm action={callOffAction} submit="Keep the old address" />
    </>
  )
}
