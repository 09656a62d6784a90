import { expect, test } from 'vitest'
import { advance, listOpenApplications, reject } from '../applications/desk'
import { countApplicationsByStage, listDeskApplications } from '../applications/desk-list'
import { submitBrief } from '../briefs/briefs'
import { countBriefsByStatus, listBriefsToCall, listDeskBriefs } from '../briefs/desk'
import { closeBrief } from '../briefs/steps'
import { closeJob } from '../jobs/close'
import { createJob } from '../jobs/desk'
import { countJobsByState, listDeskJobs } from '../jobs/desk-list'
import {
  someApplication,
  someBriefDraft,
  someJob,
  someJobDraft,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { countAnswers, countDesk, countOwed } from './counts'

const yesterday = () => new Date(Date.now() - 86_400_000)

async function someDesk() {
  const open = await someJob({ title: 'Zig developer' })
  const { recruiter, companyId } = open
  const draftId = await createJob(recruiter, someJobDraft({ companyId, title: 'Ada developer' }))
  const expired = await someJob({ recruiter, companyId, validUntil: yesterday() })
  const closed = await someJob({ recruiter, companyId })
  await closeJob(recruiter, closed.id, 'filled')
  return { recruiter, open, draftId, expired, closed }
}

test('the desk lists its jobs by state, and counts the same', async () => {
  const { recruiter, open, draftId, expired, closed } = await someDesk()
  const ids = async (state?: 'draft' | 'published' | 'closed' | 'expired') =>
    (await listDeskJobs(recruiter, { state, sort: 'newest' })).jobs.map((job) => job.id)

  expect(await ids('draft')).toEqual([draftId])
  expect(await ids('published')).toEqual([open.id])
  expect(await ids('closed')).toEqual([closed.id])
  expect(await ids('expired')).toEqual([expired.id])
  expect(await ids()).toHaveLength(4)
  expect(await countJobsByState(recruiter)).toEqual({
    draft: 1,
    in_review: 0,
    published: 1,
    paused: 0,
    unconfirmed: 0,
    scheduled: 0,
    archived: 0,
    closed: 1,
    expired: 1,
  })
  expect((await countDesk(recruiter)).jobs).toBe(1)
})

test('a list of jobs goes on after any of its rows, however it is sorted', async () => {
  const { recruiter, open } = await someDesk()
  await someApplication(open.slug)

  for (const sort of ['newest', 'title', 'company', 'applications'] as const) {
    const whole = (await listDeskJobs(recruiter, { sort })).jobs.map((job) => job.id)
    const rest = await listDeskJobs(recruiter, { sort, after: whole[1] })
    expect(rest.jobs.map((job) => job.id)).toEqual(whole.slice(2))
  }
  const [first] = (await listDeskJobs(recruiter, { sort: 'applications' })).jobs
  expect(first).toMatchObject({ id: open.id, applications: 1 })
  expect((await listDeskJobs(recruiter, { sort: 'title', q: 'ADA dev' })).jobs).toHaveLength(1)
})

test('applications are listed by the day they are due, and once answered by when', async () => {
  const job = await someJob()
  const { recruiter } = job
  const dates = ['2026-11-18', '2026-11-16', '2026-11-17'].map((day) => new Date(`${day}T09:00:00Z`))
  const sent = []
  for (const at of dates) sent.push(await someApplication(job.slug, undefined, at))
  const [third, first, second] = sent.map((application) => application.id)
  const ids = async (closed: boolean, after?: string) =>
    (await listDeskApplications(recruiter, { closed, after })).applications.map((row) => row.id)

  expect(await ids(false)).toEqual([first, second, third])
  expect(await ids(false, first)).toEqual([second, third])
  expect(await countOwed(recruiter)).toHaveLength(3)

  await reject(recruiter, second ?? '', 'skills', '', new Date('2026-11-19T09:00:00Z'))
  await advance(recruiter, first ?? '', 'hired', '', new Date('2026-11-20T09:00:00Z'))
  expect(await ids(true)).toEqual([first, second])
  expect(await ids(true, first)).toEqual([second])
  expect(Object.fromEntries(await countApplicationsByStage(recruiter))).toEqual({
    received: 1,
    hired: 1,
    rejected: 1,
  })
  expect(await countAnswers(recruiter, new Date('2026-11-18'))).toBe(2)
  expect(await countAnswers(recruiter, new Date('2026-11-20'))).toBe(1)
})

test('briefs wait in the order of their due dates until somebody has called', async () => {
  const recruiter = await someRecruiter()
  await submitBrief(someBriefDraft({ companyName: 'Second' }), new Date('2026-11-18T09:00:00Z'))
  await submitBrief(someBriefDraft({ companyName: 'First' }), new Date('2026-11-16T09:00:00Z'))
  const names = async () => (await listBriefsToCall(recruiter)).map((brief) => brief.companyName)
  expect(await names()).toEqual(['First', 'Second'])

  const [first] = await listBriefsToCall(recruiter)
  await closeBrief(recruiter, first?.id ?? '', 'No budget this year.')
  expect(await names()).toEqual(['Second'])
  expect((await countBriefsByStatus(recruiter)).get('closed')).toBe(1)
  expect(await listDeskBriefs(recruiter, { status: 'closed' })).toHaveLength(1)
})

test('a colleague’s lists and counts hold nothing of it, an owner’s hold all', async () => {
  const { open } = await someDesk()
  await someApplication(open.slug)
  const [stranger, owner] = [await someRecruiter(), await someOwner()]

  expect((await listDeskJobs(stranger, { sort: 'newest' })).jobs).toEqual([])
  expect((await listDeskApplications(stranger, { closed: false })).applications).toEqual([])
  expect(await listOpenApplications(stranger)).toEqual([])
  expect((await countDesk(stranger)).applications).toBe(0)
  expect((await countApplicationsByStage(stranger, open.id)).size).toBe(0)
  expect((await listDeskJobs(owner, { sort: 'newest' })).jobs.length).toBeGreaterThan(0)
})
