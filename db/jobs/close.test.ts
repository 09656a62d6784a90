import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { closingAs } from '@/rules/jobs/closing'
import { findApplicationByToken, withdraw } from '../applications/applications'
import { advance, listDeskEvents, reject } from '../applications/desk'
import { giveConsent } from '../pool/keep-application'
import { store, t } from '../store'
import { newestLetterTo, someApplication, someJob, someOwner, someRecruiter } from '../testing/makers'
import { closeJob, countSteps } from './close'
import { findDeskJob } from './desk'
import { expireJobs } from './expire'

const monday = new Date('2026-11-16T09:00:00Z')
const stageOf = async ({ token }: { token: string }) => (await findApplicationByToken(token))?.stage
const reasonOf = async ({ token }: { token: string }) =>
  (await findApplicationByToken(token))?.rejectedBecause

test('closing a job answers everybody who waits, with the reason that fits', async () => {
  for (const [because, reason, words] of [
    ['filled', 'filled', 'somebody else has accepted the job'],
    ['withdrawn', 'closed', 'the company has stopped hiring for this job'],
  ] as const) {
    const job = await someJob()
    const [first, second] = [await someApplication(job.slug), await someApplication(job.slug)]
    await advance(job.recruiter, second.id, 'interview', '')
    expect(await closeJob(job.recruiter, job.id, because, monday)).toEqual({ outcome: 'done' })
    for (const one of [first, second]) {
      expect(await reasonOf(one)).toBe(reason)
      expect((await newestLetterTo(one.email))?.text).toContain(`The reason: ${words}.`)
    }
    expect(await store.read.$count(t.applications, eq(t.applications.jobId, job.id))).toBe(2)
  }
})

test('one candidate may be answered otherwise, and everyone in words of the recruiter', async () => {
  const job = await someJob()
  const send = () => someApplication(job.slug, undefined, addDays(monday, -1))
  const [plain, own] = [await send(), await send()]
  const everyone = { reason: 'closed' as const, note: 'The budget has gone to next year.' }
  const each = new Map([[own.id, { reason: 'experience' as const, note: 'Write to us in two years.' }]])
  await closeJob(job.recruiter, job.id, { because: 'withdrawn', everyone, each }, monday)

  expect((await newestLetterTo(plain.email))?.text).toContain('The budget has gone to next year.')
  const letter = (await newestLetterTo(own.email))?.text
  expect(letter).toContain('this job needs more years of this kind of work')
  expect(letter).toContain('Write to us in two years.')
  expect(letter).not.toContain('budget')
  expect((await listDeskEvents(own.id))[0]).toMatchObject({ stage: 'rejected', because: 'experience' })
})

test('with the answer each is asked whether their application may be kept, but who agreed and who is not to be', async () => {
  const job = await someJob()
  const [asked, agreed, left] = [
    await someApplication(job.slug),
    await someApplication(job.slug),
    await someApplication(job.slug),
  ]
  await store.db.update(t.applications).set({ consentAt: monday }).where(eq(t.applications.id, agreed.id))
  const yes = ({ id }: { id: string }) => giveConsent({ id, candidateId: null })
  expect(await yes(asked)).toBe(false)
  const plan = { ...closingAs('filled'), asks: true, unasked: new Set([left.id]) }
  await closeJob(job.recruiter, job.id, plan, monday)
  const question = async ({ email }: { email: string }) =>
    (await newestLetterTo(email))?.text.includes('May we keep your application')
  expect([await question(asked), await question(agreed), await question(left)]).toEqual([true, false, false])
  expect([await yes(asked), await yes(asked), await yes(agreed)]).toEqual([true, false, false])
  expect((await findApplicationByToken(asked.token))?.consentAt).toBeInstanceOf(Date)
})

test('who has an offer is never refused in passing: nothing is closed until they have their own answer', async () => {
  const job = await someJob()
  const [waits, offered] = [await someApplication(job.slug), await someApplication(job.slug)]
  await advance(job.recruiter, offered.id, 'offer', '')
  const answer = await closeJob(job.recruiter, job.id, 'filled', monday)
  expect(answer).toEqual({ outcome: 'unanswered', offers: [{ id: offered.id, name: 'Samir Benali' }] })
  expect(await stageOf(waits)).toBe('received')
  expect((await findDeskJob(job.recruiter, job.id))?.closedAt).toBeNull()

  const each = new Map([[offered.id, { reason: 'pay' as const, note: '' }]])
  expect(await closeJob(job.recruiter, job.id, { ...closingAs('filled'), each })).toEqual({ outcome: 'done' })
  expect(await reasonOf(offered)).toBe('pay')
})

test('what has its answer, or was withdrawn, stays as it is', async () => {
  const job = await someJob()
  const [refused, gone, hired] = [
    await someApplication(job.slug),
    await someApplication(job.slug),
    await someApplication(job.slug),
  ]
  await reject(job.recruiter, refused.id, 'skills', '')
  await withdraw(gone)
  await advance(job.recruiter, hired.id, 'hired', '')
  await closeJob(job.recruiter, job.id, 'filled', monday)
  expect(await reasonOf(refused)).toBe('skills')
  expect(await stageOf(gone)).toBe('withdrawn')
  expect(await stageOf(hired)).toBe('hired')
})

test('a list that is not the one that was shown closes nothing: somebody applied, withdrew or was answered', async () => {
  const job = await someJob()
  const first = await someApplication(job.slug)
  const close = async (applications: number) =>
    (await closeJob(job.recruiter, job.id, 'filled', monday, { applications })).outcome
  let shown = await countSteps(job.id)
  const changes = [
    () => someApplication(job.slug),
    () => advance(job.recruiter, first.id, 'interview', ''),
    () => withdraw(first),
  ]
  for (const change of changes) {
    await change()
    expect(await close(shown)).toBe('changed')
    shown = await countSteps(job.id)
  }
  expect(await close(shown)).toBe('done')
  expect(await close(shown)).toBe('already')
})

test('an expired job is closed with its answers, as of its last day', async () => {
  const validUntil = addDays(monday, 1)
  const job = await someJob({ validUntil })
  const sent = await someApplication(job.slug, undefined, monday)
  await expireJobs(addDays(monday, 2))
  expect(await stageOf(sent)).toBe('received')
  expect(await closeJob(job.recruiter, job.id, 'filled', addDays(monday, 3))).toEqual({ outcome: 'done' })
  expect(await findDeskJob(job.recruiter, job.id)).toMatchObject({
    closedAt: validUntil,
    closedBecause: 'filled',
  })
  expect(await reasonOf(sent)).toBe('filled')
})

test('a colleague closes nothing, and an owner does', async () => {
  const job = await someJob()
  const sent = await someApplication(job.slug)
  expect(await closeJob(await someRecruiter(), job.id, 'filled', monday)).toEqual({ outcome: 'not found' })
  expect(await stageOf(sent)).toBe('received')
  expect(await closeJob(await someOwner(), job.id, 'filled', monday)).toEqual({ outcome: 'done' })
})
