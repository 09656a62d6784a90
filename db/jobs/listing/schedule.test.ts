import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { store, t } from '../../store'
import {
  newestLetterTo,
  someApplication,
  someCompany,
  someImportedJob,
  someJob,
  someJobDraft,
  someRecruiter,
} from '../../testing/makers'
import { setQuestions } from '../ask'
import { closeJob } from '../close'
import { createJob, findDeskJob } from '../desk'
import { listDeskJobs } from '../desk-list'
import { duplicateJob } from '../duplicate'
import { findPublicJob } from '../jobs'
import { listQuestions } from '../questions'
import { archiveJob, unarchiveJob } from './archive'
import { publishScheduled } from './publish-scheduled'
import { scheduleJob } from './schedule'
import { wasScheduled } from './was-scheduled'

const now = new Date('2026-11-16T09:00:00Z')
const on = (days: number) => addDays(now, days)

async function someDraft(more = {}) {
  const recruiter = await someRecruiter()
  const id = await createJob(recruiter, someJobDraft({ companyId: await someCompany(), ...more }), now)
  return { recruiter, id, job: async () => findDeskJob(recruiter, id) }
}

test('a scheduled job goes online at its moment, once, and not before', async () => {
  const { recruiter, id, job } = await someDraft()
  expect(await scheduleJob(recruiter, id, on(2), now)).toEqual({ outcome: 'done', isPublic: false })
  expect(await wasScheduled(id)).toBe(true)
  await publishScheduled(on(1))
  const slug = (await job())?.slug ?? ''
  expect(await findPublicJob(slug, on(1))).toBeUndefined()
  await publishScheduled(on(2))
  expect(await findPublicJob(slug, on(2))).toMatchObject({ open: true, publishedAt: on(2) })
  expect(await publishScheduled(on(3))).toBe(0)
  expect(await job()).toMatchObject({ publishAt: null, publishedAt: on(2) })
  expect(await wasScheduled(id)).toBe(true)
  expect(await wasScheduled((await someJob()).id)).toBe(false)
})

test('what a draft lacks is said when it is scheduled, and so is a moment that has passed', async () => {
  const { recruiter, id } = await someDraft({ duties: [] })
  expect(await scheduleJob(recruiter, id, on(2), now)).toMatchObject({
    outcome: 'missing',
    missing: ['Say what the person will do: at least one line.'],
  })
  const whole = await someDraft({ validUntil: on(5) })
  expect(await scheduleJob(whole.recruiter, whole.id, on(-1), now)).toMatchObject({ outcome: 'missing' })
  // Online only after its last day it never would be.
  expect(await scheduleJob(whole.recruiter, whole.id, on(6), now)).toMatchObject({ outcome: 'missing' })
})

test('one that lacks something by then is a draft again, and its recruiter is told', async () => {
  const { recruiter, id, job } = await someDraft()
  await scheduleJob(recruiter, id, on(2), now)
  await store.db.update(t.jobs).set({ duties: [] }).where(eq(t.jobs.id, id))
  await publishScheduled(on(2))
  expect(await job()).toMatchObject({ publishAt: null, publishedAt: null })
  const letter = await newestLetterTo(recruiter.email)
  expect(letter?.subject).toBe('Not published: Back-end developer, routing')
  expect(letter?.text).toContain('at least one line')
})

test('a job is archived once nobody waits, leaves the lists, and comes back', async () => {
  const job = await someJob()
  const ids = async (state?: 'archived') =>
    (await listDeskJobs(job.recruiter, { sort: 'newest', state }, now)).jobs.map(({ id }) => id)
  await someApplication(job.slug)
  expect(await archiveJob(job.recruiter, job.id, now)).toEqual({ outcome: 'already' })
  await closeJob(job.recruiter, job.id, 'filled', now)
  expect(await archiveJob(job.recruiter, job.id, now)).toEqual({ outcome: 'done' })
  expect([await ids(), await ids('archived')]).toEqual([[], [job.id]])
  expect(await unarchiveJob(await someRecruiter(), job.id, now)).toEqual({ outcome: 'not found' })
  expect(await unarchiveJob(job.recruiter, job.id, now)).toEqual({ outcome: 'done' })
  expect([await ids(), await ids('archived')]).toEqual([[job.id], []])
})

test('a job is written again from any state, as a draft with its words and questions', async () => {
  const job = await someJob({ title: 'Tide planner', validUntil: on(30) })
  await setQuestions(job.recruiter, job.id, [
    { text: 'Since when?', kind: 'text', required: true, options: [] },
  ])
  await closeJob(job.recruiter, job.id, 'filled', now)
  const copy = (await duplicateJob(job.recruiter, job.id, now)) ?? 0
  const { title, work, payMin, technologies } = job
  expect(await findDeskJob(job.recruiter, copy)).toMatchObject({
    ...{ title, work, payMin, technologies },
    publishedAt: null,
    closedAt: null,
    validUntil: null,
    briefId: null,
  })
  expect((await listQuestions(copy)).map(({ text }) => text)).toEqual(['Since when?'])
  expect(await listQuestions(job.id)).toHaveLength(1)
  expect(await duplicateJob(await someRecruiter(), job.id, now)).toBeUndefined()
  const imported = await someImportedJob()
  expect(await duplicateJob(imported.recruiter, imported.id, now)).toBeUndefined()
})
