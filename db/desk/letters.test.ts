import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { submitBrief } from '../briefs/briefs'
import { listBriefsToCall } from '../briefs/desk'
import { qualifyBrief } from '../briefs/steps'
import { signUp } from '../people/sign-up'
import { claimLetter } from '../site/outbox'
import { store, t } from '../store'
import { someContact } from '../testing/contacts'
import {
  newestLetterTo,
  someApplication,
  someBriefDraft,
  someEmail,
  someJob,
  someManager,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { countDesk } from './counts'
import { countFailedLetters, findDeskLetter, listDeskLetters, sendLetterAgain, stopLetter } from './letters'

test('a letter is read by whom its application belongs to, and by managers and owners, without its link', async () => {
  const job = await someJob()
  const { email, token } = await someApplication(job.slug)
  const { id = '' } = (await newestLetterTo(email)) ?? {}
  const colleague = await someRecruiter()

  for (const reader of [job.recruiter, await someManager(), await someOwner()]) {
    const letter = await findDeskLetter(reader, id)
    expect(letter?.body).toContain('(a private link that only its reader sees)')
    expect(JSON.stringify(letter)).not.toContain(token)
    expect((await listDeskLetters(reader)).map((one) => one.id)).toContain(id)
  }
  expect(await findDeskLetter(colleague, id)).toBeUndefined()
  expect((await listDeskLetters(colleague)).map((one) => one.id)).not.toContain(id)
  expect(await sendLetterAgain(colleague, id)).toBe(false)
  expect((await countDesk(colleague)).failedLetters).toBe(0)
})

test('a letter about a brief is everybody’s until somebody takes the brief', async () => {
  const [ines, tom] = [await someRecruiter(), await someRecruiter()]
  const draft = someBriefDraft({ email: someEmail(), companyName: `Nodal ${someEmail()}` })
  await submitBrief(draft)
  const { id = '' } = (await newestLetterTo(draft.email)) ?? {}
  expect(await findDeskLetter(tom, id)).toBeDefined()

  const brief = (await listBriefsToCall(ines)).find(({ companyName }) => companyName === draft.companyName)
  await qualifyBrief(ines, brief?.id ?? '', '')
  expect(await findDeskLetter(ines, id)).toBeDefined()
  expect(await findDeskLetter(tom, id)).toBeUndefined()
})

test('letters about accounts are the owner’s', async () => {
  const email = someEmail()
  await signUp({ name: 'Samir Benali', email, password: 'a long enough password' })
  const { id = '' } = (await newestLetterTo(email)) ?? {}
  for (const reader of [await someRecruiter(), await someManager()])
    expect(await findDeskLetter(reader, id)).toBeUndefined()
  expect((await findDeskLetter(await someOwner(), id))?.body).not.toContain('/verify/')
})

test('a letter that waits is stopped by whose it is, and can be sent again', async () => {
  const job = await someJob()
  const { email } = await someApplication(job.slug)
  const { id = '' } = (await newestLetterTo(email)) ?? {}
  expect(await stopLetter(await someRecruiter(), id)).toBe(false)
  expect(await stopLetter(job.recruiter, id)).toBe(true)
  expect(await stopLetter(job.recruiter, id)).toBe(false)
  expect(await findDeskLetter(job.recruiter, id)).toMatchObject({
    failedAt: expect.any(Date),
    lastError: `Stopped by ${job.recruiter.name}.`,
  })
  const leaving = new Set<string>()
  for (let one = await claimLetter(); one; one = await claimLetter()) leaving.add(one.id)
  expect(leaving.has(id)).toBe(false)
  const ids = async (state: 'failed' | 'waiting', before?: string) =>
    (await listDeskLetters(job.recruiter, before, 50, state)).map((letter) => letter.id)
  expect([await ids('failed'), await countFailedLetters(job.recruiter)]).toEqual([[id], 1])
  expect(await ids('failed', id)).toEqual([])
  expect(await ids('waiting')).not.toContain(id)
  expect(await countFailedLetters(await someRecruiter())).toBe(0)
  expect(await sendLetterAgain(job.recruiter, id)).toBe(true)
  expect([await ids('failed'), await ids('waiting')]).toEqual([[], expect.arrayContaining([id])])
  expect((await claimLetter())?.id).toBe(id)
  expect(await stopLetter(job.recruiter, id)).toBe(false)
  const acts = await store.read.select().from(t.auditEvents).where(eq(t.auditEvents.subjectId, id))
  expect(acts.map(({ verb, actorId }) => [verb, actorId])).toEqual([
    ['stop', job.recruiter.id],
    ['send again', job.recruiter.id],
  ])
})

test('the letter that tells a person of being added is read by whoever added them, and stopped by nobody', async () => {
  const { recruiter, email } = await someContact()
  const { id = '' } = (await newestLetterTo(email)) ?? {}
  expect((await findDeskLetter(recruiter, id))?.body).not.toContain('/added/')
  expect(await findDeskLetter(await someRecruiter(), id)).toBeUndefined()
  expect(await stopLetter(recruiter, id)).toBe(false)
  expect(await stopLetter(await someOwner(), id)).toBe(false)
})
