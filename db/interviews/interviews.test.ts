import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { dueAfter } from '@/rules/clock'
import { addDays } from '@/rules/dates'
import { withdraw } from '../applications/applications'
import { findDeskApplication, reject } from '../applications/desk'
import { eraseAccount } from '../personal-data/erase'
import { store, t } from '../store'
import { newestLetterTo, someApplication, someCandidate, someJob, someRecruiter } from '../testing/makers'
import { cancelAsCandidate, chooseTime, sayNoneFits } from './answer'
import { findInterview, listInterviews } from './interviews'
import { cancelInterview, proposeAnew, proposeInterview } from './propose'
import { endInterviews, remindOfInterviews } from './tend'

const now = new Date('2026-12-01T09:00:00Z')
const at = (days: number, hours = 0) => addDays(now, days + hours / 24)
const proposal = (...times: Date[]) => ({ times, minutes: 45, place: 'https://calls.example/42', note: '' })

async function someProposal(...times: Date[]) {
  const [candidate, job] = [await someCandidate(), await someJob({ publishedAt: at(-20) })]
  const { id: applicationId, email, name } = await someApplication(job.slug, candidate, at(-5))
  const proposed = await proposeInterview(job.recruiter, applicationId, proposal(...times), { now })
  const [interview] = await listInterviews(applicationId)
  if (!interview) throw new Error(proposed.outcome)
  const which = { applicationId, interviewId: interview.id }
  const read = async () => (await findInterview(applicationId, interview.id)) ?? interview
  return { candidate, job, which, email, name, read }
}

const entryTo = async (email: string) => (await newestLetterTo(email))?.entry

test('a recruiter proposes times, the candidate takes one, and both get it for their calendars', async () => {
  const { job, which, email, read } = await someProposal(at(2), at(3))
  expect((await newestLetterTo(email))?.text).toContain('45 minutes: https://calls.example/42')
  expect(await chooseTime(which, at(4), { now })).toBe('over')
  expect(await chooseTime(which, at(3), { zone: 'Europe/London', now })).toBe('done')
  expect(await read()).toMatchObject({ startsAt: at(3), zone: 'Europe/London', sequence: 1 })
  for (const reader of [email, job.recruiter.email])
    expect(await entryTo(reader)).toMatchObject({ isCancelled: false, sequence: 1, minutes: 45 })
  expect((await entryTo(email))?.uid).toBe((await entryTo(job.recruiter.email))?.uid)
  expect(await chooseTime(which, at(2), { now })).toBe('over')
})

test('an answer is due after the interview, and what is proposed or called off starts the clock anew', async () => {
  const { which, email } = await someProposal(at(2))
  const due = async () => {
    const [row] = await store.read.select().from(t.applications).where(eq(t.applications.email, email))
    return row?.dueAt
  }
  expect(await due()).toEqual(dueAfter(now))
  await chooseTime(which, at(2), { now })
  expect(await due()).toEqual(dueAfter(new Date(at(2).getTime() + 45 * 60_000)))
  await cancelAsCandidate(which, at(1))
  expect(await due()).toEqual(dueAfter(at(1)))
})

test('other times take what was agreed out of both calendars, and keep its place in them', async () => {
  const { job, which, email, read } = await someProposal(at(2))
  await chooseTime(which, at(2), { now })
  const before = await entryTo(email)
  await proposeAnew(job.recruiter, which, proposal(at(5)), { now })
  expect(await read()).toMatchObject({ startsAt: null, times: [at(5)], sequence: 2 })
  expect(await entryTo(job.recruiter.email)).toMatchObject({
    uid: before?.uid,
    isCancelled: true,
    sequence: 2,
  })
  await chooseTime(which, at(5), { now })
  expect(await entryTo(email)).toMatchObject({ uid: before?.uid, isCancelled: false, sequence: 3 })
})

test('whoever cannot come at any time says so, and may still take one', async () => {
  const { job, which, read } = await someProposal(at(2))
  expect(await sayNoneFits(which, 'Only after six.', now)).toBe('done')
  expect((await newestLetterTo(job.recruiter.email))?.text).toContain('Only after six.')
  expect(await read()).toMatchObject({ noneFit: 'Only after six.' })
  expect(await chooseTime(which, at(2), { now })).toBe('done')
  expect(await read()).toMatchObject({ noneFitAt: null, noneFit: '', startsAt: at(2) })
})

