import { expect, test } from 'vitest'
import { addDays } from '../dates'
import { dueReminder } from './reminders'

const last = new Date('2026-12-31T22:59:59Z')
const due = (savedDaysBefore: number, reminded: number | null, daysBefore: number) =>
  dueReminder(
    { validUntil: last, savedAt: addDays(last, -savedDaysBefore), reminded },
    addDays(last, -daysBefore),
  )

test.each([
  ['three weeks before nothing is due', 30, null, 21, undefined],
  ['ten days before the first is', 30, null, 9.9, 10],
  ['once it is written it is not', 30, 10, 9, undefined],
  ['two days before the second is', 30, 10, 1.9, 2],
  ['and once only', 30, 2, 1, undefined],
  ['where the first was missed the second stands for both', 30, null, 1.9, 2],
  ['a job saved five days before has the second only', 5, null, 4, undefined],
  ['and has it', 5, null, 1.9, 2],
  ['one that was saved yesterday needs none', 1, null, 0.5, undefined],
  ['nor does one that has closed', 30, null, -1, undefined],
] as const)('%s', (_case, saved, reminded, before, days) => {
  expect(due(saved, reminded, before)).toBe(days)
})

test('a job without a last day reminds nobody', () => {
  expect(dueReminder({ validUntil: null, savedAt: last, reminded: null }, addDays(last, 90))).toBeUndefined()
})
