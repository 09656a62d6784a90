import { expect, test } from 'vitest'
import { store, t } from '../store'
import { someJob, someJobDraft, someOwner, someRecruiter } from '../testing/makers'
import { lastJobChange, listJobChanges } from './changes'
import { closeJob, findDeskJob, publishJob, reviseJob } from './desk'
import { findPublicJob, listJobCards } from './jobs'

test('a published job is public, and a closed one is not on the board any more', async () => {
  const job = await someJob()
  expect((await findPublicJob(job.slug))?.open).toBe(true)
  expect(await listJobCards([job.id])).toHaveLength(1)

  expect(await closeJob(job.recruiter, job.id, 'filled')).toBe(true)

  expect((await findPublicJob(job.slug))?.open).toBe(false)
  expect(await listJobCards([job.id])).toHaveLength(0)
  expect(await closeJob(job.recruiter, job.id, 'filled')).toBe(false)
})

test('a job that is past its date is not open, although nobody closed it', async () => {
  const job = await someJob({ validUntil: new Date('2026-12-31T23:59:59Z') })

  expect((await findPublicJob(job.slug, new Date('2026-12-31T20:00:00Z')))?.open).toBe(true)
  expect((await findPublicJob(job.slug, new Date('2027-01-01T00:00:00Z')))?.open).toBe(false)
})

test('every change of a job is told to the index', async () => {
  const before = await lastJobChange()
  const job = await someJob()
  await reviseJob(job.recruiter, job.id, someJobDraft({ companyId: job.companyId, title: 'Go developer' }))
  await closeJob(job.recruiter, job.id, 'withdrawn')

  const told = await listJobChanges(before)
  expect(told.map((change) => change.jobId)).toEqual([job.id, job.id, job.id])
})

test('a colleague reaches nothing of another recruiter’s job, an owner reaches it', async () => {
  const job = await someJob()
  const stranger = await someRecruiter()

  expect(await findDeskJob(stranger, job.id)).toBeUndefined()
  expect(await reviseJob(stranger, job.id, someJobDraft({ companyId: job.companyId }))).toBe(false)
  expect(await publishJob(stranger, job.id)).toBe(false)
  expect(await closeJob(stranger, job.id, 'filled')).toBe(false)

  expect((await findDeskJob(await someOwner(), job.id))?.id).toBe(job.id)
})

test('what the public reads of a job carries no private id', async () => {
  const job = await someJob()
  const read = await findPublicJob(job.slug)

  expect(Object.keys(read ?? {})).not.toContain('recruiterId')
  expect(Object.keys(read ?? {})).not.toContain('briefId')
})

test('a transaction that fails leaves nothing behind, not even after an await', async () => {
  const count = async () => (await store.read.select().from(t.settings)).length
  const before = await count()

  const failing = store.tx(async (tx) => {
    await tx.insert(t.settings).values({ name: 'half', value: 'done' })
    await new Promise((resume) => setTimeout(resume, 5))
    throw new Error('stop')
  })

  await expect(failing).rejects.toThrow('stop')
  expect(await count()).toBe(before)
})
