import { inArray } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { adoptSettings, firstSettings, siteSettings } from '@/rules/site/settings'
import { submitBrief } from '../briefs/briefs'
import { listBriefsToCall } from '../briefs/desk'
import { store, t } from '../store'
import { someBriefDraft, someOwner } from '../testing/makers'
import { findSiteSettings, loadSiteSettings, reviseSiteSettings } from './site-settings'

const owner = async () => ({ ...(await someOwner()), access: 'owner' as const })

afterEach(async () => {
  await store.db.delete(t.settings)
  adoptSettings(firstSettings)
})

test('what an owner saves counts at once, and after a restart', async () => {
  const saved = { ...firstSettings, company: 'Saône SAS', briefDays: 1 }
  expect(await reviseSiteSettings(await owner(), saved)).toEqual({ outcome: 'done' })
  expect(siteSettings().company).toBe('Saône SAS')
  adoptSettings(firstSettings)
  await loadSiteSettings()
  expect(siteSettings()).toEqual(saved)

  const thursday = new Date('2026-11-19T09:00:00Z')
  const { number } = await submitBrief(someBriefDraft(), thursday)
  const brief = (await listBriefsToCall(await owner())).find((one) => one.number === number)
  expect(brief?.dueAt?.toISOString()).toBe('2026-11-20T22:59:59.999Z')
})

test('each change is noted with its owner and with what stood before', async () => {
  const [first, second] = [await owner(), await owner()]
  const by = inArray(t.auditEvents.actorId, [first.id, second.id])
  await reviseSiteSettings(first, { ...firstSettings, company: 'Saône SAS' })
  await reviseSiteSettings(second, { ...firstSettings, company: 'Rhône SAS', answerDays: 4 })
  const noted = await store.read.select().from(t.auditEvents).where(by)
  const changes = new Map(noted.map(({ actorId, verb, was }) => [actorId, [verb, JSON.parse(was ?? '')]]))
  expect(changes.get(first.id)).toEqual(['revise', { company: '' }])
  expect(changes.get(second.id)).toEqual(['revise', { company: 'Saône SAS', answerDays: 5 }])
  expect(noted).toHaveLength(2)
})

test('an owner whose tab is out of date overwrites nothing, and is told who changed the settings', async () => {
  const { version } = await findSiteSettings()
  const colleague = await owner()
  await reviseSiteSettings(colleague, { ...firstSettings, company: 'Saône SAS' })
  const late = { ...firstSettings, company: 'Rhône SAS' }
  const answer = await reviseSiteSettings(await owner(), late, new Date(), version)
  expect(answer).toMatchObject({ outcome: 'stale', since: [{ verb: 'revise', by: colleague.name }] })
  expect((await findSiteSettings()).settings.company).toBe('Saône SAS')
})

test('settings that are as they stand are no change', async () => {
  const { version } = await findSiteSettings()
  expect(await reviseSiteSettings(await owner(), firstSettings)).toEqual({ outcome: 'already' })
  expect((await findSiteSettings()).version).toBe(version)
})
