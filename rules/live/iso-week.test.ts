import { expect, test } from 'vitest'
import { isoWeek, mondayOf } from './iso-week'

test.each([
  ['2026-11-21', '2026-W47', '2026-11-16'],
  ['2026-11-22T23:59:59Z', '2026-W47', '2026-11-16'],
  ['2026-11-23', '2026-W48', '2026-11-23'],
  ['2027-01-01', '2026-W53', '2026-12-28'],
  ['2024-12-30', '2025-W01', '2024-12-30'],
  ['2021-01-03', '2020-W53', '2020-12-28'],
])('%s lies in %s, which begins on %s', (day, week, monday) => {
  expect(isoWeek(new Date(day))).toBe(week)
  expect(mondayOf(new Date(day)).toISOString()).toBe(`${monday}T00:00:00.000Z`)
})
