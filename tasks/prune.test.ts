import { desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { numberOpenings } from '@/db/alerts/openings'
import { findApplicationByToken, withdraw } from '@/db/applications/applications'
import { findBriefByToken, submitBrief } from '@/db/briefs/briefs'
import { closeBrief } from '@/db/briefs/steps'
import { lastJobChange, listJobChanges, recordJobChanges } from '@/db/jobs/changes'
import { countDueRoles } from '@/db/live/count'
import { findSessionUser, openSession, revokeSession } from '@/db/people/sessions'
import { claimLetter, markSent } from '@/db/site/outbox'
import { store, t } from '@/db/store'
import { someApplication, someBriefDraft, someCandidate, someJob, someRecruiter } from '@/db/testing/makers'
import { addDays } from '@/rules/dates'
import { keptDays } from '@/rules/retention'
import { prune } from './prune'

const now = new Date()
const listLetters = () => store.read.select().from(t.outbox).orderBy(desc(t.outbox.id))
const sessions = () => store.read.select({ id: t.sessions.id }).from(t.sessions)

beforeEach(async () => {
  for (const { id } of await listLetters()) await markSent(id)
})

test('sessions that are over are forgotten a month later, those that last are kept', async () => {
  const camille = await someCandidate()
  const [lasting, ended, old] = [
    await openSession(camille.id, now),
    await openSession(camille.id, now),
    await openSession(camille.id, addDays(now, -100)),
  ]
  await revokeSession(ended, now)

  await prune(now)
  const ids = (await sessions()).map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining([lasting, ended]))
  expect(ids).not.toContain(old)
  expect((await findSessionUser(lasting))?.id).toBe(camille.id)

  await prune(addDays(now, keptDays.sessions + 1))
  expect((await sessions()).map(({ id }) => id)).toEqual([lasting])
})

test('the text of a letter goes after its days; that it was sent, and to whom, stays', async () => {
  const { email } = await someApplication((await someJob()).slug)
  const letter = await claimLetter()
  await markSent(letter?.id ?? '', now)
  const text = async () => (await listLetters()).find(({ recipient }) => recipient === email)

  await prune(addDays(now, keptDays.letterTexts - 1))
  expect((await text())?.body).toContain('Hello')
  await prune(addDays(now, keptDays.letterTexts + 1))
  expect(await text()).toMatchObject({ body: '', recipient: email, sentAt: now })
})

test('a letter that waits keeps its text, however long', async () => {
  const { email } = await someApplication((await someJob()).slug)
  await prune(addDays(now, 1000))
  expect((await listLetters()).find(({ recipient }) => recipient === email)?.body).toContain('Hello')
})

test('the private links of an open application stay; those of a closed one end after a year', async () => {
  const job = await someJob()
  const [open, closed] = [await someApplication(job.slug), await someApplication(job.slug)]
  await withdraw(closed, now)

  await prune(addDays(now, keptDays.applicationLinks - 1))
  expect(await findApplicationByToken(closed.token)).toBeDefined()
  await prune(addDays(now, keptDays.applicationLinks + 1))
  expect(await findApplicationByToken(closed.token)).toBeUndefined()
  expect(await findApplicationByToken(open.token)).toBeDefined()
})

test('old changes of jobs go once they are counted, and a number is never given again', async () => {
  const job = await someJob()
  await countDueRoles()
  await numberOpenings()
  await store.db.update(t.jobChanges).set({ at: addDays(now, -100) })
  const newest = await lastJobChange()

  await prune(now)
  expect(await listJobChanges(0)).toEqual([{ seq: newest, jobId: job.id }])
  await store.tx((tx) => recordJobChanges(tx, job.id))
  expect(await lastJobChange()).toBe(newest + 1)
})

test('changes in which no alert has looked for new jobs yet are kept, however old', async () => {
  await numberOpenings()
  const job = await someJob()
  await countDueRoles()
  await store.db.update(t.jobChanges).set({ at: addDays(now, -100) })

  await prune(now)
  expect((await listJobChanges(0)).map(({ jobId }) => jobId)).toContain(job.id)
})

test('changes that no number has counted yet are kept, however old', async () => {
  await countDueRoles()
  const job = await someJob()
  await store.db
    .update(t.jobChanges)
    .set({ at: addDays(now, -100) })
    .where(eq(t.jobChanges.jobId, job.id))
  const uncounted = (await listJobChanges(0)).filter(({ jobId }) => jobId === job.id)
  await store.tx((tx) => recordJobChanges(tx, job.id))

  await prune(now)
  expect(await listJobChanges(0)).toEqual(expect.arrayContaining(uncounted))
})

test('the private links of an open brief stay; those of a closed one end after a year', async () => {
  const [open, closed] = [await submitBrief(someBriefDraft(), now), await submitBrief(someBriefDraft(), now)]
  const recruiter = await someRecruiter()
  await closeBrief(recruiter, (await findBriefByToken(closed.token))?.id ?? '', 'No budget.', now)

  await prune(addDays(now, keptDays.briefLinks - 1))
  expect(await findBriefByToken(closed.token)).toBeDefined()
  await prune(addDays(now, keptDays.briefLinks + 1))
  expect(await findBriefByToken(closed.token)).toBeUndefined()
  expect(await findBriefByToken(open.token)).toBeDefined()
})
