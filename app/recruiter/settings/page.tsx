import { requireMay } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { ButtonLink } from '@/components/ui/button'
import { findSiteSettings } from '@/db/site/site-settings'
import { outsideCalendar } from '@/rules/calendar'
import { changesSettings } from '@/rules/desk/may'
import { FactsToFill } from './facts-to-fill'
import { MailTest } from './mail-test'
import { SettingsForm } from './settings-form'
import { SiteLogo } from './site-logo'

export const metadata = { title: 'Settings' }

const notices: Record<string, string> = {
  saved: 'Saved: the site goes by these settings now.',
  logo: 'Saved: the logo stands at the head of each page.',
  'no-logo': 'Removed: the name stands at the head of each page.',
  mailed: 'The mail server has taken the test letter. Look into your mailbox.',
}

export default async function SettingsPage({ searchParams }: PageProps<'/recruiter/settings'>) {
  const { email } = await requireMay(changesSettings, '/recruiter/settings')
  const { settings, version } = await findSiteSettings()
  const { done } = await searchParams

  return (
    <>
      <DeskHead title="Settings" facts={<p>What the site says of itself, and the days it promises.</p>}>
        <ButtonLink href="/recruiter/stages" size="s">
          Templates of stages
        </ButtonLink>
      </DeskHead>
      <Notice of={notices} said={done} />
      <div className="mt-6 grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid gap-8 xl:order-last">
          <FactsToFill settings={settings} />
          <SiteLogo has={settings.logo !== ''} />
          <MailTest email={email} />
        </div>
        <SettingsForm settings={settings} seen={version} outside={outsideCalendar()} />
      </div>
    </>
  )
}
