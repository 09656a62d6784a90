import { cookies } from 'next/headers'
import { KeptFormBack } from '@/app/_kept-form/back'
import { findUser, requireRecruiter } from '@/app/_lib/session'
import { Rail } from '@/components/desk/rail'
import { SignOut } from '@/components/sign-out'
import { ThemeSwitch } from '@/components/theme-switch'
import { countDesk } from '@/db/desk/counts'
import type { Staff } from '@/db/people/users'
import { findSetting } from '@/db/site/settings'
import { accessNames } from '@/rules/desk/may'
import { initials } from '@/rules/words'
import { countQueue } from '@/rules/work-queue'
import { CommandBar } from './_bar/command-bar'
import { readOwed } from './owed'

export const metadata = { title: { default: 'Desk', template: '%s · Desk' } }

export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  // A layout does not know its address: a visitor is sent to sign in by the page, which does, and comes back to it.
  if (!(await findUser())) return children
  const recruiter = await requireRecruiter()
  const now = new Date()
  const { late } = countQueue(await readOwed(recruiter), now)
  const counts = { late, ...(await countDesk(recruiter, now)) }

  return (
    <div className="flex-1 lg:grid lg:grid-cols-[208px_minmax(0,1fr)]">
      <Rail counts={counts} access={recruiter.access} foot={<Foot recruiter={recruiter} />} />
      <main
        id="main"
        tabIndex={-1}
        className="min-w-0 px-[clamp(1.125rem,3vw,2rem)] pt-6 pb-16 text-14 outline-none"
      >
        <div className="mx-auto max-w-[1200px]">
          <KeptFormBack>{children}</KeptFormBack>
        </div>
      </main>
      <CommandBar recruiterId={recruiter.id} access={recruiter.access} />
    </div>
  )
}

async function Foot({ recruiter }: { recruiter: Staff }) {
  const theme = (await cookies()).get('theme')?.value
  const demo = (await findSetting('demo')) !== undefined
  return (
    <>
      {demo && <p className="w-fit rounded-full bg-sun-soft px-3 py-0.5 text-13 text-sun-ink">Demo data</p>}
      <p className="flex items-center gap-3 leading-tight">
        <span
          aria-hidden
          className="grid size-7 shrink-0 place-items-center rounded-s bg-accent-soft text-[0.72rem] font-bold text-accent-deep"
        >
          {initials(recruiter.name)}
        </span>
        <span className="min-w-0">
          <b className="block font-semibold">{recruiter.name}</b>
          <span className="text-13 text-ink-muted">{accessNames[recruiter.access]}</span>
        </span>
      </p>
      <ThemeSwitch chosen={theme} />
      <ul className="flex flex-wrap gap-x-4 text-13 whitespace-nowrap text-ink-muted">
        <li>
          <a href="/" className="inline-flex min-h-8 items-center hover:text-ink hover:underline">
            Public site
          </a>
        </li>
        <li>
          <a
            href="/recruiter/away"
            className="inline-flex min-h-8 items-center hover:text-ink hover:underline"
          >
            Away
          </a>
        </li>
        <li>
          <SignOut />
        </li>
      </ul>
    </>
  )
}
