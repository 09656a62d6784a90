import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { findAddressToConfirm } from '@/db/people/sign-up'
import { ConfirmForm } from './confirm-form'

export const metadata: Metadata = { title: 'Confirm your address', robots: { index: false, follow: false } }

export default async function VerifyPage({ params }: PageProps<'/verify/[token]'>) {
  const { token } = await params
  const address = await findAddressToConfirm(token)

  if (!address)
    return (
      <>
        <h1>This link is not good any more</h1>
        <p className="text-ink-muted">
          It was used already, or is older than a week. Sign in; if that does not work, sign up once more.
        </p>
        <ButtonLink look="main" href="/sign-in">
          Sign in
        </ButtonLink>
      </>
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
      <ConfirmForm token={token} />
    </>
  )
}
