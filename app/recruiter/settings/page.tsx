import { requireOwner } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { ButtonLink } from '@/components/ui/button'
import { findSiteSettings } from '@/db/site/site-settings'
import { outsideCalendar } from '@/rules/calendar'
import { FactsToFill } from './facts-to-fill'
import { SettingsForm } from './settings-form'

export const metadata = { title: 'Settings' }

export default async function SettingsPage({ searchParams }: PageProps<'/recruiter/settings'>) {
  await requireOwner('/recruiter/settings')
  const { settings, version } = await findSiteSettings()
  const { done } = await searchParams

  return (
    <>
      <DeskHead title="Settings" facts={<p>What the site says of itself, and the days it promises.</p>}>
        <ButtonLink href="/recruiter/stages" size="s">
          Templates of stages
        </ButtonLink>
      </DeskHead>
      <Notice>{done === 'saved' && 'Saved: the site goes by these settings now.'}</Notice>
      <div className="mt-6 grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="xl:order-last">
          <FactsToFill settings={settings} />
        </div>
        <SettingsForm settings={settings} seen={version} outside={outsideCalendar()} />
      </div>
    </>
  )
}
