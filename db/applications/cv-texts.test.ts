import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { eraseAccount } from '../personal-data/erase'
import { store, t } from '../store'
import { someApplication, someCandidate, someFile, someJob } from '../testing/makers'
import { keepCvText, listUnreadCvs } from './cv-texts'
import { findDraft } from './drafts'
import { fillFromCv, fillFromFacts, findOffered } from './fill-draft'
import { saveDraft } from './save-draft'

const words = 'Camille Roux\n06 12 34 56 78\ngithub.com/camille'

async function someDraftWithCv() {
  const [user, job, cv] = [await someCandidate(), await someJob(), someFile()]
  const fields = { name: user.name, email: user.email, phone: '', links: '', note: '', consent: false }
  await saveDraft(user, job.slug, { fields, answers: () => '', checked: [] }, { seen: 0, cv })
  const find = async () => {
    const draft = await findDraft(user.id, job.id)
    if (!draft) throw new Error('there is no draft')
    return draft
  }
  return { user, job, cv, find }
}

test('what a CV says is offered where the draft is empty, and taken only when it is asked for', async () => {
  const { user, job, cv, find } = await someDraftWithCv()
  expect(await findOffered(await find(), job.country)).toBeUndefined()
  await keepCvText(cv.storedName, words)
  const offered = { phone: '+33 6 12 34 56 78', links: 'https://github.com/camille' }
  expect(await findOffered(await find(), job.country)).toEqual(offered)
  expect(await find()).toMatchObject({ phone: '', links: '', version: 1 })

  expect(await fillFromCv(user, job.slug)).toBe(2)
  expect(await find()).toMatchObject({ ...offered, name: user.name, toCheck: ['identity'] })
  expect(await fillFromCv(user, job.slug)).toBeUndefined()
  expect(await fillFromCv(await someCandidate(), job.slug)).toBeUndefined()
})

test('each CV is read once, and the file that is gone meanwhile leaves no words', async () => {
  const { user, cv } = await someDraftWithCv()
  const sent = await someApplication((await someJob()).slug, user)
  const unread = async () => (await listUnreadCvs(new Date(0), 1000)).map(({ storedName }) => storedName)
  expect(await unread()).toContain(cv.storedName)
  for (const name of await unread()) await keepCvText(name, words)
  expect(await unread()).toEqual([])

  const erased = await eraseAccount(user.id)
  for (const name of erased.outcome === 'done' ? erased.files : []) await keepCvText(name, words)
  const [row] = await store.read.select().from(t.applications).where(eq(t.applications.id, sent.id))
  expect(await store.read.$count(t.cvTexts, eq(t.cvTexts.fileId, row?.cvId ?? ''))).toBe(0)
  expect(await unread()).toEqual([])
})

test('what a file of facts says is taken where the draft is empty, and wants a look', async () => {
  const { user, job, find } = await someDraftWithCv()
  const facts = {
    name: 'Somebody Else',
    email: '',
    phone: '+33 6 00 00 00 00',
    links: 'https://camille.example',
  }
  expect(await fillFromFacts(user, job.slug, facts)).toBe(2)
  expect(await find()).toMatchObject({ ...facts, name: user.name, email: user.email, toCheck: ['identity'] })
  expect(await fillFromFacts(user, job.slug, facts)).toBeUndefined()
})
