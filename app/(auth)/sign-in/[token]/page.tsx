import type { Metadata } from 'next'
import { ButtonForm } from '@/app/_lib/button-form'
import { findSignIn } from '@/db/people/sign-in-links'
import { linkMinutes } from '@/rules/people/link-life'
import { safePath, withNext } from '@/rules/safe-path'
import { LinkIsOver } from '../../link-is-over'
import { signInByLinkAction } from './actions'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false, follow: false } }

export default async function SignInByLinkPage({ params, searchParams }: PageProps<'/sign-in/[token]'>) {
  const { token } = await params
  const next = safePath((await searchParams).next, '')
  const found = await findSignIn(token)

  if (found === 'used')
    return (
      <LinkIsOver title="This is already done" to={{ href: withNext('/sign-in', next), name: 'Go on' }}>
        This link worked once, and is over. Where it was followed you are signed in. Anywhere else, ask for
        another link.
      </LinkIsOver>
    )
  if (!found)
    return (
      <LinkIsOver
        title="This link is not good any more"
        to={{ href: withNext('/sign-in', next), name: 'Sign in' }}
      >
        It is older than {linkMinutes['sign in']} minutes, or was cut short. You can ask for another one.
      </LinkIsOver>
    )
  return (
    <>
      <header className="grid gap-3">
        <h1>Sign in</h1>
        <p className="text-ink-muted">
          To the account of <b className="font-[580] break-words text-ink">{found.email}</b>, on this device.
        </p>
      </header>
      {/* Programs follow links in letters, too: looking does nothing. */}
      <ButtonForm action={signInByLinkAction} sends={{ token, next }} look="main" className="">
        Sign in
      </ButtonForm>
    </>
  )
}
