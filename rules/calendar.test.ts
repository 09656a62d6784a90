import { expect, test } from 'vitest'
import { momentOf } from './calendar'

const paris = { zone: 'Europe/Paris', holidays: 'FR' }

test.each([
  ['2026-12-01T08:30', '2026-12-01T07:30:00.000Z'],
  ['2026-07-14T08:30', '2026-07-14T06:30:00.000Z'],
  // The day on which summer time begins, after the change.
  ['2027-03-28T09:00', '2027-03-28T07:00:00.000Z'],
  ['2026-12-01T08:30:15', '2026-12-01T07:30:00.000Z'],
  ['2026-12-01', undefined],
  ['tomorrow at nine', undefined],
  ['', undefined],
])('“%s” is a moment on the clocks of the site', (typed, moment) => {
  expect(momentOf(typed, paris)?.toISOString()).toBe(moment)
})
