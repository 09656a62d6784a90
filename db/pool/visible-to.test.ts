import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { poolCriteria } from '@/rules/pool/criteria'
import { profileDraft } from '@/rules/pool/draft'
import { keepCvText } from '../applications/cv-texts'
import { createCompany } from '../companies'
import type { Staff } from '../people/users'
import { exportPerson } from '../personal-data/export-person'
import { store, t } from '../store'
import { someCandidate, someFile, someJob, someRecruiter } from '../testing/makers'
import { avoidCompany, avoidNoMore } from './avoided'
import { joinPool, leavePool } from './consent'
import { keepCv } from './cv'
import { poolEstimate } from './estimate'
import { listProfileLooks, lookAtCv, lookAtProfile } from './looks'
import { saveProfile } from './profile'
import { searchPool } from './search'
import { findViewer, listViewerCompanies, type Viewer } from './viewer'

const all = poolCriteria.parse({})
let city = 0

/** Somebody of the pool, found by a word that nobody else uses; joined long ago. */
async function somebodyInPool(word: string, since = addDays(new Date(), -30)) {
  const candidate = await someCandidate({ name: 'Nour Haddad' })
  await store.db.update(t.users).set({ verifiedAt: since }).where(eq(t.users.id, candidate.id))
  const draft = profileDraft.parse({
    role: 'ios-developer',
    seniority: 'senior',
    technologies: 'Swift, Kotlin',
    remote: 'on',
    country: 'FR',
    city: `Bourg-${city++}`,
    about: `I wrote ${word}.`,
  })
  await saveProfile(candidate.id, draft, { at: null, practice: [] })
  await keepCv(candidate.id, someFile())
  expect(await joinPool(candidate.id, since)).toBe('done')
  return candidate
}

async function someViewer(company: string): Promise<Viewer> {
  const { recruiter } = await someJob({
    companyId: await createCompany({ name: company, city: 'Lyon', country: 'FR' }),
  })
  return mustView(recruiter)
}

async function mustView(recruiter: Staff, slug?: string) {
  const viewer = await findViewer(recruiter, slug)
  if (!viewer) throw new Error('the recruiter looks for no company')
  return viewer
}

const found = async (viewer: Viewer, criteria: Parameters<typeof poolCriteria.parse>[0] = {}) =>
  searchPool(viewer, poolCriteria.parse(criteria))

/** All that a viewer may learn of the pool, of one person and of one word. */
async function allThatShows(viewer: Viewer, candidateId: string, word: string) {
  const typo = `${word.slice(0, -2)}x${word.slice(-1)}`
  return {
    list: await found(viewer),
    byWord: await found(viewer, { q: word }),
    byTypo: await found(viewer, { q: typo }),
    byFilters: await found(viewer, {
      role: 'ios-developer',
      tech: 'swift',
      level: 'senior',
      workplace: 'remote',
      country: 'FR',
    }),
    profile: await lookAtProfile(viewer, candidateId),
    cv: await lookAtCv(viewer, candidateId),
  }
}

beforeEach(() => store.db.delete(t.poolConsents))

test.each([
  ['the company itself', 'Avoided One', async (viewer: Viewer) => viewer],
  ['a company of its group', 'Avoided Two', viewerOfSister],
  ['its parent', 'Avoided Three', viewerOfParent],
  ['a company of the same name that came later', 'avoided four', viewerOfNamesake],
] as const)('%s sees nothing that would be there without the person, by no way', async (_, name, relate) => {
  await somebodyInPool('quibblework')
  const viewer = await relate(await someViewer(name))
  const word = `zephyrware${city}`
  const before = await allThatShows(viewer, 'nobody', word)

  const person = await somebodyInPool(word)
  await avoidCompany(person.id, name)
  const kept = await allThatShows(viewer, person.id, word)

  expect(kept).toEqual(before)
  expect(await listProfileLooks(person.id)).toEqual([])
})

test('every other company sees the person, and every look is noted with its company', async () => {
  const viewer = await someViewer('Open House')
  const person = await somebodyInPool('telegraphy')
  await avoidCompany(person.id, 'Somebody Else')
  const shown = await allThatShows(viewer, person.id, 'telegraphy')
  for (const { people } of [shown.list, shown.byWord, shown.byTypo, shown.byFilters])
    expect(people.map(({ candidateId }) => candidateId)).toContain(person.id)
  expect(shown.byTypo.meant).toEqual(['telegraphy'])
  expect(shown.profile?.name).toBe('Nour Haddad')
  expect(JSON.stringify(shown.list.people)).not.toContain('Nour')
  const looks = await listProfileLooks(person.id)
  expect(looks.map(({ lookedAt, company }) => `${lookedAt} for ${company}`)).toEqual([
    'cv for Open House',
    'profile for Open House',
  ])
  expect((await exportPerson(person.id))?.profileLooks).toHaveLength(2)
})

test('a company that is let in again sees the person; one who leaves the pool is seen by nobody', async () => {
  const viewer = await someViewer('Halden Again')
  const person = await somebodyInPool('cartography')
  await avoidCompany(person.id, 'HALDEN again')
  expect((await found(viewer, { q: 'cartography' })).total).toBe(0)
  await avoidNoMore(person.id, 'halden again')
  expect((await found(viewer, { q: 'cartography' })).total).toBe(1)
  await leavePool(person.id)
  expect((await found(viewer, { q: 'cartography' })).total).toBe(0)
  expect(await lookAtProfile(viewer, person.id)).toBeUndefined()
})

