import { cookies } from 'next/headers'
import { GivenBack } from '@/app/_kept-form/given-back'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { findSetting } from '@/db/site/settings'
import { homeOf } from './company'
import { PlainHtml } from './plain-html'
import { findUser } from './session'

/** The head and foot of the public pages, around one page. */
export async function SiteFrame({ children }: { children: React.ReactNode }) {
  const user = await findUser()
  const home = user ? await homeOf(user) : { path: '/sign-in', name: 'Sign in' }
  return (
    <>
      <PlainHtml>
        <SiteHeader home={home} />
      </PlainHtml>
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        <GivenBack>{children}</GivenBack>
      </main>
      <Foot />
    </>
  )
}

/** The foot of every page, as this visitor has chosen to see it. */
export async function Foot() {
  const theme = (await cookies()).get('theme')?.value
  const demo = (await findSetting('demo')) !== undefined
  return (
    <PlainHtml>
      <SiteFooter theme={theme} demo={demo} />
    </PlainHtml>
  )
}
