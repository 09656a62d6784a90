import { expect, test } from 'vitest'
import { findDeskJob } from '@/db/jobs/desk'
import { someJob } from '@/db/testing/makers'
import { startTasks, stopTasks } from './runner'

test('the background work starts, once, and closes what has expired', async () => {
  const job = await someJob({
    publishedAt: new Date('2026-01-01'),
    validUntil: new Date('2026-02-01'),
  })
  startTasks()
  startTasks()
  await stopTasks()
  expect(await findDeskJob(job.recruiter, job.id)).toMatchObject({ closedBecause: 'expired' })
  await stopTasks()
})