test('a profile that no longer says enough is seen by nobody until it does', async () => {
  const viewer = await someViewer('Patience')
  const person = await somebodyInPool('geodesy')
  await saveProfile(person.id, profileDraft.parse({}), { at: null, practice: [] })
  expect((await found(viewer)).people.map(({ candidateId }) => candidateId)).not.toContain(person.id)
})

test('a recruiter looks for the companies of their jobs, and for no other', async () => {
  const { recruiter, company } = await someJob()
  const other = await someJob()
  expect((await listViewerCompanies(recruiter)).map(({ id }) => id)).toEqual([company.id])
  expect(await findViewer(recruiter, other.company.slug)).toBeUndefined()
  expect(await findViewer(await someRecruiter())).toBeUndefined()
})

test('a recruiter who works for one company looks for that one only, whatever jobs they write', async () => {
  const { recruiter, company } = await someJob()
  const own = await createCompany({ name: 'Own House', city: 'Lyon', country: 'FR' })
  await store.db.insert(t.companyRecruiters).values({ userId: recruiter.id, companyId: own })
  expect((await mustView(recruiter)).company.name).toBe('Own House')
  expect(await findViewer(recruiter, company.slug)).toBeUndefined()
})

test('an estimate says whole fives, nothing below five, and counts nobody who keeps from any company', async () => {
  const asked = { role: 'ios-developer', seniority: 'senior', country: 'FR' } as const
  for (let i = 0; i < 4; i++) await somebodyInPool('estimates')
  expect(await poolEstimate(asked)).toBeUndefined()
  const fifth = await somebodyInPool('estimates')
  expect(await poolEstimate(asked)).toBe(5)
  for (let i = 0; i < 4; i++) await somebodyInPool('estimates')
  expect(await poolEstimate(asked)).toBe(5)
  await somebodyInPool('estimates', new Date())
  expect(await poolEstimate(asked), 'who joined today').toBe(5)
  await avoidCompany(fifth.id, 'Any Company')
  await somebodyInPool('estimates')
  expect(await poolEstimate(asked)).toBe(5)
  expect(await poolEstimate({ ...asked, country: 'DE' })).toBeUndefined()
})

test('the pool is paged by the last visit, and every page holds others', async () => {
  const viewer = await someViewer('Pages')
  for (let i = 0; i < 32; i++) await somebodyInPool('pagination')
  const first = await searchPool(viewer, { ...all, q: 'pagination' })
  const second = await searchPool(viewer, { ...all, q: 'pagination', after: first.next })
  const ids = [...first.people, ...second.people].map(({ candidateId }) => candidateId)
  expect([first.people.length, second.people.length, new Set(ids).size, first.total]).toEqual([30, 2, 32, 32])
  expect(second.next).toBeUndefined()
})

async function viewerOfSister(viewer: Viewer) {
  const parent = await createCompany({ name: `Group of ${viewer.company.name}`, city: 'Lyon', country: 'FR' })
  const sister = await createCompany({
    name: `Sister of ${viewer.company.name}`,
    city: 'Lyon',
    country: 'FR',
    parentId: parent,
  })
  await store.db.update(t.companies).set({ parentId: parent }).where(eq(t.companies.id, viewer.company.id))
  return mustView((await someJob({ companyId: sister })).recruiter)
}

async function viewerOfParent(viewer: Viewer) {
  const parent = await createCompany({
    name: `Parent of ${viewer.company.name}`,
    city: 'Lyon',
    country: 'FR',
  })
  await store.db.update(t.companies).set({ parentId: parent }).where(eq(t.companies.id, viewer.company.id))
  return mustView((await someJob({ companyId: parent })).recruiter)
}

async function viewerOfNamesake(viewer: Viewer) {
  const namesake = await createCompany({
    name: viewer.company.name.toUpperCase(),
    city: 'Paris',
    country: 'FR',
  })
  return mustView((await someJob({ companyId: namesake })).recruiter)
}

test('a search by words shows where a profile says them, and by no line that tells whose it is', async () => {
  const job = await someJob()
  const candidate = await somebodyInPool('barcaroles')
  const [cv] = await store.read
    .select({ storedName: t.files.storedName })
    .from(t.profiles)
    .innerJoin(t.files, eq(t.files.id, t.profiles.cvId))
    .where(eq(t.profiles.candidateId, candidate.id))
  await keepCvText(cv?.storedName ?? '', 'Nour Haddad, bassoons\nI have mended bassoons for years.')
  const viewer = await findViewer(job.recruiter)
  const shown = async (q: string) =>
    (await searchPool(viewer as Viewer, poolCriteria.parse({ q }))).people.map(({ snippet }) => snippet)
  expect(await shown('barcaroles')).toEqual([{ before: 'I wrote ', hit: 'barcaroles', after: '.' }])
  expect(await shown('bassoons')).toEqual([
    { before: 'I have mended ', hit: 'bassoons', after: ' for years.' },
  ])
})
