import { expect, test } from 'vitest'
import { nextWriting } from './schedule'

const paris = { zone: 'Europe/Paris', holidays: 'FR' }
const next = (cadence: 'daily' | 'weekly', from: string) =>
  nextWriting(cadence, new Date(from), paris).toISOString()

test.each([
  ['before seven it writes the same day', 'daily', '2026-11-27T05:59:59Z', '2026-11-27T06:00:00.000Z'],
  ['at seven it has written, and waits a day', 'daily', '2026-11-27T06:00:00Z', '2026-11-28T06:00:00.000Z'],
  ['by week it waits for Monday', 'weekly', '2026-11-27T10:00:00Z', '2026-11-30T06:00:00.000Z'],
  ['on a Monday after seven it waits a week', 'weekly', '2026-11-30T07:00:00Z', '2026-12-07T06:00:00.000Z'],
  ['seven o’clock stays seven when summer ends', 'daily', '2026-10-24T10:00:00Z', '2026-10-25T06:00:00.000Z'],
  ['and when it begins', 'daily', '2027-03-27T10:00:00Z', '2027-03-28T05:00:00.000Z'],
  ['29 February is a day like any other', 'daily', '2028-02-28T10:00:00Z', '2028-02-29T06:00:00.000Z'],
  [
    'late in the evening elsewhere it is tomorrow here',
    'daily',
    '2026-11-26T23:30:00Z',
    '2026-11-27T06:00:00.000Z',
  ],
] as const)('%s', (_case, cadence, from, at) => {
  expect(next(cadence, from)).toBe(at)
})
