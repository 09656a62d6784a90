import { expect, test } from 'vitest'
import { type CountedJob, valuesOf } from './counted-job'
import { countLiveNumbers } from './numbers'
import { movesBetween, type RoleSnapshot, snapshotOf } from './snapshot'

const now = new Date('2026-11-21T12:00:00Z')
const role = 'back-end-developer'

const jobs: CountedJob[] = Array.from({ length: 10 }, (_, i) => ({
  id: i,
  seniority: 'senior',
  workplace: 'hybrid',
  country: 'FR',
  city: 'Lyon',
  otherPlaces: [],
  remoteCountries: [],
  technologies: i < 7 ? ['Go'] : ['Java', 'Kafka'],
  payMin: 50_000 + 1000 * i,
  payMax: 50_000 + 1000 * i,
  payCurrency: 'EUR',
  payPeriod: 'year',
  payNet: false,
  publishedAt: new Date('2026-11-02T09:00:00Z'),
  validUntil: null,
  closedAt: null,
  unlistedAt: null,
}))
const count = (some: CountedJob[]) => countLiveNumbers(valuesOf(some), { role }, now)

test('a day keeps openings, pay over all seniorities, and technologies', () => {
  expect(snapshotOf(count(jobs))).toEqual({
    openings: 10,
    pay: [{ currency: 'EUR', count: 10, min: 52_250, middle: 54_500, max: 56_750 }],
    technologies: { go: 7, java: 3, kafka: 3 },
  })
})

test('what moved is told from one figure to the other, each with its n', () => {
  const then: RoleSnapshot = {
    openings: 8,
    pay: [
      { currency: 'EUR', count: 6, min: 48_000, middle: 51_000, max: 54_000 },
      { currency: 'CHF', count: 5, min: 98_000, middle: 100_000, max: 104_000 },
    ],
    technologies: { go: 4, java: 3 },
  }
  expect(movesBetween(then, snapshotOf(count(jobs)))).toEqual([
    { what: 'openings', from: { value: 8, n: 8 }, to: { value: 10, n: 10 } },
    { what: 'pay', currency: 'EUR', from: { value: 51_000, n: 6 }, to: { value: 54_500, n: 10 } },
    { what: 'technology', tech: 'go', label: 'Go', from: { value: 50, n: 8 }, to: { value: 70, n: 10 } },
    { what: 'technology', tech: 'java', label: 'Java', from: { value: 38, n: 8 }, to: { value: 30, n: 10 } },
  ])
})

test('four jobs on either side have moved nowhere', () => {
  const few = snapshotOf(count(jobs.slice(0, 4)))
  expect(movesBetween(few, snapshotOf(count(jobs)))).toEqual([])
  expect(movesBetween(snapshotOf(count(jobs)), few)).toEqual([])
})
