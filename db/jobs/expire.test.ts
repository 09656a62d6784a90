import { expect, test } from 'vitest'
import { someCompany, someJob, someJobDraft, someRecruiter } from '../testing/makers'
import { lastJobChange, listJobChanges } from './changes'
import { closeJob } from './close'
import { createJob, findDeskJob } from './desk'
import { expireJobs } from './expire'

const lastDay = new Date('2026-12-31T23:59:59Z')
const newYear = new Date('2027-01-01T08:00:00Z')

test('a job whose date has passed closes as of that date, and the index hears of it', async () => {
  const over = await someJob({ validUntil: lastDay })
  const open = await someJob({ validUntil: new Date('2027-02-01') })
  const endless = await someJob()
  const before = await lastJobChange()

  expect(await expireJobs(newYear)).toBe(1)
  expect(await expireJobs(newYear)).toBe(0)

  expect(await findDeskJob(over.recruiter, over.id)).toMatchObject({
    closedAt: lastDay,
    closedBecause: 'expired',
  })
  for (const job of [open, endless])
    expect(await findDeskJob(job.recruiter, job.id)).toMatchObject({ closedAt: null })
  expect((await listJobChanges(before)).map(({ jobId }) => jobId)).toEqual([over.id])
})

test('a job that was filled before its date stays filled', async () => {
  const job = await someJob({ validUntil: lastDay })
  const filled = new Date('2026-12-01')
  await closeJob(job.recruiter, job.id, 'filled', filled)
  await expireJobs(newYear)
  expect(await findDeskJob(job.recruiter, job.id)).toMatchObject({
    closedAt: filled,
    closedBecause: 'filled',
  })
})

test('a draft whose date has passed stays a draft', async () => {
  const recruiter = await someRecruiter()
  const draft = someJobDraft({ companyId: await someCompany(), validUntil: lastDay })
  const id = await createJob(recruiter, draft)
  await expireJobs(newYear)
  expect(await findDeskJob(recruiter, id)).toMatchObject({ closedAt: null, publishedAt: null })
})
