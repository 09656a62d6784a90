import { expect, test } from 'vitest'
import { dayOf, startOf } from './calendar'
import { age, formatDate, formatDateAndTime, formatDay, formatWeekday } from './dates'

// 00:30 on Friday in Paris, where the site is; still Thursday in UTC.
const afterMidnight = new Date('2026-11-19T23:30:00Z')

test.each([
  ['a date', formatDate, '20 November 2026'],
  ['a day', formatDay, 'Fri 20 Nov'],
  ['a week-day', formatWeekday, 'Friday 20 November'],
  ['a time', formatDateAndTime, 'Fri 20 Nov, 00:30 CET'],
])('%s is that of the site’s zone', (_what, format, words) => {
  expect(format(afterMidnight)).toBe(words)
})

test.each([
  ['2026-11-20T08:00:00Z', 'today'],
  ['2026-11-20T22:30:00Z', 'today'],
  ['2026-11-20T23:30:00Z', 'yesterday'],
  ['2026-11-22T10:00:00Z', '2 days ago'],
  ['2026-12-04T10:00:00Z', '2 weeks ago'],
  ['2027-03-04T10:00:00Z', '20 November 2026'],
])('at %s, the early hours of Friday are: %s', (now, words) => {
  expect(age(afterMidnight, new Date(now))).toBe(words)
})

test.each([
  ['2026-11-20', '2026-11-19T23:00:00.000Z'],
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
])('%s begins where the site is, summer or winter', (day, moment) => {
  const paris = { zone: 'Europe/Paris', holidays: 'FR' }
  expect(startOf(day, paris).toISOString()).toBe(moment)
  expect(dayOf(startOf(day, paris), paris)).toBe(day)
})
