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
  const { home, ...foot } = await readFrame()
  return (
    <>
      <PlainHtml>
        <SiteHeader home={home} />
      </PlainHtml>
      <Main>
        <GivenBack>{children}</GivenBack>
      </Main>
      <PlainHtml>
        <SiteFooter {...foot} />
      </PlainHtml>
    </>
  )
}

/** The foot alone, for a page that has another head. */
export async function Foot() {
  const foot = await readFoot()
  return (
    <PlainHtml>
      <SiteFooter {...foot} />
    </PlainHtml>
  )
}

/** What the head and foot of a page need to know of who is looking. */
export async function readFrame() {
  const [user, foot] = await Promise.all([findUser(), readFoot()])
  const home = user ? await homeOf(user) : { path: '/sign-in', name: 'Sign in' }
  return { home, ...foot }
}

async function readFoot() {
  const [theme, demo] = await Promise.all([chosenTheme(), findSetting('demo')])
  return { theme, demo: demo !== undefined }
}

export type Frame = Awaited<ReturnType<typeof readFrame>>

/** The same head and foot, around a page of which nothing waits any more. */
export function PlainFrame({ home, children, ...foot }: Frame & { children: ReactNode }) {
  return (
    <>
      <SiteHeader home={home} />
      <Main>{children}</Main>
      <SiteFooter {...foot} />
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
