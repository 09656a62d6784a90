import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { findReset } from '@/db/people/reset-password'
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
      <LinkIsOver title="This is already done">
        Your password has changed. This link worked once, and is over.
      </LinkIsOver>
    )
  if (!reset)
    return (
      <LinkIsOver title="This link is not good any more" again>
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

function LinkIsOver({
  title,
  again,
  children,
}: {
  title: string
  again?: boolean
  children: React.ReactNode
}) {
  return (
    <>
      <h1>{title}</h1>
      <p className="text-ink-muted">{children}</p>
      <ButtonLink look="main" href={again ? '/forgot' : '/sign-in'}>
        {again ? 'Ask for a new link' : 'Sign in'}
      </ButtonLink>
    </>
  )
}
