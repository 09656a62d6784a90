import type { Metadata } from 'next'
import { findInvitation } from '@/db/people/invitations'
import { siteName } from '@/rules/site/settings'
import { AcceptForm } from '../../accept-form'
import { LinkIsOver } from '../../link-is-over'
import { acceptAction } from './actions'

export const metadata: Metadata = {
  title: 'Your invitation',
  robots: { index: false, follow: false },
}

const invitedAs = {
  recruiter: 'a recruiter here',
  manager: 'a manager here',
  owner: 'an owner of the site',
}

export default async function InvitationPage({ params }: PageProps<'/invitations/[token]'>) {
  const { token } = await params
  const invitation = await findInvitation(token)

  if (invitation === 'used')
    return (
      <LinkIsOver title="This is already done" to={{ href: '/sign-in', name: 'Sign in' }}>
        The invitation was accepted, and its link is over. You can sign in.
      </LinkIsOver>
    )
  if (!invitation)
    return (
      <LinkIsOver
        title="This invitation is not good any more"
        to={{ href: '/', name: 'Go to the home page' }}
      >
        It is older than a week, was taken back, or was sent again with another link. Ask whoever invited you.
      </LinkIsOver>
    )
  return (
    <>
      <header className="grid gap-3">
        <h1>Work at {siteName()}</h1>
        <p className="text-ink-muted">
          {invitation.by ?? 'Somebody who works here'} invites{' '}
          <b className="font-[580] text-ink">{invitation.email}</b> to be {invitedAs[invitation.access]}. If
          this address has an account, its password is replaced.
        </p>
      </header>
      <AcceptForm
        action={acceptAction}
        token={token}
        email={invitation.email}
        hint="Candidates and companies read it in your answers."
        submit="Open my desk"
      />
    </>
  )
}
