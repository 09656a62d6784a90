import type { ReactNode } from 'react'
import { GivenBack } from '@/app/_kept-form/given-back'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { findSetting } from '@/db/site/settings'
import { homeOf } from './company'
import { PlainHtml } from './plain-html'
import { chosenTheme } from './request'
import { findUser } from './session'

/** The head and foot of the public pages, around one page that Next renders. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const { home } = await readFrame()
  return (
    <>
      <PlainHtml>
        <SiteHeader home={home} />
      </PlainHtml>
      <Main>
        <GivenBack>{children}</GivenBack>
      </Main>
      <Foot />
    </>
  )
}

/** The foot of every page, as this visitor has chosen to see it. */
export async function Foot() {
  const { theme, demo } = await readFrame()
  return (
    <PlainHtml>
      <SiteFooter theme={theme} demo={demo} />
    </PlainHtml>
  )
}

/** What the head and foot of a page need to know of who is looking. */
export async function readFrame() {
  const [user, theme, demo] = await Promise.all([findUser(), chosenTheme(), findSetting('demo')])
  const home = user ? await homeOf(user) : { path: '/sign-in', name: 'Sign in' }
  return { home, theme, demo: demo !== undefined }
}

export type Frame = Awaited<ReturnType<typeof readFrame>>

/** The same head and foot, around a page of which nothing waits any more. */
export function PlainFrame({ home, theme, demo, children }: Frame & { children: ReactNode }) {
  return (
    <>
      <SiteHeader home={home} />
      <Main>{children}</Main>
      <SiteFooter theme={theme} demo={demo} />
    </>
  )
}

function Main({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="flex-1 outline-none">
      {children}
    </main>
  )
}
