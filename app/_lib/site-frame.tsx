import { cookies } from 'next/headers'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { findSetting } from '@/db/site/settings'
import { homeOf } from './company'
import { findUser } from './session'

/** The head and foot of the public pages, around one page. */
export async function SiteFrame({ children }: { children: React.ReactNode }) {
  return (
    <>
      <SiteHeader account={<Account />} />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Foot />
    </>
  )
}

/** The foot of every page, as this visitor has chosen to see it. */
export async function Foot() {
  const theme = (await cookies()).get('theme')?.value
  const demo = (await findSetting('demo')) !== undefined
  return <SiteFooter theme={theme} demo={demo} />
}

async function Account() {
  const user = await findUser()
  const { path, name } = user ? await homeOf(user) : { path: '/sign-in', name: 'Sign in' }
  return (
    <a href={path} className="py-2 hover:text-ink">
      {name}
    </a>
  )
}
