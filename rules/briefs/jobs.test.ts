import { expect, test } from 'vitest'
import type { JobDates } from '../jobs/state'
import { goesOn, leadingJob, severalJobs } from './jobs'

const now = new Date('2026-11-18T10:00:00Z')
const before = new Date('2026-11-12T10:00:00Z')
const draft: JobDates = {
  publishedAt: null,
  validUntil: null,
  closedAt: null,
  closedBecause: null,
  unlistedAt: null,
  unlistedBecause: null,
}
const open = { ...draft, publishedAt: before }
const filled = { ...open, closedAt: before, closedBecause: 'filled' as const }
const expired = { ...open, validUntil: before }

test('a public job leads, then one that is written, then the last that has ended', () => {
  expect(leadingJob([], now)).toBeNull()
  expect(leadingJob([draft, open, filled], now)).toBe(open)
  expect(leadingJob([filled, draft], now)).toBe(draft)
  expect(leadingJob([filled, expired], now)).toBe(expired)
})

test('a search goes on with what is public or will be', () => {
  expect([draft, open, filled, expired].map((job) => goesOn(job, now))).toEqual([true, true, false, false])
})

test('a company with several jobs reads how many are public, and how many were hired', () => {
  const of = (jobs: JobDates[], hired = 0, openings = 1) => severalJobs({ jobs, openings, hired }, now)
  expect(of([open, filled])).toBe('1 of your 2 jobs is public')
  expect(of([open, open, draft], 2, 3)).toBe('2 of your 3 jobs are public, and 2 of 3 people hired')
  expect(of([draft, draft])).toBe('None of your 2 jobs is public')
})
