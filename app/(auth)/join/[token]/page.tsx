import type { Metadata } from 'next'
import { ButtonForm } from '@/app/_lib/button-form'
import { findInvited } from '@/db/company-space/invite'
import { AcceptForm } from '../../accept-form'
import { LinkIsOver } from '../../link-is-over'
import { joinAction, joinAnewAction } from './actions'

export const metadata: Metadata = { title: 'Your company’s space', robots: { index: false, follow: false } }

export default async function JoinPage({ params }: PageProps<'/join/[token]'>) {
  const { token } = await params
  const invited = await findInvited(token)

  if (!invited)
    return (
      <LinkIsOver title="This link is not good any more" to={{ href: '/sign-in', name: 'Sign in' }}>
        It was used, is older than a week, or was sent again with another link. If you have joined, sign in.
      </LinkIsOver>
    )
  return (
    <>
      <header className="grid gap-3">
        <h1 className="wrap-anywhere">The space of {invited.company}</h1>
        <p className="text-ink-muted">
          You find there its searches with their results, and write its page. It is for{' '}
          <b className="font-[580] text-ink">{invited.email}</b>.
        </p>
      </header>
      {invited.userId ? (
        <div className="grid gap-4">
          <p>This address has an account. It opens the space from now on.</p>
          <ButtonForm action={joinAction} sends={{ token }} look="main">
            Join with this account
          </ButtonForm>
        </div>
      ) : (
        <AcceptForm
          action={joinAnewAction}
          token={token}
          email={invited.email}
          name={invited.name}
          submit="Open the space"
        />
      )}
    </>
  )
}
