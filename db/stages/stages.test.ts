import { expect, test } from 'vitest'
import { findCandidateApplication } from '../applications/applications'
import {
  advance,
  findDeskApplication,
  listDeskEvents,
  listOpenApplications,
  reject,
} from '../applications/desk'
import { closeJob } from '../jobs/close'
import { findDeskJob } from '../jobs/desk'
import { reopenJob } from '../jobs/reopen'
import type { Owner, Staff } from '../people/users'
import { store, t } from '../store'
import {
  newestLetterTo,
  someApplication,
  someCandidate,
  someJob,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { changeStages, chooseStages } from './change'
import { listJobStages } from './stages'
import { changeTemplate, keepTemplate, listStageTemplates, removeTemplate } from './templates'

const named = async (jobId: number, name: string) =>
  (await listJobStages(jobId)).find((stage) => stage.name === name)?.id ?? ''
const names = async (jobId: number) => (await listJobStages(jobId)).map(({ name }) => name)

/** A job with a test at home between review and interview, and somebody who does it. */
async function someJobWithATest() {
  const job = await someJob()
  await changeStages(job.recruiter, job.id, {
    act: 'add',
    id: `test-${job.id}`,
    name: 'Test at home',
    kind: 'in_review',
  })
  const candidate = await someCandidate()
  const sent = await someApplication(job.slug, candidate)
  await advance(job.recruiter, sent.id, await named(job.id, 'Test at home'), '')
  const read = () => findDeskApplication(job.recruiter, sent.id)
  return { ...job, candidate, sent, read }
}

test('a job has the standard stages until it is given its own', async () => {
  const job = await someJob()
  expect(await names(job.id)).toEqual(['Received', 'In review', 'Interview', 'Offer', 'Hired', 'Not taken'])
  await changeStages(job.recruiter, job.id, { act: 'rename', id: 'in_review', name: 'First reading' })
  expect(await names(job.id)).toEqual([
    'Received',
    'First reading',
    'Interview',
    'Offer',
    'Hired',
    'Not taken',
  ])
})

test('whoever is moved to a stage of the job reads its name, and so does the desk', async () => {
  const { id, candidate, sent, recruiter, read } = await someJobWithATest()
  expect(await read()).toMatchObject({ stage: 'in_review', stageName: 'Test at home' })
  expect((await findCandidateApplication(candidate.id, sent.id))?.stageName).toBe('Test at home')
  expect((await newestLetterTo(candidate.email))?.subject).toMatch(/^Test at home: /)
  expect((await listDeskEvents(sent.id))[0]).toMatchObject({ stage: 'in_review', stageName: 'Test at home' })
  const [row] = await listOpenApplications(recruiter, id)
  expect(row?.stageName).toBe('Test at home')
})

test('nobody is moved to where they stand, to the entry, or to a stage of another job', async () => {
  const { id, recruiter, sent, read } = await someJobWithATest()
  const other = await someJobWithATest()
  for (const stage of [
    await named(id, 'Test at home'),
    await named(id, 'Received'),
    await named(id, 'Not taken'),
    await named(other.id, 'Test at home'),
  ])
    expect(await advance(recruiter, sent.id, stage, '')).toEqual({ outcome: 'already' })
  expect(await read()).toMatchObject({ stageName: 'Test at home' })
})

test('a stage is taken out with its people, whose clock goes on, and nobody is written to', async () => {
  const { id, recruiter, sent, read, candidate } = await someJobWithATest()
  const before = await read()
  const letters = await store.read.$count(t.outbox)
  const edit = {
    act: 'remove',
    id: await named(id, 'Test at home'),
    to: await named(id, 'Interview'),
  } as const
  expect(await changeStages(recruiter, id, edit)).toEqual({ outcome: 'done' })

  expect(await names(id)).not.toContain('Test at home')
  expect(await read()).toMatchObject({
    ...{ stage: 'interview', stageName: 'Interview', dueAt: before?.dueAt, movedAt: before?.movedAt },
  })
  expect(await store.read.$count(t.outbox)).toBe(letters)
  expect((await listDeskEvents(sent.id))[0]).toMatchObject({
    note: 'The stage “Test at home” is no more.',
    visible: false,
  })
  // A tab that showed the old stage is told.
  expect(await advance(recruiter, sent.id, 'offer', '', new Date(), before?.version)).toMatchObject({
    outcome: 'stale',
  })
  expect((await findCandidateApplication(candidate.id, sent.id))?.stage).toBe('interview')
})

test('a stage that is taken out to another kind, or the only one of its kind, stays with its people', async () => {
  const { id, recruiter, read } = await someJobWithATest()
  const test = await named(id, 'Test at home')
  const offer = await named(id, 'Offer')
  expect(await changeStages(recruiter, id, { act: 'remove', id: test, to: offer })).toMatchObject({
    outcome: 'refused',
  })
  expect(await changeStages(recruiter, id, { act: 'remove', id: offer, to: test })).toMatchObject({
    outcome: 'refused',
  })
  expect(await read()).toMatchObject({ stageName: 'Test at home' })
})

test('one who was in a stage of the job stands there again once the job is open again', async () => {
  const { id, recruiter, read } = await someJobWithATest()
  await closeJob(recruiter, id, 'withdrawn')
  expect(await read()).toMatchObject({ stage: 'rejected', stageName: 'Not taken' })
  await reopenJob(recruiter, id, undefined)
  expect(await read()).toMatchObject({ stage: 'in_review', stageName: 'Test at home' })
})

test('stages that were changed since the page was opened are not changed by it', async () => {
  const job = await someJob()
  const seen = (await findDeskJob(job.recruiter, job.id))?.version
  await changeStages(job.recruiter, job.id, { act: 'down', id: 'in_review' }, { seen })
  expect(await changeStages(job.recruiter, job.id, { act: 'down', id: 'offer' }, { seen })).toMatchObject({
    outcome: 'stale',
  })
})

test('a colleague changes nothing of another recruiter’s stages', async () => {
  const { id, recruiter } = await someJobWithATest()
  const before = await names(id)
  const stranger = await someRecruiter()
  const edit = { act: 'rename', id: await named(id, 'Offer'), name: 'Mine' } as const
  expect(await changeStages(stranger, id, edit)).toEqual({ outcome: 'not found' })
  expect(await chooseStages(stranger, id, undefined)).toEqual({ outcome: 'not found' })
  expect(await names(id)).toEqual(before)
  expect(recruiter.id).not.toBe(stranger.id)
})

const owner = async () => ({ ...(await someOwner()), access: 'owner' }) as Owner & Staff

test('a job is given the stages of a template, and each candidate stands in the first of their kind', async () => {
  const { id, recruiter, read, sent } = await someJobWithATest()
  const odile = await owner()
  const kept = await keepTemplate(odile, 'Back-end', id)
  if (kept.outcome !== 'done') throw new Error('the template was not kept')
  expect(await keepTemplate(odile, 'Back-end', id)).toEqual({ outcome: 'taken' })

  const template = (await listStageTemplates()).find((one) => one.id === kept.id)
  const first = template?.stages.find(({ name }) => name === 'In review')?.id ?? ''
  await changeTemplate(odile, kept.id, { act: 'rename', id: first, name: 'First reading' })
  expect(await names(id)).toContain('In review')
  expect(await chooseStages(recruiter, id, kept.id)).toEqual({ outcome: 'done' })
  expect(await names(id)).toContain('First reading')
  expect(await read()).toMatchObject({ stage: 'in_review', stageName: 'First reading' })

  // A job keeps its copy.
  expect(await removeTemplate(odile, kept.id)).toBe(true)
  expect(await names(id)).toContain('First reading')
  expect(await chooseStages(recruiter, id, kept.id)).toMatchObject({ outcome: 'refused' })
  await chooseStages(recruiter, id, undefined)
  expect(await names(id)).toContain('Interview')
  await reject(recruiter, sent.id, 'skills', '')
  expect(await read()).toMatchObject({ stage: 'rejected', stageName: null })
})
