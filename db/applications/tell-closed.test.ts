import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { closeJob } from '../jobs/desk'
import { expireJobs } from '../jobs/expire'
import { newestLetterTo, someApplication, someJob } from '../testing/makers'
import { findApplicationByToken, withdraw } from './applications'
import { advance, reject } from './desk'

const monday = new Date('2026-11-16T09:00:00Z')
const title = 'This job has closed: Back-end developer, routing, Halden'
const subjectTo = async (email: string) => (await newestLetterTo(email))?.subject

test('whoever waits for an answer is told that the job has closed, and that the answer stays due', async () => {
  const job = await someJob()
  const { email, token } = await someApplication(job.slug, undefined, monday)
  expect(await closeJob(job.recruiter, job.id, 'filled', monday)).toEqual({ outcome: 'done' })

  const letter = await newestLetterTo(email)
  expect(letter?.subject).toBe(title)
  expect(letter?.text).toContain('Somebody was hired for this job')
  expect(letter?.text).toContain('The answer is due by Monday 23 November.')
  expect(await findApplicationByToken(letter?.secret ?? '')).toMatchObject({
    stage: 'received',
    closedAt: null,
  })
  expect(await findApplicationByToken(token)).toBeTruthy()
})

test('each reason is said, and a day that has passed as well', async () => {
  const withdrawn = await someJob()
  const first = await someApplication(withdrawn.slug, undefined, monday)
  await closeJob(withdrawn.recruiter, withdrawn.id, 'withdrawn', addDays(monday, 10))
  const told = (await newestLetterTo(first.email))?.text
  expect(told).toContain('The company no longer hires for this job')
  expect(told).toContain('The answer was due by Monday 23 November.')

  const expired = await someJob({ validUntil: addDays(monday, 1) })
  const second = await someApplication(expired.slug, undefined, monday)
  await expireJobs(addDays(monday, 2))
  expect((await newestLetterTo(second.email))?.text).toContain('The last day of this job has passed')
  await expireJobs(addDays(monday, 3))
  expect(await subjectTo(second.email)).toBe(title)
})

test('nobody else is written to: not who has an answer, an offer, or has withdrawn', async () => {
  const job = await someJob()
  const [refused, offered, gone] = [
    await someApplication(job.slug),
    await someApplication(job.slug),
    await someApplication(job.slug),
  ]
  await reject(job.recruiter, refused.id, 'skills', '')
  await advance(job.recruiter, offered.id, 'offer', '')
  await withdraw(gone)
  await closeJob(job.recruiter, job.id, 'filled')
  for (const { email } of [refused, offered, gone]) expect(await subjectTo(email)).not.toBe(title)
})

test('a job that is not closed tells nobody', async () => {
  const [job, other] = [await someJob(), await someJob()]
  const { email } = await someApplication(job.slug)
  expect(await closeJob(other.recruiter, job.id, 'filled')).toEqual({ outcome: 'not found' })
  expect(await closeJob(job.recruiter, job.id, 'filled', new Date(), 0)).toMatchObject({ outcome: 'stale' })
  expect(await subjectTo(email)).not.toBe(title)
})
