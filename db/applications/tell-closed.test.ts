import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { expireJobs } from '../jobs/expire'
import { newestLetterTo, someApplication, someJob } from '../testing/makers'
import { findApplicationByToken, withdraw } from './applications'
import { advance, reject } from './desk'

const monday = new Date('2026-11-16T09:00:00Z')
const title = 'This job has closed: Back-end developer, routing, Halden'
const subjectTo = async (email: string) => (await newestLetterTo(email))?.subject
const expiring = () => someJob({ validUntil: addDays(monday, 1) })

test('whoever waits is told that the last day has passed, and that the answer stays due', async () => {
  const job = await expiring()
  const { email, token } = await someApplication(job.slug, undefined, monday)
  await expireJobs(addDays(monday, 2))

  const letter = await newestLetterTo(email)
  expect(letter?.subject).toBe(title)
  expect(letter?.text).toContain('The last day of this job has passed')
  expect(letter?.text).toContain('The answer is due by Monday 23 November.')
  expect(await findApplicationByToken(letter?.secret ?? '')).toMatchObject({
    stage: 'received',
    closedAt: null,
  })
  expect(await findApplicationByToken(token)).toBeTruthy()

  await expireJobs(addDays(monday, 3))
  expect(await newestLetterTo(email)).toMatchObject({ id: letter?.id })
})

test('a day that has passed is said as well', async () => {
  const job = await expiring()
  const { email } = await someApplication(job.slug, undefined, monday)
  await expireJobs(addDays(monday, 10))
  expect((await newestLetterTo(email))?.text).toContain('The answer was due by Monday 23 November.')
})

test('nobody else is written to: not who has an answer, an offer, or has withdrawn', async () => {
  const job = await expiring()
  const send = () => someApplication(job.slug, undefined, monday)
  const [refused, offered, gone] = [await send(), await send(), await send()]
  await reject(job.recruiter, refused.id, 'skills', '', monday)
  await advance(job.recruiter, offered.id, 'offer', '', monday)
  await withdraw(gone, monday)
  await expireJobs(addDays(monday, 2))
  for (const { email } of [refused, offered, gone]) expect(await subjectTo(email)).not.toBe(title)
})
