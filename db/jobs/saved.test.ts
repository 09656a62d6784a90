import { expect, test } from 'vitest'
import { someCandidate, someCompany, someJob, someJobDraft, someRecruiter } from '../testing/makers'
import { closeJob } from './close'
import { createJob } from './desk'
import { hasSavedJob, listSavedJobs, saveJob, unsaveJob } from './saved'

test('a saved job stays in its own candidate’s list, once, even when it has closed', async () => {
  const [job, camille, other] = [await someJob(), await someCandidate(), await someCandidate()]
  expect(await saveJob(camille.id, job.id)).toBe(true)
  expect(await saveJob(camille.id, job.id)).toBe(true)
  await closeJob(job.recruiter, job.id, 'filled')

  expect((await listSavedJobs(camille.id)).map((saved) => [saved.id, saved.closedAt !== null])).toEqual([
    [job.id, true],
  ])
  expect(await listSavedJobs(other.id)).toEqual([])
})

test('nobody lets go of what another candidate saved', async () => {
  const [job, camille, other] = [await someJob(), await someCandidate(), await someCandidate()]
  await saveJob(camille.id, job.id)

  await unsaveJob(other.id, job.id)
  expect(await hasSavedJob(camille.id, job.id)).toBe(true)
  await unsaveJob(camille.id, job.id)
  expect(await hasSavedJob(camille.id, job.id)).toBe(false)
})

test('a draft cannot be saved, and so shows nothing of itself', async () => {
  const [recruiter, camille] = [await someRecruiter(), await someCandidate()]
  const draft = await createJob(recruiter, someJobDraft({ companyId: await someCompany() }))

  expect(await saveJob(camille.id, draft)).toBe(false)
  expect(await saveJob(camille.id, 404)).toBe(false)
  expect(await listSavedJobs(camille.id)).toEqual([])
})
