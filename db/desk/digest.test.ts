import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { advance } from '../applications/desk'
import { store, t } from '../store'
import { newestLetterTo, someApplication, someCandidate, someJob, someRecruiter } from '../testing/makers'
import { chooseDigest, hasDigest, sendDigests } from './digest'

// A Wednesday; seven o'clock in Paris is six in UTC.
const seven = new Date('2026-11-18T06:00:00Z')
const before = (days: number) => addDays(seven, -days)
const letters = (email: string) => store.read.$count(t.outbox, eq(t.outbox.recipient, email))

async function someMorning() {
  const job = await someJob({ publishedAt: before(20) })
  await someApplication(job.slug, undefined, before(12))
  await someApplication(job.slug, undefined, before(12))
  await someApplication(job.slug, undefined, before(0.5))
  return job
}

test('a recruiter has one letter a working morning, with the numbers of Today', async () => {
  const { recruiter } = await someMorning()
  await sendDigests(new Date('2026-11-18T05:59:00Z'))
  expect(await letters(recruiter.email)).toBe(0)
  await sendDigests(seven)
  await sendDigests(new Date('2026-11-18T09:00:00Z'))
  expect(await letters(recruiter.email)).toBe(1)
  const letter = await newestLetterTo(recruiter.email)
  expect(letter?.subject).toBe('Today: 2 answers late')
  expect(letter?.text).toContain('2 answers late\n1 new application\n1 job to confirm')
  await sendDigests(addDays(seven, 1))
  expect(await letters(recruiter.email)).toBe(2)
})

test('nothing on a Sunday, nothing where nothing waits, nothing to a candidate', async () => {
  const { recruiter } = await someMorning()
  await sendDigests(new Date('2026-11-22T08:00:00Z'))
  expect(await letters(recruiter.email)).toBe(0)
  const [idle, candidate] = [await someRecruiter(), await someCandidate()]
  await sendDigests(seven)
  expect(await letters(recruiter.email)).toBe(1)
  for (const { email } of [idle, candidate]) expect(await letters(email)).toBe(0)
})

test('what was answered is no longer new, and what came since the last letter is', async () => {
  const job = await someJob({ publishedAt: before(1) })
  const read = await someApplication(job.slug, undefined, before(0.5))
  await advance(job.recruiter, read.id, 'in_review', '', before(0.4))
  await sendDigests(seven)
  expect(await letters(job.recruiter.email)).toBe(0)
  await someApplication(job.slug, undefined, addDays(seven, 0.2))
  await sendDigests(addDays(seven, 1))
  expect((await newestLetterTo(job.recruiter.email))?.text).toContain('1 new application')
})

test('who has turned it off gets none, until they turn it on again', async () => {
  const { recruiter } = await someMorning()
  await chooseDigest(recruiter.id, false)
  expect(await hasDigest(recruiter.id)).toBe(false)
  await sendDigests(seven)
  expect(await letters(recruiter.email)).toBe(0)
  await chooseDigest(recruiter.id, true)
  await sendDigests(seven)
  expect(await letters(recruiter.email)).toBe(1)
})
