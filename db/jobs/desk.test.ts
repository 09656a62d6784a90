import { expect, test } from 'vitest'
import { listCompanies } from '../companies'
import { store, t } from '../store'
import { someCompany, someJob, someJobDraft, someOwner, someRecruiter } from '../testing/makers'
import { lastJobChange, listJobChanges } from './changes'
import { closeJob, createJob, findDeskJob, publishJob, reviseJob } from './desk'
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
  expect(await reviseJob(stranger, job.id, someJobDraft({ companyId: job.companyId }))).toEqual(notFound)
  expect(await publishJob(stranger, job.id)).toEqual(notFound)
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

const notFound = { outcome: 'not found' }
const yesterday = new Date('2026-11-09T22:59:59Z')
const today = new Date('2026-11-10T09:00:00Z')

test('a draft whose pay another tab has taken away is not published', async () => {
  const recruiter = await someRecruiter()
  const draft = someJobDraft({ companyId: await someCompany() })
  const id = await createJob(recruiter, draft, today)
  await reviseJob(recruiter, id, { ...draft, payMin: undefined, payMax: undefined }, today)

  expect(await publishJob(recruiter, id, today)).toEqual({
    outcome: 'missing',
    missing: ['A job is published with its pay: give both ends of the range.'],
  })
  expect(await findDeskJob(recruiter, id)).toMatchObject({ publishedAt: null })
})

test('a job whose last day is past is neither published nor kept public with it', async () => {
  const recruiter = await someRecruiter()
  const draft = someJobDraft({ companyId: await someCompany() })
  const id = await createJob(recruiter, { ...draft, validUntil: yesterday }, today)
  const missing = { outcome: 'missing', missing: ['The last day is past: choose a later one, or none.'] }
  expect(await publishJob(recruiter, id, today)).toEqual(missing)

  await reviseJob(recruiter, id, draft, today)
  expect(await publishJob(recruiter, id, today)).toEqual({ outcome: 'done', isPublic: true })
  expect(await publishJob(recruiter, id, today)).toEqual({ outcome: 'already' })
  expect(await reviseJob(recruiter, id, { ...draft, validUntil: yesterday }, today)).toEqual(missing)
  expect(await reviseJob(recruiter, id, { ...draft, payMax: undefined }, today)).toMatchObject({
    outcome: 'missing',
  })
  expect(await findDeskJob(recruiter, id)).toMatchObject({ validUntil: null, payMax: draft.payMax })
})

test('a job that cannot be written leaves no company behind', async () => {
  const recruiter = await someRecruiter()
  const company = { name: 'Ormont & Fils', city: 'Lyon', country: 'FR' } as const
  const draft = { ...someJobDraft({ companyId: 'new' }), payMin: 9, payMax: 1 }
  await expect(createJob(recruiter, draft, today, company)).rejects.toThrow()
  expect((await listCompanies()).filter(({ name }) => name === company.name)).toEqual([])

  const id = await createJob(recruiter, someJobDraft({ companyId: 'new' }), today, company)
  expect((await findDeskJob(recruiter, id))?.company.name).toBe(company.name)
})
