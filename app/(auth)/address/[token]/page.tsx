import type { Metadata } from 'next'
import { ButtonForm } from '@/app/_lib/button-form'
import { findMove } from '@/db/people/change-address'
import { LinkIsOver } from '../../link-is-over'
import { confirmMoveAction } from './actions'

export const metadata: Metadata = {
  title: 'Another address for your account',
  robots: { index: false, follow: false },
}

export default async function MovePage({ params }: PageProps<'/address/[token]'>) {
  const { token } = await params
  const move = await findMove(token)

  if (move === 'used')
    return (
      <LinkIsOver title="This is already done" to={account}>
        You have confirmed it at this address. The account moves once it is confirmed at both addresses. Your
        account says where that is still to do.
      </LinkIsOver>
    )
  if (!move)
    return (
      <LinkIsOver title="This link is not good any more" to={account}>
        It is older than a day, or the change was called off. You can ask for it once more in your account.
      </LinkIsOver>
    )
  return (
    <>
      <header className="grid gap-3">
        <h1>Another address for your account</h1>
        <p className="text-ink-muted">
          Your account moves from <Address>{move.from}</Address> to <Address>{move.to}</Address>, with your
          applications. This has to be confirmed in the e-mails to both addresses.
        </p>
      </header>
      {/* Programs follow links in letters, too: looking does nothing. */}
      <ButtonForm action={confirmMoveAction} sends={{ token }} look="main" className="">
        {move.purpose === 'leave address' ? 'Yes, leave this address' : 'Yes, this address is mine'}
      </ButtonForm>
    </>
  )
}

const account = { href: '/candidate/account', name: 'Go to your account' }

const Address = ({ children }: { children: string }) => (
  <b className="font-[580] break-words text-ink">{children}</b>
)
