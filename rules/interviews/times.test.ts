import { expect, test } from 'vitest'
import { momentIn, timeIn } from './times'

test.each([
  ['Europe/Paris', '2026-12-03T14:30', '2026-12-03T13:30:00.000Z'],
  ['Europe/Paris', '2026-07-03T14:30', '2026-07-03T12:30:00.000Z'],
  ['Europe/Paris', '2028-02-29T09:00', '2028-02-29T08:00:00.000Z'],
  ['America/New_York', '2026-12-03T14:30', '2026-12-03T19:30:00.000Z'],
  ['Asia/Kolkata', '2026-12-03T00:15', '2026-12-02T18:45:00.000Z'],
  // Clocks go back: the second of the two half past twos.
  ['Europe/Paris', '2026-10-25T02:30', '2026-10-25T01:30:00.000Z'],
])('in %s, %s is the moment %s', (zone, text, moment) => {
  expect(momentIn(zone, text)?.toISOString()).toBe(moment)
  expect(timeIn(zone, new Date(moment))).toBe(text)
})

test.each([
  '',
  '2026-12-03',
  '2026-12-03 14:30',
  '2026-13-03T14:30',
  '2026-02-30T14:30',
  '2026-12-03T24:00',
  '2027-02-29T09:00',
  // Clocks go forward: there is no half past two.
  '2026-03-29T02:30',
])('“%s” is no time in Paris', (text) => {
  expect(momentIn('Europe/Paris', text)).toBeUndefined()
})
