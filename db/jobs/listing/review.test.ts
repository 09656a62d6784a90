import { expect, test } from 'vitest'
import { jobState } from '@/rules/jobs/state'
import type { Staff } from '../../people/users'
import { someCompany, someJobDraft, someOwner, someRecruiter } from '../../testing/makers'
import { createJob, findDeskJob, publishJob } from '../desk'
import { askForReview, listToReview, takeBack } from './review'
import { scheduleJob, unscheduleJob } from './schedule'

const now = new Date('2026-11-02T09:00:00Z')
const later = new Date('2026-11-05T09:00:00Z')

async function someReview() {
  const [recruiter, owner] = [await someRecruiter(), await someOwner()]
  const id = await createJob(recruiter, someJobDraft({ companyId: await someCompany() }), now)
  await askForReview(recruiter, id, now)
  const stateOf = async () => {
    const job = await findDeskJob(recruiter, id)
    return job && jobState(job, now)
  }
  return { recruiter, owner, id, stateOf }
}

test('whoever asks for a review neither publishes nor schedules the job, somebody else does', async () => {
  const { recruiter, owner, id, stateOf } = await someReview()
  expect(await publishJob(recruiter, id, now)).toMatchObject({
    outcome: 'missing',
    missing: [expect.stringMatching(/somebody else publishes it/)],
  })
  expect(await scheduleJob(recruiter, id, later, now)).toMatchObject({ outcome: 'missing' })
  expect(await stateOf()).toBe('in_review')
  expect(await publishJob(owner, id, now)).toMatchObject({ outcome: 'done' })
  expect(await stateOf()).toBe('published')
})

test('a review waits on whoever may publish it, until it is taken back', async () => {
  const { recruiter, owner, id, stateOf } = await someReview()
  const waits = async (who: Staff) => (await listToReview(who, now)).some((job) => job.id === id)
  expect(await waits(owner)).toBe(true)
  expect(await waits(recruiter)).toBe(false)
  expect(await waits(await someRecruiter())).toBe(false)
  await takeBack(recruiter, id, now)
  expect(await stateOf()).toBe('draft')
  expect(await waits(owner)).toBe(false)
  expect(await publishJob(recruiter, id, now)).toMatchObject({ outcome: 'done' })
})

test('what was reviewed and scheduled is a draft again once it is not', async () => {
  const { recruiter, owner, id, stateOf } = await someReview()
  await scheduleJob(owner, id, later, now)
  expect(await stateOf()).toBe('scheduled')
  await unscheduleJob(recruiter, id, now)
  expect(await stateOf()).toBe('draft')
})
