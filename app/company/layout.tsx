import { KeptFormBack } from '@/app/_kept-form/back'
import { findUser } from '@/app/_lib/session'
import { Foot } from '@/app/_lib/site-frame'
import { Brand } from '@/components/brand'
import { SignOut } from '@/components/sign-out'
import { SpaceNav } from '@/components/space-nav'
import { noteVisit } from '@/db/people/visits'

const pages = [
  { path: '/company', name: 'Searches' },
  { path: '/company/profile', name: 'Your page' },
  { path: '/company/people', name: 'People' },
  { path: '/candidate/account', name: 'Account' },
]

export default async function CompanyLayout({ children }: LayoutProps<'/company'>) {
  const user = await findUser()
  // The page sends a visitor to sign in, and back to itself; a layout does not know which page it holds.
  if (!user) return children
  await noteVisit(user.id)

  return (
    <>
      <header className="border-b border-line bg-paper print:hidden">
        <div className="wrap grid grid-cols-[1fr_auto] items-center gap-x-8 md:min-h-16 md:grid-cols-[auto_1fr_auto]">
          <div className="flex min-h-14 items-center">
            <Brand />
          </div>
          <div className="flex min-w-0 items-center gap-6 text-14 md:order-3">
            <span title={user.name} className="hidden max-w-48 truncate md:inline">
              {user.name}
            </span>
            <SignOut />
          </div>
          <SpaceNav label="Space of your company" pages={pages} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="wrap flex-1 pt-8 outline-none md:pt-10">
        <KeptFormBack>{children}</KeptFormBack>
      </main>
      <Foot />
    </>
  )
}
