import { eq } from 'drizzle-orm'
import { stillPromised } from '@/rules/site/promised'
import { adoptSettings, firstSettings, type SiteSettings, settingsShape } from '@/rules/site/settings'
import type { Owner } from '../people/users'
import { store, type Tx, t } from '../store'
import { type Answer, actOn, listActsSince, recordAudit } from './audit-events'
import { setSetting } from './settings'

const row = 'site'

/** The settings of the site in the record, and their version at the desk: how often an owner has changed them. */
export async function findSiteSettings(): Promise<{ settings: SiteSettings; version: number }> {
  return { settings: await read(store.read), version: (await listActsSince('settings', row, 0)).length }
}

/** Makes this process go by the settings of the record. */
export async function loadSiteSettings(): Promise<void> {
  adoptSettings(await read(store.read))
}

/** Changes the settings and goes by them from now on; what stood before is kept with who changed it. */
export async function reviseSiteSettings(
  owner: Owner,
  changes: Partial<SiteSettings>,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  let settings = firstSettings
  const answer: Answer = await store.tx(async (tx) =>
    actOn(tx, { subject: 'settings', id: row, seen }, await read(tx), async (before) => {
      settings = { ...before, ...changes }
      settings.promised = stillPromised(before, settings, now)
      const was = differing(before, settings)
      if (Object.keys(was).length === 0) return { outcome: 'already' }
      await setSetting(tx, row, JSON.stringify(settings))
      await recordAudit(tx, owner.id, 'revise', 'settings', row, { at: now, was: JSON.stringify(was) })
      return { outcome: 'done' }
    }),
  )
  if (answer.outcome === 'done') adoptSettings(settings)
  return answer
}

async function read(from: Tx): Promise<SiteSettings> {
  const [kept] = await from.select().from(t.settings).where(eq(t.settings.name, row))
  return kept ? settingsShape.parse(JSON.parse(kept.value)) : firstSettings
}

/** The former values of what is other now. */
function differing(before: SiteSettings, after: SiteSettings) {
  return Object.fromEntries(
    Object.entries(before).filter(
      // What was promised follows from the months. A key of both.
      ([name, value]) => name !== 'promised' && after[name as keyof SiteSettings] !== value,
    ),
  )
}
