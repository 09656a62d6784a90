import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findSessionId, requireUser } from '@/app/_lib/session'
import { findAccount } from '@/db/people/account'
import { findPendingMove } from '@/db/people/change-address'
import { listSessions } from '@/db/people/sessions'
import { writtenLanguages } from '@/rules/people/language'
import { AccountForm } from './account-form'
import {
  changePasswordAction,
  passwordLinkAction,
  reviseAccountAction,
  signOutEverywhereAction,
} from './actions'
import { Address } from './address'
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
      {typeof done === 'string' && Object.hasOwn(said, done) && (
        <p role="status" className="mt-4 max-w-[65ch] rounded-m border border-good bg-good-soft px-5 py-3">
          {said[done]}
        </p>
      )}
      <div className="mt-8 grid gap-10">
        <Part title={writtenLanguages().length > 1 ? 'Name and language' : 'Name'}>
          <AccountForm
            action={reviseAccountAction}
            fields={[
              { label: 'Name', name: 'name', autoComplete: 'name', first: account.name },
              ...(writtenLanguages().length > 1
                ? [
                    {
                      label: 'Language of our e-mails to you',
                      name: 'language',
                      options: { en: 'English', fr: 'Français' },
                      first: account.language,
                    },
                  ]
                : []),
            ]}
            submit="Save"
          />
        </Part>
        <Part title="Address">
          <Address email={account.email} verifiedAt={account.verifiedAt} move={move} />
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

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2 className="border-b-2 border-line pb-2 text-17">{title}</h2>
      {children}
    </section>
  )
}
