import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { listRecentCompanies } from '../companies'
import { store, t } from '../store'
import { someCompany, someJob, someJobDraft, someManager, someOwner, someRecruiter } from '../testing/makers'
import { lastJobChange, listJobChanges } from './changes'
import { closeJob } from './close'
import { createJob, createJobAt, findDeskJob, publishJob, reviseJob } from './desk'
import { findPublicJob, listJobCards } from './jobs'

test('a published job is public, and a closed one is not on the board any more', async () => {
  const job = await someJob()
  expect((await findPublicJob(job.slug))?.open).toBe(true)
  expect(await listJobCards([job.id])).toHaveLength(1)

  expect(await closeJob(job.recruiter, job.id, 'filled')).toEqual({ outcome: 'done' })

  expect((await findPublicJob(job.slug))?.open).toBe(false)
  expect(await listJobCards([job.id])).toHaveLength(0)
  expect(await closeJob(job.recruiter, job.id, 'filled')).toEqual({ outcome: 'already' })
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

test('a colleague reaches nothing of another recruiter’s job, managers and owners reach it', async () => {
  const job = await someJob()
  const stranger = await someRecruiter()

  expect(await findDeskJob(stranger, job.id)).toBeUndefined()
  expect(await reviseJob(stranger, job.id, someJobDraft({ companyId: job.companyId }))).toEqual(notFound)
  expect(await publishJob(stranger, job.id)).toEqual(notFound)
  expect(await closeJob(stranger, job.id, 'filled')).toEqual(notFound)

  for (const reader of [await someManager(), await someOwner()])
    expect((await findDeskJob(reader, job.id))?.id).toBe(job.id)
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
    missing: ['Give the pay: both ends of the range. Without it, the job cannot be published.'],
  })
  expect(await findDeskJob(recruiter, id)).toMatchObject({ publishedAt: null })
})

test('a job whose last day is past is neither published nor kept public with it', async () => {
  const recruiter = await someRecruiter()
  const draft = someJobDraft({ companyId: await someCompany() })
  const id = await createJob(recruiter, { ...draft, validUntil: yesterday }, today)
  const missing = {
    outcome: 'missing',
    missing: ['The last day has passed. Choose a later one, or leave it empty.'],
  }
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

const named = (name: string) => store.read.$count(t.companies, eq(t.companies.name, name))

test('a job that cannot be written leaves no company behind', async () => {
  const recruiter = await someRecruiter()
  const company = { name: 'Ormont & Fils', city: 'Lyon', country: 'FR' } as const
  const { companyId: _id, ...draft } = someJobDraft({ companyId: '' })
  await expect(createJobAt(recruiter, company, { ...draft, payMin: 9, payMax: 1 }, today)).rejects.toThrow()
  expect(await named(company.name)).toBe(0)

  const id = await createJobAt(recruiter, company, draft, today)
  expect((await findDeskJob(recruiter, id ?? 0))?.company.name).toBe(company.name)
})

test('a company is known by its name, however it is written, and a new one needs its place', async () => {
  const recruiter = await someRecruiter()
  const { companyId: _id, ...draft } = someJobDraft({ companyId: '' })
  expect(await createJobAt(recruiter, { name: 'Écluse Nord' }, draft, today)).toBeUndefined()
  expect(await createJobAt(recruiter, { name: 'Écluse Nord', city: 'Lyon' }, draft, today)).toBeUndefined()
  expect(await named('Écluse Nord')).toBe(0)

  await createJobAt(recruiter, { name: 'Écluse Nord', city: 'Lyon', country: 'FR' }, draft, today)
  const id = (await createJobAt(recruiter, { name: 'ECLUSE nord' }, draft, today)) ?? 0
  expect((await findDeskJob(recruiter, id))?.company).toMatchObject({ name: 'Écluse Nord', city: 'Lyon' })
  expect(await reviseJob(recruiter, id, draft, today, { company: { name: 'Nobody Knows' } })).toEqual({
    outcome: 'unknown company',
  })
})

test('a job keeps its company when an older one has the same name', async () => {
  const recruiter = await someRecruiter()
  await someCompany('Twin Locks')
  const younger = await someCompany('Twin Locks')
  const id = await createJob(recruiter, someJobDraft({ companyId: younger }), today)
  const { companyId: _id, ...draft } = someJobDraft({ companyId: '' })
  await reviseJob(recruiter, id, draft, today, { company: { name: 'twin locks' } })
  expect(await findDeskJob(recruiter, id)).toMatchObject({ companyId: younger })
})

test('companies are suggested by who last wrote jobs for them, and not all are', async () => {
  const recruiter = await someRecruiter()
  for (const [at, name] of ['Aube', 'Brume', 'Crue'].entries())
    await createJob(
      recruiter,
      someJobDraft({ companyId: await someCompany(name) }),
      new Date(today.getTime() + at * 1000),
    )
  const names = async (who = recruiter) => (await listRecentCompanies(who.id, 2)).map(({ name }) => name)
  expect(await names()).toEqual(['Crue', 'Brume'])
  expect(await names(await someRecruiter())).toEqual([])
})
