import { KeptFormBack } from '@/app/_kept-form/back'
import { homeOf } from '@/app/_lib/company'
import { findUser } from '@/app/_lib/session'
import { Foot } from '@/app/_lib/site-frame'
import { Brand } from '@/components/brand'
import { SignOut } from '@/components/sign-out'
import { countUnreadOf } from '@/db/conversations/unread'
import { noteVisit } from '@/db/people/visits'
import { CandidateNav } from './candidate-nav'

export default async function CandidateLayout({ children }: LayoutProps<'/candidate'>) {
  const user = await findUser()
  // The page sends a visitor to sign in, and back to itself; a layout does not know which page it holds.
  if (!user) return children
  await noteVisit(user.id)
  const home = await homeOf(user)

  return (
    <>
      <header className="border-b border-line bg-paper print:hidden">
        <div className="wrap grid grid-cols-[1fr_auto] items-center gap-x-8 md:min-h-16 md:grid-cols-[auto_1fr_auto]">
          <div className="flex min-h-14 items-center">
            <Brand />
          </div>
          <div className="flex min-w-0 items-center gap-6 text-14 md:order-3">
            {home.path !== '/candidate' && (
              <a href={home.path} className="py-2 text-ink-muted hover:text-ink">
                {home.name}
              </a>
            )}
            <span title={user.name} className="hidden max-w-48 truncate md:inline">
              {user.name}
            </span>
            <SignOut />
          </div>
          <CandidateNav unread={await countUnreadOf(user.id)} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="wrap flex-1 pt-8 outline-none md:pt-10">
        <KeptFormBack>{children}</KeptFormBack>
      </main>
      <Foot />
    </>
  )
}
