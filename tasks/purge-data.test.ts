import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { withdraw } from '@/db/applications/applications'
import { listNotErased } from '@/db/personal-data/erase'
import { setSetting } from '@/db/site/settings'
import { findSiteSettings, reviseSiteSettings } from '@/db/site/site-settings'
import { store, t } from '@/db/store'
import { someApplication, someCandidate, someJob, someOwner } from '@/db/testing/makers'
import { readStoredFile, storeFile } from '@/integrations/cv/blob-store'
import { noteErasure, readErasures } from '@/integrations/erasures/erasure-log'
import { addDays } from '@/rules/dates'
import { policyVersion } from '@/rules/retention'
import { applicationKeptUntil } from '@/rules/site/promised'
import { adoptSettings, firstSettings } from '@/rules/site/settings'
import { purgeData, purgedWords } from './purge-data'

const folder = mkdtempSync(path.join(tmpdir(), 'metier-purge-'))
const now = new Date()
const late = addDays(now, 100)

beforeAll(() => void vi.stubEnv('DATA_DIR', folder))
afterAll(() => vi.unstubAllEnvs())
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  await store.tx((tx) => setSetting(tx, 'retention policy', `${policyVersion()} since ${now.toISOString()}`))
})

async function someClosedApplication() {
  const sent = await someApplication((await someJob()).slug)
  const kept = await storeFile(Buffer.from('a CV'))
  const [row] = await store.read.select().from(t.applications).where(eq(t.applications.id, sent.id))
  await store.db
    .update(t.files)
    .set(kept)
    .where(eq(t.files.id, row?.cvId ?? ''))
  await withdraw(sent, now)
  return { ...sent, storedName: kept.storedName }
}

const isThere = async (id: string) =>
  (await listNotErased({ users: [], applications: [id] })).applications.length === 1

test('an application whose time is over goes with its file, and the log names nobody', async () => {
  const { id, email, name, storedName } = await someClosedApplication()
  expect((await purgeData(late)).applications).toBeGreaterThan(0)
  expect(await isThere(id)).toBe(false)
  expect(await readStoredFile(storedName)).toBeUndefined()
  const logged = vi.mocked(console.log).mock.calls.join(' ')
  expect(logged).toMatch(/purge-data: \d+ application/)
  const noted = readFileSync(path.join(folder, 'erased.jsonl'), 'utf8')
  expect(noted).toContain(id)
  for (const word of [email, name]) expect(`${logged} ${noted}`).not.toContain(word)
})

test('a dry run counts and changes nothing', async () => {
  const { id, storedName } = await someClosedApplication()
  expect((await purgeData(late, { dryRun: true })).applications).toBe(1)
  expect(await isThere(id)).toBe(true)
  expect(await readStoredFile(storedName)).toBeDefined()
  expect((await purgeData(late)).applications).toBe(1)
})

test('in the first 30 days of a new policy nothing is purged', async () => {
  const { id } = await someClosedApplication()
  await store.tx((tx) => setSetting(tx, 'retention policy', `2020-01-01 since 2020-01-01T00:00:00.000Z`))
  expect((await purgeData(late)).applications).toBe(0)
  expect((await purgeData(addDays(late, 29))).applications).toBe(0)
  expect(await isThere(id)).toBe(true)
  expect((await purgeData(addDays(late, 31))).applications).toBe(1)
})

test('an owner who keeps applications for a month has them purged after it, once thirty days have passed', async () => {
  const { id } = await someClosedApplication()
  const later = (days: number) => addDays(now, days)
  adoptSettings({ ...firstSettings, applicationMonths: 1 })
  expect((await purgeData(later(40))).applications).toBe(0)
  expect((await purgeData(later(69))).applications).toBe(0)
  expect(await isThere(id)).toBe(true)
  expect((await purgeData(later(71))).applications).toBe(1)
  adoptSettings(firstSettings)
})

test('whoever was erased is erased again when an older copy of the record comes back', async () => {
  const { id } = await someClosedApplication()
  const candidate = await someCandidate()
  await noteErasure('application', [id])
  await noteErasure('account', [candidate.id])
  expect((await readErasures()).users).toContain(candidate.id)
  await purgeData(now)
  expect(await isThere(id)).toBe(false)
  expect(await listNotErased({ users: [candidate.id], applications: [] })).toEqual({
    users: [],
    applications: [],
  })
})

test('a report says how many of what', () => {
  const none = {
    contacts: 0,
    applications: 0,
    drafts: 0,
    accounts: 0,
    briefs: 0,
    messages: 0,
    reports: 0,
    letters: 0,
  }
  expect(purgedWords({ ...none, applications: 3, accounts: 1 })).toBe('3 applications, 1 account')
  expect(purgedWords(none)).toBe('nothing')
})

test('a time that is made longer keeps nothing longer of what was given before', async () => {
  const months = { applicationMonths: 1, consentedMonths: 12, accountMonths: 24 }
  const owner = await someOwner()
  await reviseSiteSettings(owner, months, addDays(now, -60))
  const consented = async () => {
    const one = await someClosedApplication()
    await store.db.update(t.applications).set({ consentAt: now }).where(eq(t.applications.id, one.id))
    return one
  }
  const [before, plainBefore] = [await consented(), await someClosedApplication()]
  await reviseSiteSettings(owner, { applicationMonths: 3, consentedMonths: 24 }, addDays(now, 1))
  const [after, plainAfter] = [await consented(), await someClosedApplication()]
  for (const { id } of [after, plainAfter])
    await store.db
      .update(t.applications)
      .set({ createdAt: addDays(now, 2), consentAt: id === after.id ? addDays(now, 2) : null })
      .where(eq(t.applications.id, id))
  await store.tx((tx) => setSetting(tx, 'retention policy', `${policyVersion()} since ${now.toISOString()}`))

  await purgeData(addDays(now, 40))
  expect(await Promise.all([plainBefore, plainAfter].map(({ id }) => isThere(id)))).toEqual([false, true])
  await purgeData(addDays(now, 400))
  expect(await Promise.all([before, after].map(({ id }) => isThere(id)))).toEqual([false, true])
  const told = { sentAt: now, closedAt: now, consentAt: now }
  expect(applicationKeptUntil(told)).toEqual(addDays(now, 366))
  expect(applicationKeptUntil({ ...told, consentAt: addDays(now, 2) })).toEqual(addDays(now, 731))

  await reviseSiteSettings(owner, { applicationMonths: 1, consentedMonths: 12 }, addDays(now, 3))
  expect((await findSiteSettings()).settings.promised).toEqual([])
  adoptSettings(firstSettings)
})
