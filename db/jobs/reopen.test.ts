import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Stage } from '@/rules/applications/stages'
import { addDays } from '@/rules/dates'
import { closingAs } from '@/rules/jobs/closing'
import { findApplicationByToken, listVisibleEvents, withdraw } from '../applications/applications'
import { advance, listDeskEvents, reject } from '../applications/desk'
import { eraseApplications } from '../personal-data/erase'
import { store, t } from '../store'
import { newestLetterTo, someApplication, someJob, someRecruiter } from '../testing/makers'
import { closeJob } from './close'
import { findDeskJob } from './desk'
import { findReopening, reopenJob } from './reopen'

const monday = new Date('2026-11-16T09:00:00Z')
const on = (days: number) => addDays(monday, days)

async function elevenApplications() {
  const job = await someJob()
  const send = async (stage?: Stage) => {
    const sent = await someApplication(job.slug, undefined, monday)
    if (stage) await advance(job.recruiter, sent.id, stage, '', monday)
    return { ...sent, stage: stage ?? ('received' as const) }
  }
  const open = [
    await send(),
    await send(),
    await send('in_review'),
    await send('in_review'),
    await send('interview'),
    await send('offer'),
  ]
  const [refused, refusedToo, gone, purged, hired] = [
    await send(),
    await send('interview'),
    await send(),
    await send('in_review'),
    await send('hired'),
  ]
  for (const { id } of [refused, refusedToo]) await reject(job.recruiter, id, 'skills', '', monday)
  await withdraw(gone, monday)
  return { job, open, purged, others: { refused, refusedToo, gone, hired } }
}

async function closeAll({ job, open }: Awaited<ReturnType<typeof elevenApplications>>) {
  const offer = open.find(({ stage }) => stage === 'offer')
  const each = new Map([[offer?.id ?? '', { reason: 'filled' as const, note: '' }]])
  expect(await closeJob(job.recruiter, job.id, { ...closingAs('withdrawn'), each }, on(1))).toEqual({
    outcome: 'done',
  })
}

test('reopening brings back exactly what the closing ended, at its stage, and tells those candidates alone', async () => {
  const all = await elevenApplications()
  const { job, open, purged, others } = all
  await closeAll(all)
  await store.tx((tx) => eraseApplications(tx, eq(t.applications.id, purged.id), on(2)))
  const before = await Promise.all(Object.values(others).map(({ email }) => newestLetterTo(email)))
  expect(await findReopening(job.id, on(3))).toEqual({ until: on(31), applications: open.length })

  expect(await reopenJob(job.recruiter, job.id, undefined, on(3))).toEqual({
    outcome: 'done',
    isPublic: true,
  })

  for (const { token, email, stage } of open) {
    expect(await findApplicationByToken(token)).toMatchObject({
      stage,
      closedAt: null,
      rejectedBecause: null,
      dueAt: expect.any(Date),
    })
    expect((await newestLetterTo(email))?.subject).toMatch(/^This job is open again/)
  }
  const stages = Object.values(others).map(async ({ token }) => (await findApplicationByToken(token))?.stage)
  expect(await Promise.all(stages)).toEqual(['rejected', 'rejected', 'withdrawn', 'hired'])
  expect(await Promise.all(Object.values(others).map(({ email }) => newestLetterTo(email)))).toEqual(before)
  const [row] = await store.read.select().from(t.applications).where(eq(t.applications.id, purged.id))
  expect(row).toMatchObject({ stage: 'rejected', email: '' })
  expect(await findDeskJob(job.recruiter, job.id)).toMatchObject({ closedAt: null, closedBecause: null })
})

test('the history keeps the refusal with its reason, and says that the job is open again', async () => {
  const job = await someJob()
  const sent = await someApplication(job.slug, undefined, monday)
  await closeJob(job.recruiter, job.id, 'filled', on(1))
  await reopenJob(job.recruiter, job.id, undefined, on(2))
  const said = (await listVisibleEvents(sent.id)).map(({ stage, because, note }) => [stage, because, note])
  expect(said).toEqual([
    ['received', null, ''],
    ['rejected', 'filled', ''],
    ['received', null, 'The job is open again.'],
  ])
  expect(await listDeskEvents(sent.id)).toHaveLength(3)
})

test('the thirtieth day still opens it, the 31st does not', async () => {
  for (const [day, outcome] of [
    [30, 'done'],
    [31, 'already'],
  ] as const) {
    const job = await someJob()
    await closeJob(job.recruiter, job.id, 'filled', monday)
    expect(await findReopening(job.id, on(day))).toEqual(outcome === 'done' ? expect.anything() : undefined)
    expect((await reopenJob(job.recruiter, job.id, undefined, on(day))).outcome).toBe(outcome)
  }
})

test('a colleague opens nothing again, and of two tabs one does it once', async () => {
  const job = await someJob()
  const sent = await someApplication(job.slug, undefined, monday)
  await closeJob(job.recruiter, job.id, 'filled', on(1))
  expect(await reopenJob(await someRecruiter(), job.id, undefined, on(2))).toEqual({ outcome: 'not found' })

  const seen = (await findDeskJob(job.recruiter, job.id))?.version
  expect((await reopenJob(job.recruiter, job.id, undefined, on(2), seen)).outcome).toBe('done')
  expect((await reopenJob(job.recruiter, job.id, undefined, on(2), seen)).outcome).toBe('stale')
  expect((await reopenJob(job.recruiter, job.id, undefined, on(2))).outcome).toBe('already')
  const back = (await listDeskEvents(sent.id)).filter(({ note }) => note === 'The job is open again.')
  expect(back).toHaveLength(1)
})

test('a second closing ends and restores its own applications only', async () => {
  const job = await someJob()
  const [first, second] = [
    await someApplication(job.slug, undefined, monday),
    await someApplication(job.slug, undefined, monday),
  ]
  await closeJob(job.recruiter, job.id, 'filled', on(1))
  await reopenJob(job.recruiter, job.id, undefined, on(2))
  await reject(job.recruiter, first.id, 'skills', '', on(3))
  await closeJob(job.recruiter, job.id, 'withdrawn', on(4))
  await reopenJob(job.recruiter, job.id, undefined, on(5))
  expect((await findApplicationByToken(first.token))?.stage).toBe('rejected')
  expect((await findApplicationByToken(second.token))?.stage).toBe('received')
})

test('one whose last day has passed asks for a later one', async () => {
  const job = await someJob({ validUntil: on(3) })
  await closeJob(job.recruiter, job.id, 'filled', on(1))
  expect(await reopenJob(job.recruiter, job.id, undefined, on(5))).toMatchObject({ outcome: 'missing' })
  expect((await reopenJob(job.recruiter, job.id, on(20), on(5))).outcome).toBe('done')
  expect(await findDeskJob(job.recruiter, job.id)).toMatchObject({ validUntil: on(20), closedAt: null })
})
