import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { eraseBriefs } from '../personal-data/erase'
import { listOwnFiles } from '../personal-data/export-person'
import { store, t } from '../store'
import { someBriefDraft, someCandidate, someFile, someRecruiter } from '../testing/makers'
import { findBriefByToken, submitBrief } from './briefs'
import { reviseBrief } from './by-company'
import { findDescription, findDeskDescription } from './description'
import { qualifyBrief } from './steps'

const now = new Date('2026-11-18T09:00:00Z')

async function somePdf() {
  const draft = someBriefDraft()
  const file = { ...someFile(), name: 'what we need.pdf' }
  const { token } = await submitBrief({ ...draft, description: file }, now)
  const { id = '' } = (await findBriefByToken(token, now)) ?? {}
  return { draft, file, token, id }
}

test('a description comes with a brief, and its company changes it or takes it back', async () => {
  const { draft, file, id } = await somePdf()
  expect(await findDescription(id)).toMatchObject({ name: 'what we need.pdf', storedName: file.storedName })

  expect(await reviseBrief({ id }, draft, now)).toEqual({ outcome: 'done', dropped: [] })
  const other = someFile()
  expect(await reviseBrief({ id }, { ...draft, description: other }, now)).toEqual({
    outcome: 'done',
    dropped: [file.storedName],
  })
  expect(await reviseBrief({ id }, { ...draft, description: false }, now)).toEqual({
    outcome: 'done',
    dropped: [other.storedName],
  })
  expect(await findDescription(id)).toBeUndefined()
})

test('once the brief is accepted its description stays as it was sent', async () => {
  const { draft, id, file } = await somePdf()
  await qualifyBrief(await someRecruiter(), id, '', now)
  expect(await reviseBrief({ id }, { ...draft, description: false }, now)).toEqual({ outcome: 'too late' })
  expect((await findDescription(id))?.storedName).toBe(file.storedName)
})

test('a recruiter reads the description of a brief that they reach, and of no other', async () => {
  const { id, file } = await somePdf()
  const recruiter = await someRecruiter()
  await qualifyBrief(recruiter, id, '', now)
  expect((await findDeskDescription(recruiter, id))?.storedName).toBe(file.storedName)
  expect(await findDeskDescription(await someRecruiter(), id)).toBeUndefined()
})

test('a description goes with its brief, and whoever sent it may take it along before', async () => {
  const person = await someCandidate()
  await store.db.update(t.users).set({ verifiedAt: now }).where(eq(t.users.id, person.id))
  const file = someFile()
  const { token } = await submitBrief({ ...someBriefDraft({ email: person.email }), description: file }, now)
  const { id = '' } = (await findBriefByToken(token, now)) ?? {}
  expect((await listOwnFiles(person.id)).map(({ storedName }) => storedName)).toEqual([file.storedName])

  const gone = await store.tx((tx) => eraseBriefs(tx, eq(t.briefs.id, id), now))
  expect(gone).toEqual([file.storedName])
  expect(await findDescription(id)).toBeUndefined()
})

test('fifty sends at once are one brief, and each has a link to it', async () => {
  const draft = someBriefDraft()
  const sent = await Promise.all(Array.from({ length: 50 }, () => submitBrief(draft, now)))
  expect(new Set(sent.map(({ number }) => number)).size).toBe(1)
  expect(sent.filter(({ isNew }) => isNew)).toHaveLength(1)
  const letters = await store.read.$count(t.outbox, eq(t.outbox.recipient, draft.email))
  expect(letters).toBe(1)
  for (const { token } of sent) expect(await findBriefByToken(token, now)).toBeDefined()

  expect((await submitBrief({ ...draft, city: 'Nantes' }, now)).isNew).toBe(true)
})
