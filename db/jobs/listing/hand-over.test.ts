import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { findDeskApplication } from '../../applications/desk'
import { convertBrief } from '../../briefs/steps'
import { store, t } from '../../store'
import {
  newestLetterTo,
  someApplication,
  someCandidate,
  someJob,
  someManager,
  someRecruiter,
} from '../../testing/makers'
import { someSearch } from '../../testing/shortlist'
import { findDeskJob } from '../desk'
import { handJobOver, takeJobBack } from './hand-over'
import { findAnswering, findHandedOver } from './handed-over'
import { pauseJob } from './pause'

const now = new Date('2026-11-20T09:00:00Z')
const seconds = (n: number) => new Date(now.getTime() + n * 1000)

async function someGiving() {
  const job = await someJob({ title: 'Dredging planner' })
  const { id: sent } = await someApplication(job.slug, undefined, addDays(now, -2))
  const colleague = await someRecruiter({ name: 'Tom Keller' })
  return { ...job, sent, colleague }
}

test('a job goes to a colleague with its applications, and they are told a minute later', async () => {
  const { id, recruiter, colleague, sent } = await someGiving()
  expect(await handJobOver(recruiter, id, colleague.id, now)).toEqual({ outcome: 'done' })
  expect(await findDeskJob(recruiter, id)).toBeUndefined()
  expect(await findDeskApplication(recruiter, sent)).toBeUndefined()
  expect(await findDeskJob(colleague, id)).toMatchObject({ recruiterId: colleague.id })
  expect(await findDeskApplication(colleague, sent)).toBeDefined()
  const letter = await newestLetterTo(colleague.email)
  expect(letter?.subject).toBe('You answer for this job now: Dredging planner')
  expect(letter?.text).toContain('1 application waits for your answer.')
  expect(
    await store.read
      .select()
      .from(t.outbox)
      .where(eq(t.outbox.id, letter?.id ?? '')),
  ).toMatchObject([{ dueAt: seconds(60) }])
  expect(await findAnswering(id)).toEqual({ name: 'Tom Keller', since: now })
  expect(await handJobOver(recruiter, id, colleague.id, now)).toEqual({ outcome: 'not found' })
  expect(await handJobOver(colleague, id, colleague.id, now)).toEqual({ outcome: 'already' })
})

test('whoever gave it can take it back for a minute, and no letter leaves', async () => {
  const { id, recruiter, colleague } = await someGiving()
  await handJobOver(recruiter, id, colleague.id, now)
  expect(await findHandedOver(recruiter, id)).toMatchObject({ title: 'Dredging planner', to: 'Tom Keller' })
  expect(await findHandedOver(colleague, id)).toBeUndefined()
  expect(await takeJobBack(colleague, id, seconds(10))).toBe('changed')
  expect(await takeJobBack(recruiter, id, seconds(61))).toBe('too late')
  expect(await takeJobBack(recruiter, id, seconds(59))).toBe('done')
  expect(await findDeskJob(recruiter, id)).toMatchObject({ recruiterId: recruiter.id })
  expect(await newestLetterTo(colleague.email)).toBeUndefined()
  expect(await takeJobBack(recruiter, id, seconds(59))).toBe('changed')
})

test('what the colleague has changed meanwhile is not taken back', async () => {
  const { id, recruiter, colleague } = await someGiving()
  await handJobOver(recruiter, id, colleague.id, now)
  await pauseJob(colleague, id, seconds(20))
  expect(await takeJobBack(recruiter, id, seconds(30))).toBe('changed')
})

test('a job goes to nobody but who works at the desk, from nobody but whose it is or who manages', async () => {
  const { id, recruiter, colleague } = await someGiving()
  const { id: candidate } = await someCandidate()
  expect(await handJobOver(recruiter, id, candidate, now)).toEqual({ outcome: 'not found' })
  expect(await handJobOver(colleague, id, colleague.id, now)).toEqual({ outcome: 'not found' })
  const stale = await handJobOver(recruiter, id, colleague.id, now, 0)
  expect(stale.outcome).toBe('stale')
  const manager = await someManager()
  expect(await handJobOver(manager, id, manager.id, now)).toEqual({ outcome: 'done' })
  expect(await newestLetterTo(manager.email)).toBeUndefined()
})

test('a job of a brief that is open goes with the brief', async () => {
  const search = await someSearch()
  await convertBrief(search.recruiter, search.id)
  const [job] = await store.read.select().from(t.jobs).where(eq(t.jobs.briefId, search.id)).limit(1)
  const colleague = await someRecruiter()
  expect(await handJobOver(search.recruiter, job?.id ?? 0, colleague.id, now)).toEqual({
    outcome: 'of a brief',
  })
})
