import type { Metadata } from 'next'
import { findReset } from '@/db/people/reset-password'
import { LinkIsOver } from '../../link-is-over'
import { ResetForm } from './reset-form'

export const metadata: Metadata = {
  title: 'Choose a new password',
  robots: { index: false, follow: false },
}

export default async function ResetPage({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params
  const reset = await findReset(token)

  if (reset === 'used')
    return (
      <LinkIsOver title="This is already done" to={{ href: '/sign-in', name: 'Sign in' }}>
        Your password has changed. This link worked once, and is over.
      </LinkIsOver>
    )
  if (!reset)
    return (
      <LinkIsOver title="This link is not good any more" to={{ href: '/forgot', name: 'Ask for a new link' }}>
        It is older than 30 minutes, or was cut short. Your password has not changed.
      </LinkIsOver>
    )
  return (
    <>
      <header className="grid gap-3">
        <h1>Choose a new password</h1>
        <p className="text-ink-muted">
          For <b className="font-[580] text-ink">{reset.email}</b>. Everybody who is signed in to this account
          is signed out.
        </p>
      </header>
      <ResetForm token={token} email={reset.email} />
    </>
  )
}
