import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { searchJobs } from '@/search/jobs'
import { fromSearchParams } from '@/search/query'
import { findApplicationByToken } from '../../applications/applications'
import { apply } from '../../applications/apply'
import { someApplication, someEmail, someFile, someJob, someRecruiter } from '../../testing/makers'
import { closeJob } from '../close'
import { findPublicJob } from '../jobs'
import { tendConfirmations } from './ask-to-confirm'
import { pauseJob, resumeJob } from './pause'

const start = new Date('2026-11-02T09:00:00Z')
const on = (days: number) => addDays(start, days)

test('a paused job is not found and takes no application, its page stays, and its applications go on', async () => {
  const job = await someJob({ title: 'Keeper of paused lighthouses', publishedAt: start })
  const { token } = await someApplication(job.slug, undefined, on(1))
  const found = async (now: Date) =>
    (await searchJobs(fromSearchParams(new URLSearchParams('q=keeper paused lighthouses')), now)).total
  expect(await found(on(1))).toBe(1)

  expect(await pauseJob(job.recruiter, job.id, on(2))).toEqual({ outcome: 'done' })
  expect(await found(on(3))).toBe(0)
  expect(await findPublicJob(job.slug, on(3))).toMatchObject({ open: false, unlistedBecause: 'paused' })
  const draft = { name: 'Late', email: someEmail(), phone: '', note: '' }
  expect(await apply(job.slug, draft, someFile(), {}, on(3))).toEqual({ outcome: 'closed' })
  expect((await findApplicationByToken(token))?.stage).toBe('received')

  expect(await resumeJob(job.recruiter, job.id, on(4))).toEqual({ outcome: 'done' })
  expect(await found(on(5))).toBe(1)
  expect(await apply(job.slug, draft, someFile(), {}, on(5))).toMatchObject({ outcome: 'sent' })
})

test('nobody is asked whether a paused job is open; back on the list, its term begins anew', async () => {
  const job = await someJob({ publishedAt: start })
  await pauseJob(job.recruiter, job.id, on(2))
  for (let day = 14; day <= 40; day++) await tendConfirmations(on(day))
  expect(await findPublicJob(job.slug, on(40))).toMatchObject({ closedAt: null, unlistedBecause: 'paused' })
  await resumeJob(job.recruiter, job.id, on(41))
  await tendConfirmations(on(54))
  expect(await findPublicJob(job.slug, on(54))).toMatchObject({ open: true, confirmAskedAt: null })
})

test('only what is open is paused, only what is paused comes back, and a colleague does neither', async () => {
  const job = await someJob({ publishedAt: start })
  const stranger = await someRecruiter()
  expect(await pauseJob(stranger, job.id, on(1))).toEqual({ outcome: 'not found' })
  expect(await resumeJob(job.recruiter, job.id, on(1))).toEqual({ outcome: 'already' })
  await pauseJob(job.recruiter, job.id, on(1))
  expect(await pauseJob(job.recruiter, job.id, on(1))).toEqual({ outcome: 'already' })
  expect(await resumeJob(stranger, job.id, on(1))).toEqual({ outcome: 'not found' })
  await closeJob(job.recruiter, job.id, 'filled', on(2))
  expect(await resumeJob(job.recruiter, job.id, on(3))).toEqual({ outcome: 'already' })
})
