import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { closingAs } from '@/rules/jobs/closing'
import { profileDraft } from '@/rules/pool/draft'
import { findApplicationByToken, type OwnApplication } from '../applications/applications'
import { closeJob } from '../jobs/close'
import { store, t } from '../store'
import { someApplication, someCandidate, someFile, someJob } from '../testing/makers'
import { findConsent, leavePool } from './consent'
import { keepCv } from './cv'
import { giveConsent, takeConsentBack } from './keep-application'
import { saveProfile } from './profile'
import { findViewer } from './viewer'
import { visibleTo } from './visible-to'

const monday = new Date('2026-11-09T09:00:00Z')
const tuesday = addDays(monday, 1)

/** An application that the closing of its job has refused, with the question whether it may be kept. */
async function someAskedApplication(as?: Awaited<ReturnType<typeof someCandidate>>) {
  const job = await someJob()
  const { id, token } = await someApplication(job.slug, as)
  await closeJob(job.recruiter, job.id, { ...closingAs('filled'), asks: true }, monday)
  const find = async (): Promise<OwnApplication> => {
    const found = await findApplicationByToken(token)
    if (!found) throw new Error('the application is missing')
    return found
  }
  const acts = async () =>
    (await store.read.select().from(t.auditEvents).where(eq(t.auditEvents.subjectId, id)))
      .filter(({ verb }) => /let it be kept|take consent back/.test(verb))
      .map(({ verb, actorId, at }) => [verb, actorId, at])
  return { id, job, find, acts }
}

/** A candidate whose profile says enough to be found, at an address that is theirs. */
async function someProfile() {
  const candidate = await someCandidate()
  await store.db.update(t.users).set({ verifiedAt: monday }).where(eq(t.users.id, candidate.id))
  const said = {
    role: 'ios-developer',
    seniority: 'senior',
    technologies: 'Swift',
    country: 'FR',
    city: 'Lyon',
  }
  await saveProfile(candidate.id, profileDraft.parse({ ...said, remote: 'on' }), { at: null, practice: [] })
  await keepCv(candidate.id, someFile())
  return candidate
}

test('a yes after the closing of a job lets its candidate be found, and taking it back ends that', async () => {
  const candidate = await someProfile()
  const { find, acts } = await someAskedApplication(candidate)
  const elsewhere = await someJob({ publishedAt: monday })
  const isFound = async () => {
    const viewer = await findViewer(elsewhere.recruiter, elsewhere.company.slug)
    if (!viewer) throw new Error('no viewer')
    return (
      (await store.read.$count(
        t.profiles,
        and(visibleTo(viewer), eq(t.profiles.candidateId, candidate.id)),
      )) > 0
    )
  }
  expect(await isFound()).toBe(false)

  expect(await giveConsent(await find(), tuesday)).toBe(true)
  expect((await find()).consentAt).toEqual(tuesday)
  expect(await findConsent(candidate.id)).toMatchObject({ givenAt: tuesday, endedAt: null })
  expect(await isFound()).toBe(true)
  expect(await giveConsent(await find(), addDays(tuesday, 1))).toBe(false)

  await takeConsentBack(await find(), addDays(tuesday, 2))
  await takeConsentBack(await find(), addDays(tuesday, 3))
  expect((await find()).consentAt).toBeNull()
  expect(await findConsent(candidate.id)).toMatchObject({
    givenAt: tuesday,
    endedAt: addDays(tuesday, 2),
    endedBecause: 'taken back',
  })
  expect(await isFound()).toBe(false)
  expect(await acts()).toEqual([
    ['let it be kept', candidate.id, tuesday],
    ['take consent back', candidate.id, addDays(tuesday, 2)],
  ])
})

test('a yes without an account keeps the application, with its date', async () => {
  const { find, acts } = await someAskedApplication()
  expect(await giveConsent(await find(), tuesday)).toBe(true)
  expect((await find()).consentAt).toEqual(tuesday)
  expect(await acts()).toEqual([['let it be kept', null, tuesday]])
})

test('whoever had left the pool is in it again by their yes', async () => {
  const candidate = await someProfile()
  const { find } = await someAskedApplication(candidate)
  await giveConsent(await find(), tuesday)
  await leavePool(candidate.id, addDays(tuesday, 1))
  await takeConsentBack(await find(), addDays(tuesday, 2))
  expect(await giveConsent(await find(), addDays(tuesday, 3))).toBe(true)
  expect(await findConsent(candidate.id)).toMatchObject({ givenAt: addDays(tuesday, 3), endedAt: null })
})

test('an application that is open or erased is not kept by a yes', async () => {
  const open = await findApplicationByToken((await someApplication((await someJob()).slug)).token)
  expect(open && (await giveConsent(open))).toBe(false)
  const { id, find } = await someAskedApplication()
  const before = await find()
  await store.db.update(t.applications).set({ erasedAt: tuesday }).where(eq(t.applications.id, id))
  expect(await giveConsent(before)).toBe(false)
})
