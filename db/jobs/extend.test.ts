import { expect, test } from 'vitest'
import { saveImportedJobs } from '../imports/imported-jobs'
import { someCompany, someJob, someJobDraft, someOwner, someRecruiter } from '../testing/makers'
import { lastJobChange, listJobChanges } from './changes'
import { closeJob } from './close'
import { createJob, findDeskJob, publishJob, reviseJob } from './desk'
import { expireJobs } from './expire'
import { extendJob, findFormerLastDay, undoExtension } from './extend'
import { findPublicJob, listJobCards } from './jobs'

const end = (day: string) => new Date(`${day}T22:59:59.999Z`)
const on = (day: string) => new Date(`${day}T09:00:00Z`)
const done = { outcome: 'done' }

test('a job that has expired is public again with a later last day, and the index is told', async () => {
  const job = await someJob({ validUntil: end('2026-11-10') })
  await expireJobs(on('2026-11-12'))
  expect(await findPublicJob(job.slug, on('2026-11-12'))).toMatchObject({ open: false })
  const before = await lastJobChange()

  const extended = await extendJob(job.recruiter, job.id, end('2026-12-10'), on('2026-11-12'))
  expect(extended).toEqual({ outcome: 'done', isPublic: true })
  expect(await findPublicJob(job.slug, on('2026-11-12'))).toMatchObject({ open: true })
  expect(await listJobCards([job.id], on('2026-12-10'))).toHaveLength(1)
  expect((await listJobChanges(before)).map(({ jobId }) => jobId)).toEqual([job.id])
})

test('a mistyped day is undone in one step, once', async () => {
  const job = await someJob({ validUntil: end('2026-11-30') })
  await extendJob(job.recruiter, job.id, end('2062-12-10'), on('2026-11-12'))
  expect(await findFormerLastDay(job.id)).toEqual(end('2026-11-30'))

  expect(await undoExtension(job.recruiter, job.id, on('2026-11-13'))).toEqual(done)
  expect(await findDeskJob(job.recruiter, job.id)).toMatchObject({
    validUntil: end('2026-11-30'),
    closedAt: null,
  })
  expect(await undoExtension(job.recruiter, job.id, on('2026-11-14'))).toEqual({ outcome: 'already' })
})

test('undone, a job that had expired has expired again, on its former day', async () => {
  const job = await someJob({ validUntil: end('2026-11-10') })
  await extendJob(job.recruiter, job.id, end('2026-12-10'), on('2026-11-12'))
  await undoExtension(job.recruiter, job.id, on('2026-11-13'))
  expect(await findDeskJob(job.recruiter, job.id)).toMatchObject({
    validUntil: end('2026-11-10'),
    closedAt: end('2026-11-10'),
    closedBecause: 'expired',
  })
})

test('what was changed after an extension is not undone with it', async () => {
  const job = await someJob({ validUntil: end('2026-11-30') })
  await extendJob(job.recruiter, job.id, end('2026-12-10'), on('2026-11-12'))
  await reviseJob(job.recruiter, job.id, someJobDraft({ companyId: job.companyId }), on('2026-11-13'))
  expect(await findFormerLastDay(job.id)).toBeUndefined()
  expect(await undoExtension(job.recruiter, job.id, on('2026-11-14'))).toEqual({ outcome: 'already' })
})

test.each([
  ['is past', '2026-11-11', 'The last day has passed. Choose a later one, or leave it empty.'],
  ['is the present one', '2026-11-30', 'The last day is 30 November 2026 already: choose a later one.'],
  ['is an earlier one', '2026-11-20', 'The last day is 30 November 2026 already: choose a later one.'],
])('a last day that %s changes nothing', async (_what, day, sentence) => {
  const job = await someJob({ validUntil: end('2026-11-30') })
  expect(await extendJob(job.recruiter, job.id, end(day), on('2026-11-12'))).toEqual({
    outcome: 'missing',
    missing: [sentence],
  })
  expect(await findDeskJob(job.recruiter, job.id)).toMatchObject({ validUntil: end('2026-11-30') })
})

test('the last day is over when it is over where the site is', async () => {
  const job = await someJob({ validUntil: end('2026-11-10') })
  const lateEvening = new Date('2026-11-12T22:30:00Z')
  expect(await extendJob(job.recruiter, job.id, end('2026-11-12'), lateEvening)).toMatchObject({
    outcome: 'done',
  })
})

test('a job that has lost its pay does not come back without it', async () => {
  const job = await someJob({ validUntil: end('2026-11-10') })
  await expireJobs(on('2026-11-12'))
  const draft = someJobDraft({ companyId: job.companyId, payMax: undefined, validUntil: end('2026-11-10') })
  await reviseJob(job.recruiter, job.id, draft, on('2026-11-12'))
  expect(await extendJob(job.recruiter, job.id, end('2026-12-10'), on('2026-11-13'))).toMatchObject({
    outcome: 'missing',
  })
})

test('a filled, a withdrawn, a draft and an endless job are not extended, nor is somebody else’s', async () => {
  const recruiter = await someRecruiter()
  const extend = (id: number, who = recruiter) => extendJob(who, id, end('2026-12-10'), on('2026-11-12'))
  for (const because of ['filled', 'withdrawn'] as const) {
    const job = await someJob({ recruiter, validUntil: end('2026-11-30') })
    await closeJob(recruiter, job.id, because, on('2026-11-11'))
    expect(await extend(job.id)).toEqual({ outcome: 'already' })
    expect(await findDeskJob(recruiter, job.id)).toMatchObject({ closedBecause: because })
  }
  const draft = someJobDraft({ companyId: await someCompany(), validUntil: end('2026-11-30') })
  const draftId = await createJob(recruiter, draft, on('2026-11-11'))
  expect(await extend(draftId)).toEqual({ outcome: 'already' })
  await publishJob(recruiter, draftId, on('2026-11-11'))
  expect(await extend(draftId, await someRecruiter())).toEqual({ outcome: 'not found' })
  expect(await undoExtension(await someRecruiter(), draftId)).toEqual({ outcome: 'not found' })
  expect(await extend((await someJob({ recruiter })).id)).toEqual({ outcome: 'already' })
})

test('the last day of an imported job is its source’s', async () => {
  const [owner, companyId] = [await someOwner(), await someCompany('Elsewhere')]
  const facts = { title: 'Planner', city: 'Lyon', country: 'FR', summary: 'You plan.', work: 'You plan.' }
  const job = { ...facts, companyId, externalId: 'e', contentHash: 'e', validUntil: end('2026-11-30') }
  const origin = { source: 'ashby', board: 'extended', recruiterId: owner.id }
  const [saved] = await saveImportedJobs(origin, [job], on('2026-11-10'))
  expect(await extendJob(owner, saved?.id ?? 0, end('2026-12-10'), on('2026-11-12'))).toEqual({
    outcome: 'not found',
  })
})
