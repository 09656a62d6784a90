import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type JobState, jobState } from '@/rules/jobs/state'
import { store, t } from '../store'
import { someJob, someRecruiter } from '../testing/makers'
import { countJobsByState, listDeskJobs } from './desk-list'

const now = new Date('2026-11-16T09:00:00Z')
const [before, after] = [new Date('2026-11-02T09:00:00Z'), new Date('2026-12-01T09:00:00Z')]

test('a job stands in the list of the state that it shows, whatever its dates, and in no other', async () => {
  const recruiter = await someRecruiter()
  const closings = [
    { closedAt: null, closedBecause: null },
    ...(['filled', 'withdrawn', 'expired'] as const).map((closedBecause) => ({
      closedAt: before,
      closedBecause,
    })),
  ]
  const expected: Record<JobState, number> = { draft: 0, published: 0, closed: 0, expired: 0 }
  for (const publishedAt of [null, before, now, after])
    for (const validUntil of [null, before, now, after])
      for (const closing of publishedAt ? closings : closings.slice(0, 1)) {
        const { id } = await someJob({ recruiter })
        await store.db
          .update(t.jobs)
          .set({ publishedAt, validUntil, ...closing })
          .where(eq(t.jobs.id, id))
        expected[jobState({ publishedAt, validUntil, ...closing }, now)]++
      }

  expect(await countJobsByState(recruiter, now)).toEqual(expected)
  for (const state of ['draft', 'published', 'closed', 'expired'] as const) {
    const { jobs } = await listDeskJobs(recruiter, { state, sort: 'newest' }, now)
    expect(jobs.map((job) => jobState(job, now))).toEqual(Array(expected[state]).fill(state))
  }
})
