import { cookies } from 'next/headers'
import { findUser } from '@/app/_lib/session'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { findSetting } from '@/db/settings'

export default async function SiteLayout({ children }: { children: React.ReactNode }) {
  const theme = (await cookies()).get('theme')?.value
  const demo = (await findSetting('demo')) !== undefined

  return (
    <>
      <SiteHeader account={<Account />} />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <SiteFooter theme={theme} demo={demo} />
    </>
  )
}

async function Account() {
  const user = await findUser()
  const [path, name] = !user
    ? ['/sign-in', 'Sign in']
    : user.role === 'candidate'
      ? ['/candidate', 'My applications']
      : ['/recruiter', 'Desk']
  return (
    <a href={path} className="py-2 hover:text-ink">
      {name}
    </a>
  )
}
