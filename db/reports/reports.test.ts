import { expect, test } from 'vitest'
import { reportDraft } from '@/rules/reports/draft'
import { closeJob } from '../jobs/close'
import { listKeptTooLong } from '../personal-data/kept-too-long'
import { purgeRows } from '../personal-data/purge-rows'
import { newestLetterTo, someEmail, someJob, someOwner, someRecruiter } from '../testing/makers'
import { countOpenReports, findReport, listReports, reportJob, settleReport } from './reports'

const now = new Date('2026-11-20T09:00:00Z')

test('a report lands with whoever recruits for the job and with owners, what may harm first', async () => {
  const job = await someJob()
  await reportJob(job.id, { reason: 'money', text: 'They want 90 euros for a test', email: '' }, now)
  await reportJob(job.id, { reason: 'wrong', text: 'The town', email: '' }, now)
  const reasons = async (recruiter = job.recruiter) =>
    (await listReports(recruiter, { state: 'open' }))
      .filter(({ jobId }) => jobId === job.id)
      .map(({ reason }) => reason)
  expect(await reasons()).toEqual(['money', 'wrong'])
  expect(await reasons(await someOwner())).toEqual(['money', 'wrong'])
  const colleague = await someRecruiter()
  expect(await reasons(colleague)).toEqual([])
  expect(await countOpenReports(job.recruiter)).toBe(2)
  const [first] = await listReports(job.recruiter, { state: 'open' })
  expect(await findReport(colleague, first?.id ?? '')).toBeUndefined()
  expect(await settleReport(colleague, first?.id ?? '', '')).toEqual({ outcome: 'not found' })
})

test('page by page each report is read once, whatever its rank', async () => {
  const job = await someJob()
  for (const reason of ['money', 'wrong', 'fake', 'gone', 'unfair', 'other', 'wrong'] as const)
    await reportJob(job.id, { reason, text: 'The town', email: '' }, now)
  const whole = (await listReports(job.recruiter, { state: 'open' })).map(({ id }) => id)
  const paged: string[] = []
  for (let before: string | undefined; ; before = paged.at(-1)) {
    const page = await listReports(job.recruiter, { state: 'open', before, limit: 2 })
    if (page.length === 0) break
    paged.push(...page.map(({ id }) => id))
  }
  expect(paged).toEqual(whole)
  expect(new Set(paged).size).toBe(7)
})

test('settling tells whoever left an address, once, and repeats nothing that they typed', async () => {
  const job = await someJob()
  const email = someEmail()
  await reportJob(job.id, { reason: 'gone', text: 'See https://evil.example', email }, now)
  const [report] = await listReports(job.recruiter, { state: 'open' })
  const { id = '', version } = report ?? {}
  await closeJob(job.recruiter, job.id, 'withdrawn')
  expect(await settleReport(job.recruiter, id, 'It is closed.', now, version)).toEqual({ outcome: 'done' })
  const letter = await newestLetterTo(email)
  expect(letter?.text).toContain('It is closed.')
  expect(letter?.text).not.toContain('evil')
  expect(await settleReport(job.recruiter, id, 'Again.', now, version)).toMatchObject({ outcome: 'stale' })
  expect(await settleReport(job.recruiter, id, 'Again.')).toEqual({ outcome: 'already' })
  expect((await listReports(job.recruiter, { state: 'settled' })).map((one) => one.id)).toContain(id)
})

test('a settled report is kept for a year', async () => {
  const job = await someJob()
  await reportJob(job.id, { reason: 'wrong', text: 'The town', email: '' }, now)
  const [report] = await listReports(job.recruiter, { state: 'open' })
  await settleReport(job.recruiter, report?.id ?? '', '', now)
  const due = await listKeptTooLong(new Date('2027-11-21T09:00:00Z'))
  expect(due.reports).toContain(report?.id)
  expect((await listKeptTooLong(new Date('2027-11-19T09:00:00Z'))).reports).not.toContain(report?.id)
  await purgeRows({ ...due, applications: [], briefs: [], messages: [], letters: [] }, now)
  expect(await findReport(job.recruiter, report?.id ?? '')).toBeUndefined()
})

test('“something else” needs words, the other reasons do not', () => {
  expect(reportDraft.safeParse({ reason: 'gone' }).success).toBe(true)
  expect(reportDraft.safeParse({ reason: 'other', text: ' ' }).error?.issues[0]?.message).toBe(
    'Write what you saw',
  )
  expect(reportDraft.safeParse({ reason: '', email: 'x' }).error?.issues.map(({ path }) => path[0])).toEqual([
    'reason',
    'email',
  ])
})
