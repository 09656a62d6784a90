import { eq, sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { findCandidateApplication } from '../applications/applications'
import { findDeskJob } from '../jobs/desk'
import { store, t } from '../store'
import { someApplication, someCandidate, someCompany, someOwner } from '../testing/makers'
import { type JobToSave, saveImportedJobs } from './imported-jobs'
import { closeMissingJobs } from './missing-jobs'

const now = new Date('2026-11-10T09:00:00Z')

const facts = (companyId: string, externalId: string): JobToSave => ({
  companyId,
  externalId,
  title: 'Planner',
  city: 'Lyon',
  country: 'FR',
  summary: 'You plan.',
  work: 'You plan the trips of every night.',
  contentHash: externalId,
  textHash: externalId,
  publishedAt: new Date('2026-11-01'),
})

test('jobs of one day, which say no hour, all get an id of their own', async () => {
  const [owner, companyId] = [await someOwner(), await someCompany('One Day')]
  const origin = { source: 'ashby', board: 'one-day', recruiterId: owner.id }
  const jobs = Array.from({ length: 300 }, (_, at) => facts(companyId, String(at)))
  const saved = await saveImportedJobs(origin, jobs, now)
  expect(new Set(saved.map(({ id }) => id)).size).toBe(300)
  const other = await saveImportedJobs(
    { ...origin, board: 'other' },
    jobs.map((job) => ({ ...job, textHash: `x${job.textHash}` })),
    now,
  )
  expect(other.every(({ outcome }) => outcome === 'created')).toBe(true)
})

test('a job dated tomorrow is public today', async () => {
  const [owner, companyId] = [await someOwner(), await someCompany('Tomorrow')]
  const job = { ...facts(companyId, 't'), publishedAt: new Date('2026-11-11') }
  const [saved] = await saveImportedJobs(
    { source: 'ashby', board: 'tomorrow', recruiterId: owner.id },
    [job],
    now,
  )
  expect(await findDeskJob(owner, saved?.id ?? 0)).toMatchObject({ publishedAt: now })
})

test('an application to an imported job stays where it stands when the job is withdrawn', async () => {
  const [owner, companyId, candidate] = [await someOwner(), await someCompany('Gone'), await someCandidate()]
  const origin = { source: 'ashby', board: 'gone', recruiterId: owner.id }
  const [saved] = await saveImportedJobs(origin, [facts(companyId, 'g')], now)
  const job = await findDeskJob(owner, saved?.id ?? 0)
  const sent = await someApplication(job?.slug ?? '', candidate, now)
  for (const _ of [1, 2]) await closeMissingJobs(origin, new Set(), now)
  expect(await findDeskJob(owner, saved?.id ?? 0)).toMatchObject({ closedBecause: 'withdrawn' })
  expect(await findCandidateApplication(candidate.id, sent.id)).toMatchObject({ stage: 'received' })
})

test('an hourly 12.54 stays 12.54, to the cent', async () => {
  const [owner, companyId] = [await someOwner(), await someCompany('Cents')]
  const job = { ...facts(companyId, 'h'), payMin: 12.54, payMax: 13.1, payPeriod: 'hour' as const }
  const [saved] = await saveImportedJobs({ source: 'ashby', board: 'h', recruiterId: owner.id }, [job], now)
  expect(await findDeskJob(owner, saved?.id ?? 0)).toMatchObject({ payMin: 12.54, payMax: 13.1 })
  const [stored] = await store.read
    .select({ payMin: sql<number>`${t.jobs.payMin}` })
    .from(t.jobs)
    .where(eq(t.jobs.id, saved?.id ?? 0))
  expect(stored?.payMin).toBe(1254)
})

test('a list in the record that is broken is told in the log, and takes no page down', async () => {
  const [owner, companyId] = [await someOwner(), await someCompany('Broken')]
  const [saved] = await saveImportedJobs(
    { source: 'ashby', board: 'broken', recruiterId: owner.id },
    [facts(companyId, 'b')],
    now,
  )
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  for (const broken of ['["Go"', '[{"name":"Go"}]', '7']) {
    await store.db
      .update(t.jobs)
      .set({ technologies: sql`${broken}` })
      .where(eq(t.jobs.id, saved?.id ?? 0))
    expect(await findDeskJob(owner, saved?.id ?? 0)).toMatchObject({ technologies: [], title: 'Planner' })
    expect(told).toHaveBeenLastCalledWith(expect.stringContaining('jobs.technologies'))
  }
  told.mockRestore()
})
