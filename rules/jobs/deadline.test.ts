import { expect, test } from 'vitest'
import { endOfDayIn } from '../places/zones'
import { mayStillApply } from './deadline'

const minute = 60_000
const after = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * minute)
const job = (validUntil: Date | null, more = {}) => ({
  publishedAt: new Date('2026-01-01T09:00:00Z'),
  validUntil,
  closedAt: null,
  closedBecause: null,
  unlistedAt: null,
  unlistedBecause: null,
  ...more,
})

// The last day of a job ends at midnight where it is, also when clocks change on it and on 29 February.
test.each([
  ['a day of winter', '2026-11-27', 'FR', '2026-11-27T22:59:59.999Z'],
  ['the day on which summer ends', '2026-10-25', 'FR', '2026-10-25T22:59:59.999Z'],
  ['the day on which it begins', '2027-03-28', 'FR', '2027-03-28T21:59:59.999Z'],
  ['29 February', '2028-02-29', 'FR', '2028-02-29T22:59:59.999Z'],
  ['a country behind us', '2026-11-27', 'US', '2026-11-28T07:59:59.999Z'],
])('%s: a form opened before is taken for half an hour after', (_case, day, country, end) => {
  const last = endOfDayIn(day, country)
  expect(last.toISOString()).toBe(end)
  const opened = after(last, -5)
  expect(mayStillApply(job(last), opened, after(last, -1))).toBe(true)
  expect(mayStillApply(job(last), opened, after(last, 29))).toBe(true)
  expect(mayStillApply(job(last), opened, after(last, 31))).toBe(false)
  expect(mayStillApply(job(last), after(last, 1), after(last, 2))).toBe(false)
})

test('the task that closes what has run out does not shorten the half hour', () => {
  const last = new Date('2026-11-27T22:59:59.999Z')
  const expired = job(last, { closedAt: last, closedBecause: 'expired' })
  expect(mayStillApply(expired, after(last, -5), after(last, 10))).toBe(true)
  expect(mayStillApply(expired, after(last, 5), after(last, 10))).toBe(false)
})

test('a job that somebody has closed takes nothing more, however early the form was opened', () => {
  const now = new Date('2026-11-27T10:00:00Z')
  for (const closedBecause of ['filled', 'withdrawn'])
    expect(mayStillApply(job(after(now, 600), { closedAt: now, closedBecause }), after(now, -5), now)).toBe(
      false,
    )
})

test('without a last day a job takes applications while it is open, and a draft none', () => {
  const now = new Date('2026-11-27T10:00:00Z')
  expect(mayStillApply(job(null), now, now)).toBe(true)
  expect(mayStillApply(job(null, { publishedAt: null }), now, now)).toBe(false)
})

test('a job that is off the list takes no application, however early the form was opened', () => {
  const now = new Date('2026-11-20T09:00:00Z')
  expect(mayStillApply(job(null), now, now)).toBe(true)
  const unlisted = job(null, { unlistedAt: after(now, -1), unlistedBecause: 'paused' })
  expect(mayStillApply(unlisted, after(now, -20), now)).toBe(false)
})
