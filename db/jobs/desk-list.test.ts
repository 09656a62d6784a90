import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { closingReasons, jobState, jobStates, unlistingReasons } from '@/rules/jobs/state'
import { keysOf } from '@/rules/vocabulary'
import { store, t } from '../store'
import { someJob, someRecruiter } from '../testing/makers'
import { countJobsByState, listDeskJobs } from './desk-list'

const now = new Date('2026-11-16T09:00:00Z')
const [before, after] = [new Date('2026-11-02T09:00:00Z'), new Date('2026-12-01T09:00:00Z')]

test('a job stands in the list of the state that it shows, whatever its dates, and in no other', async () => {
  const recruiter = await someRecruiter()
  const listed = { unlistedAt: null, unlistedBecause: null }
  const notClosed = { closedAt: null, closedBecause: null }
  const closings = [
    { ...notClosed, ...listed },
    ...closingReasons.map((closedBecause) => ({ closedAt: before, closedBecause, ...listed })),
    ...unlistingReasons.map((unlistedBecause) => ({ ...notClosed, unlistedAt: before, unlistedBecause })),
  ]
  const expected = {
    draft: 0,
    in_review: 0,
    published: 0,
    paused: 0,
    unconfirmed: 0,
    closed: 0,
    expired: 0,
    scheduled: 0,
    archived: 0,
  }
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

  const draft = { publishedAt: null, validUntil: null, ...notClosed, ...listed }
  for (const more of [
    { publishAt: after },
    { reviewAskedAt: before },
    { reviewAskedAt: before, publishAt: after },
    { archivedAt: before },
    { publishAt: after, archivedAt: before },
  ]) {
    const { id } = await someJob({ recruiter })
    await store.db
      .update(t.jobs)
      .set({ ...draft, ...more })
      .where(eq(t.jobs.id, id))
    expected[jobState({ ...draft, ...more }, now)]++
  }

  expect(await countJobsByState(recruiter, now)).toEqual(expected)
  for (const state of keysOf(jobStates)) {
    const { jobs } = await listDeskJobs(recruiter, { state, sort: 'newest' }, now)
    expect(jobs.map((job) => jobState(job, now))).toEqual(Array(expected[state]).fill(state))
  }
})
