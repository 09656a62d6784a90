import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { profileDraft } from '@/rules/pool/draft'
import { keepCvText } from '../applications/cv-texts'
import { eraseAccount } from '../personal-data/erase'
import { exportPerson } from '../personal-data/export-person'
import { store, t } from '../store'
import { someApplication, someCandidate, someFile, someJob } from '../testing/makers'
import { dropCv, findLastCv, keepCv } from './cv'
import { chooseCompared, findBeginnings, findCompared, findProfile, saveProfile } from './profile'

const draft = profileDraft.parse({
  role: 'back-end-developer',
  seniority: 'senior',
  technologies: 'Go, PostgreSQL',
  hybrid: 'on',
  country: 'FR',
  city: 'Lyon',
  radius: '25',
  about: 'I plan pallet trips.',
})
const save = (id: string, changed: Partial<typeof draft> = {}) =>
  saveProfile(id, { ...draft, ...changed }, { at: null, practice: [] })
const wordsMatching = async (word: string) =>
  store.read.$count(
    t.profileTexts,
    sql`id in (select rowid from profile_words where profile_words match ${word})`,
  )

test('a profile is kept as its candidate wrote it, and is complete once it says enough', async () => {
  const { id } = await someCandidate()
  expect(await findProfile(id)).toBeUndefined()
  await save(id, { seniority: null })
  expect(await findProfile(id)).toMatchObject({
    roles: ['back-end-developer'],
    city: 'Lyon',
    completeSince: null,
  })
  await save(id)
  expect((await findProfile(id))?.completeSince).toBeInstanceOf(Date)
})

test('it begins with the role and the level of the last job that they applied for', async () => {
  const candidate = await someCandidate()
  expect(await findBeginnings(candidate.id)).toBeUndefined()
  await someApplication((await someJob({ role: 'data-engineer', seniority: 'mid' })).slug, candidate)
  expect(await findBeginnings(candidate.id)).toEqual({ role: 'data-engineer', seniority: 'mid' })
})

test('a candidate who wants no comparison is compared with nothing', async () => {
  const { id } = await someCandidate()
  await save(id)
  expect((await findCompared(id))?.city).toBe('Lyon')
  await chooseCompared(id, false)
  expect(await findCompared(id)).toBeUndefined()
  await save(id)
  expect(await findCompared(id)).toBeUndefined()
})

test('a CV of the profile takes the place of the one before, and the CVs of applications stay', async () => {
  const candidate = await someCandidate()
  await someApplication((await someJob()).slug, candidate)
  const last = await findLastCv(candidate.id)
  const first = someFile()
  expect(await keepCv(candidate.id, first)).toBeUndefined()
  expect(await keepCv(candidate.id, someFile())).toBe(first.storedName)
  expect((await findProfile(candidate.id))?.cv?.name).toBe('cv.pdf')
  await dropCv(candidate.id)
  expect((await findProfile(candidate.id))?.cv).toBeNull()
  expect(await findLastCv(candidate.id)).toEqual(last)
})

test('a profile is found by the words of its CV once they are read, and no more when the CV is taken away', async () => {
  const { id } = await someCandidate()
  const cv = someFile()
  await save(id)
  await keepCv(id, cv)
  expect(await wordsMatching('trombones')).toBe(0)
  await keepCvText(cv.storedName, 'I have mended trombones on K8s.')
  expect(await wordsMatching('trombones')).toBe(1)
  await save(id, { about: 'Still pallets.' })
  expect(await wordsMatching('trombones kubernetes')).toBe(1)
  await dropCv(id)
  expect(await wordsMatching('trombones')).toBe(0)
})

test('when its candidate is deleted, nothing of a profile is left, in no index either', async () => {
  const candidate = await someCandidate()
  const cv = someFile()
  await save(candidate.id, { about: 'I collect xylophones.' })
  await keepCv(candidate.id, cv)
  expect(await wordsMatching('xylophones')).toBe(1)
  expect((await exportPerson(candidate.id))?.profiles).toMatchObject([{ about: 'I collect xylophones.' }])
  expect(await eraseAccount(candidate.id)).toEqual({ outcome: 'done', files: [cv.storedName] })
  expect(await wordsMatching('xylophones')).toBe(0)
  expect(await store.read.$count(t.profiles, eq(t.profiles.candidateId, candidate.id))).toBe(0)
  const vocabulary = await store.read.all(sql`select term from profile_vocabulary where term = 'xylophones'`)
  expect(vocabulary).toEqual([])
})