test('a recruiter whose page is older than the candidate’s choice is told, and calls nothing off', async () => {
  const { job, which, read } = await someProposal(at(2))
  const seen = (await findDeskApplication(job.recruiter, which.applicationId))?.version
  await chooseTime(which, at(2), { now })
  const late = await proposeAnew(job.recruiter, which, proposal(at(5)), { seen, now })
  expect(late).toMatchObject({ outcome: 'stale', since: [{ verb: 'choose a time' }] })
  expect((await read()).startsAt).toEqual(at(2))
})

test('a time that has passed is no choice', async () => {
  const { which } = await someProposal(at(1), at(2))
  expect(await chooseTime(which, at(1), { now: at(1, 1) })).toBe('over')
  expect(await chooseTime(which, at(2), { now: at(1, 1) })).toBe('done')
})

test('either side calls it off, and the other is told', async () => {
  const one = await someProposal(at(2))
  await chooseTime(one.which, at(2), { now })
  expect(await cancelAsCandidate(one.which, now)).toBe('done')
  expect(await entryTo(one.job.recruiter.email)).toMatchObject({ isCancelled: true, sequence: 2 })
  expect(await cancelAsCandidate(one.which, now)).toBe('over')

  const two = await someProposal(at(2))
  expect(await cancelInterview(two.job.recruiter, two.which, { now })).toEqual({ outcome: 'done' })
  expect((await newestLetterTo(two.email))?.text).toContain('does not take place')
  expect(await cancelInterview(two.job.recruiter, two.which, { now })).toEqual({ outcome: 'already' })
  expect(await chooseTime(two.which, at(2), { now })).toBe('over')
})

test('who is erased leaves the calendar of the recruiter, in a letter that names nobody', async () => {
  const { which, job, candidate, name } = await someProposal(at(2))
  await chooseTime(which, at(2), { now })
  const before = await entryTo(job.recruiter.email)
  await eraseAccount(candidate.id, now)
  const letter = await newestLetterTo(job.recruiter.email)
  expect(letter?.entry).toMatchObject({ uid: before?.uid, isCancelled: true, sequence: 2 })
  expect(JSON.stringify(letter)).not.toContain(name)
})

test('the end of an application calls its interview off, whoever ended it', async () => {
  const [one, two] = [await someProposal(at(2)), await someProposal(at(2))]
  await chooseTime(one.which, at(2), { now })
  await reject(one.job.recruiter, one.which.applicationId, 'skills', '', now)
  await withdraw({ id: two.which.applicationId, name: two.name }, now)
  await endInterviews(now)
  expect(await entryTo(one.email)).toMatchObject({ isCancelled: true })
  expect((await one.read()).cancelledAt).toEqual(now)
  expect((await two.read()).cancelledAt).toEqual(now)
  expect((await newestLetterTo(two.email))?.text).not.toContain('does not take place')
})

test('both are reminded once, the day before', async () => {
  const { which, email, job } = await someProposal(at(3))
  await chooseTime(which, at(3), { now })
  const letters = () => store.read.$count(t.outbox, eq(t.outbox.recipient, email))
  const before = await letters()
  await remindOfInterviews(at(1.9))
  expect(await letters()).toBe(before)
  await remindOfInterviews(at(2.1))
  await remindOfInterviews(at(2.2))
  expect(await letters()).toBe(before + 1)
  expect((await newestLetterTo(job.recruiter.email))?.text).toContain('begins on')
})

test('a colleague proposes nothing, changes nothing and calls nothing off', async () => {
  const { which, read } = await someProposal(at(2))
  const other = await someRecruiter()
  const before = await read()
  const tries = [
    await proposeInterview(other, which.applicationId, proposal(at(4)), { now }),
    await proposeAnew(other, which, proposal(at(4)), { now }),
    await cancelInterview(other, which, { now }),
  ]
  expect(tries).toEqual(Array.from({ length: 3 }, () => ({ outcome: 'not found' })))
  expect(await read()).toEqual(before)
  const another = await someProposal(at(2))
  const crossed = { ...which, applicationId: another.which.applicationId }
  expect(await chooseTime(crossed, at(2), { now })).toBe('not found')
})

test('who is forgotten leaves no interview', async () => {
  const { which, candidate } = await someProposal(at(2))
  await eraseAccount(candidate.id)
  expect(await listInterviews(which.applicationId)).toEqual([])
})
