import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { searchJobs } from '@/search/jobs'
import { fromSearchParams } from '@/search/query'
import { findApplicationByToken } from '../../applications/applications'
import { store, t } from '../../store'
import {
  newestLetterTo,
  someApplication,
  someImportedJob,
  someJob,
  someOwner,
  someRecruiter,
} from '../../testing/makers'
import { findDeskJob } from '../desk'
import { findPublicJob } from '../jobs'
import { reopenJob } from '../reopen'
import { tendConfirmations } from './ask-to-confirm'
import { confirmByLink, confirmJobs, findConfirmLink, listJobsToConfirm } from './confirm'

const start = new Date('2026-11-02T09:00:00Z')
const on = (days: number) => addDays(start, days)
const published = (more = {}) => someJob({ publishedAt: start, ...more })

/** Every ten minutes would be as good as once a day. */
async function live(from: number, to: number) {
  for (let day = from; day <= to; day++) await tendConfirmations(on(day))
}

const letters = (email: string) => store.read.$count(t.outbox, eq(t.outbox.recipient, email))

test('a job that nobody confirms is asked about, leaves the list, and closes with a word to whoever waits', async () => {
  const job = await published()
  const { email, token } = await someApplication(job.slug, undefined, on(1))

  await live(1, 13)
  expect(await letters(job.recruiter.email)).toBe(0)
  await live(14, 20)
  expect(await letters(job.recruiter.email)).toBe(1)
  expect((await newestLetterTo(job.recruiter.email))?.subject).toBe(
    'Still open? Back-end developer, routing, Halden',
  )
  expect(await findPublicJob(job.slug, on(20))).toMatchObject({ open: true })

  await live(21, 29)
  expect(await letters(job.recruiter.email)).toBe(2)
  expect((await newestLetterTo(job.recruiter.email))?.text).toContain('It has left the list.')
  expect(await findPublicJob(job.slug, on(29))).toMatchObject({ open: false, unlistedBecause: 'unconfirmed' })
  expect((await findApplicationByToken(token))?.stage).toBe('received')

  await live(30, 31)
  expect(await findDeskJob(job.recruiter, job.id)).toMatchObject({
    closedAt: on(30),
    closedBecause: 'unconfirmed',
  })
  expect((await newestLetterTo(email))?.text).toContain(
    'Nobody has confirmed for a month that this job is still open',
  )
  expect(await letters(job.recruiter.email)).toBe(2)
})

test('one word a fortnight keeps a job on the list, and it is asked for again', async () => {
  const job = await published()
  await live(14, 14)
  expect(await confirmJobs(job.recruiter, [job.id], on(15))).toBe(1)
  await live(16, 28)
  expect(await letters(job.recruiter.email)).toBe(1)
  await live(29, 29)
  expect(await letters(job.recruiter.email)).toBe(2)
  expect(await findPublicJob(job.slug, on(29))).toMatchObject({ open: true, confirmedAt: on(15) })
})

test('confirming brings back what has left the list, and the search follows both ways', async () => {
  const job = await published({ title: 'Lighthouse keeper of queues' })
  const found = async (now: Date) =>
    (await searchJobs(fromSearchParams(new URLSearchParams('q=lighthouse keeper queues')), now)).total
  expect(await found(on(1))).toBe(1)
  await live(14, 21)
  expect(await found(on(21))).toBe(0)
  await confirmJobs(job.recruiter, [job.id], on(22))
  expect(await found(on(22))).toBe(1)
  expect(await findPublicJob(job.slug, on(22))).toMatchObject({ open: true, unlistedAt: null })
})

test('the link of the letter confirms once, for who got it, and only their jobs', async () => {
  const [job, colleagues] = [await published(), await published()]
  await live(14, 14)
  const token = (await newestLetterTo(job.recruiter.email))?.secret ?? ''
  expect(await findConfirmLink(token, on(15))).toMatchObject([{ id: job.id }])
  expect(await confirmByLink(token, [job.id, colleagues.id], on(15))).toBe(1)
  expect(await findDeskJob(colleagues.recruiter, colleagues.id)).toMatchObject({ confirmedAt: null })
  expect(await confirmByLink(token, [job.id], on(16))).toBe('used')
  expect(await findConfirmLink('nobody’s', on(15))).toBeUndefined()
})

test('a job that was handed over is no longer confirmed by the letter of before', async () => {
  const job = await published()
  await live(14, 14)
  const token = (await newestLetterTo(job.recruiter.email))?.secret ?? ''
  const { id: recruiterId } = await someRecruiter()
  await store.db.update(t.jobs).set({ recruiterId }).where(eq(t.jobs.id, job.id))
  expect(await findConfirmLink(token, on(15))).toEqual([])
  expect(await confirmByLink(token, [job.id], on(15))).toBe(0)
})

test('a colleague confirms nothing and is asked nothing; an owner may', async () => {
  const job = await published()
  await live(14, 14)
  const colleague = await someRecruiter()
  expect(await listJobsToConfirm(colleague, on(15))).toEqual([])
  expect(await confirmJobs(colleague, [job.id], on(15))).toBe(0)
  expect((await listJobsToConfirm(job.recruiter, on(15))).map(({ id }) => id)).toEqual([job.id])
  expect(await confirmJobs(await someOwner(), [job.id], on(15))).toBe(1)
})

test('an imported job, one whose last day has passed and a paused one are not asked about', async () => {
  const imported = await someImportedJob({ publishedAt: start })
  const over = await published({ validUntil: on(10) })
  await live(14, 40)
  expect(await letters(imported.recruiter.email)).toBe(0)
  expect(await letters(over.recruiter.email)).toBe(0)
  expect(await findPublicJob(imported.slug, on(40))).toMatchObject({ open: true })
})

test('after a month without the site nothing is lost at once: the question comes first, with its week', async () => {
  const job = await published()
  await live(60, 66)
  expect(await findPublicJob(job.slug, on(66))).toMatchObject({ open: true })
  await live(67, 75)
  expect(await findPublicJob(job.slug, on(75))).toMatchObject({ open: false, closedAt: null })
  await live(76, 76)
  expect(await findPublicJob(job.slug, on(76))).toMatchObject({ closedAt: on(76) })
  expect((await reopenJob(job.recruiter, job.id, undefined, on(80))).outcome).toBe('done')
  expect(await findPublicJob(job.slug, on(80))).toMatchObject({ open: true, confirmedAt: on(80) })
})

test('a recruiter has one letter with all of theirs', async () => {
  const recruiter = await someRecruiter()
  for (const title of ['One', 'Two', 'Three']) await published({ recruiter, title })
  await live(14, 14)
  expect(await letters(recruiter.email)).toBe(1)
  const letter = await newestLetterTo(recruiter.email)
  expect(letter?.subject).toBe('Still open? 3 of your jobs')
  expect(letter?.text).toMatch(/One, Halden[\s\S]*Two, Halden[\s\S]*Three, Halden/)
})
