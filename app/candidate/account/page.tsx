import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findSessionId, requireUser } from '@/app/_lib/session'
import { findAccount } from '@/db/people/account'
import { findPendingMove } from '@/db/people/change-address'
import { listSessions } from '@/db/people/sessions'
import { formatDate } from '@/rules/dates'
import { AccountForm } from './account-form'
import {
  askToMoveAction,
  callOffAction,
  changePasswordAction,
  passwordLinkAction,
  reviseAccountAction,
  signOutEverywhereAction,
} from './actions'
import { Sessions } from './sessions'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage({ searchParams }: PageProps<'/candidate/account'>) {
  const { id } = await requireUser('/candidate/account')
  const [account, move, sessions, here] = await Promise.all([
    findAccount(id),
    findPendingMove(id),
    listSessions(id),
    findSessionId(),
  ])
  if (!account) notFound()
  const { done } = await searchParams

  return (
    <>
      <h1 className="text-32">Your account</h1>
      {typeof done === 'string' && done in said && (
        <p role="status" className="mt-4 max-w-[65ch] rounded-m border border-good bg-good-soft px-5 py-3">
          {said[done]}
        </p>
      )}
      <div className="mt-8 grid gap-10">
        <Part title="Name and language">
          <AccountForm
            action={reviseAccountAction}
            fields={[
              { label: 'Name', name: 'name', autoComplete: 'name', first: account.name },
              {
                label: 'Language of our e-mails to you',
                name: 'language',
                options: { en: 'English', fr: 'Français' },
                first: account.language,
              },
            ]}
            submit="Save"
          />
        </Part>
        <Part title="Address">
          <p className="max-w-[65ch]">
            <b className="font-[580] break-words">{account.email}</b>
            {account.verifiedAt
              ? `, confirmed on ${formatDate(account.verifiedAt)}.`
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
        </Part>
        <Part title="Password">
          {account.hasPassword ? (
            <AccountForm
              action={changePasswordAction}
              fields={[
                {
                  label: 'Password of now',
                  name: 'current',
                  type: 'password',
                  autoComplete: 'current-password',
                },
                {
                  label: 'New password',
                  name: 'password',
                  type: 'password',
                  autoComplete: 'new-password',
                  hint: 'At least 10 characters. A few words in a row are easy to keep in mind and hard to guess.',
                },
              ]}
              submit="Change the password"
            />
          ) : (
            <p className="max-w-[65ch]">Your account has no password. You sign in by a link in an e-mail.</p>
          )}
          <AccountForm action={passwordLinkAction} submit="Send me a link to choose a new one" />
        </Part>
        <Part title="Where you are signed in">
          <Sessions sessions={sessions} here={here} />
          <AccountForm action={signOutEverywhereAction} submit="Sign out everywhere" look="danger" />
        </Part>
        <Part title="Your data">
          <p className="max-w-[65ch]">
            <a href="/candidate/data" className="underline">
              See what is stored about you
            </a>
            , take it with you, or delete it.
          </p>
        </Part>
      </div>
    </>
  )
}

const said: Record<string, string> = {
  saved: 'Saved.',
  asked: 'We have written to both addresses. Nothing changes until you have confirmed it in both e-mails.',
  'called-off': 'Your account keeps its address.',
  moved: 'Your account has its new address.',
  password: 'Your password has changed. You are signed out everywhere else.',
  link: 'We have sent you a link. With it you choose a new password.',
  'signed-out': 'That device is signed out.',
}

type Move = NonNullable<Awaited<ReturnType<typeof findPendingMove>>>

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

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2 className="border-b-2 border-line pb-2 text-17">{title}</h2>
      {children}
    </section>
  )
}
