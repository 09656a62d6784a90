import type { Metadata } from 'next'
import { ButtonForm } from '@/app/_lib/button-form'
import { findAddressToConfirm } from '@/db/people/sign-up'
import { LinkIsOver } from '../../link-is-over'
import { confirmAction } from './actions'

export const metadata: Metadata = { title: 'Confirm your address', robots: { index: false, follow: false } }

export default async function VerifyPage({ params }: PageProps<'/verify/[token]'>) {
  const { token } = await params
  const address = await findAddressToConfirm(token)

  if (address === 'used')
    return (
      <LinkIsOver title="This is already done" to={signIn}>
        Your address is confirmed. This link worked once, and is over.
      </LinkIsOver>
    )
  if (!address)
    return (
      <LinkIsOver title="This link is not good any more" to={signIn}>
        It is older than a week, or another one was followed. Sign in. If that does not work, sign up once
        more.
      </LinkIsOver>
    )
  return (
    <>
      <header className="grid gap-3">
        <h1>Confirm your address</h1>
        <p className="text-ink-muted">
          Is <b className="font-[580] text-ink">{address}</b> yours, and did you create this account? Then the
          password that you chose with it counts, and no other.
        </p>
      </header>
      {/* Programs follow links in letters, too: looking does nothing. */}
      <ButtonForm action={confirmAction} sends={{ token }} look="main" className="">
        Confirm this address
      </ButtonForm>
    </>
  )
}

const signIn = { href: '/sign-in', name: 'Sign in' }
