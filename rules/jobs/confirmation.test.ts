import { expect, test } from 'vitest'
import { addDays } from '../dates'
import { confirmationStep, confirmBy, confirmedWords } from './confirmation'

const start = new Date('2026-11-02T09:00:00Z')
const on = (days: number) => addDays(start, days)
const none = { confirmAskedAt: null, unlistedAt: null }

test.each([
  ['not asked yet on the thirteenth day', none, 13, undefined],
  ['asked on the fourteenth', none, 14, 'ask'],
  ['asked once', { ...none, confirmAskedAt: on(14) }, 20, undefined],
  ['off the list on the 21st', { ...none, confirmAskedAt: on(14) }, 21, 'unlist'],
  [
    'off the list, and not closed before the 30th',
    { confirmAskedAt: on(14), unlistedAt: on(21) },
    29,
    undefined,
  ],
  ['closed on the 30th', { confirmAskedAt: on(14), unlistedAt: on(21) }, 30, 'close'],
  ['asked first, however late', none, 90, 'ask'],
  ['a week for an answer, however late the question', { ...none, confirmAskedAt: on(90) }, 96, undefined],
  ['nine days off the list, however late', { confirmAskedAt: on(90), unlistedAt: on(97) }, 105, undefined],
] as const)('%s', (_, term, day, step) => {
  expect(confirmationStep({ termFrom: start, ...term }, on(day))).toBe(step)
})

test('a recruiter is told the day that the record keeps', () => {
  expect(confirmBy({ termFrom: start, ...none })).toEqual(on(21))
  expect(confirmBy({ termFrom: start, ...none, confirmAskedAt: on(15) })).toEqual(on(22))
  expect(confirmBy({ termFrom: start, confirmAskedAt: on(14), unlistedAt: on(21) })).toEqual(on(30))
})

test.each([
  ['2026-11-20T21:00:00Z', 'en', 'Confirmed open today'],
  ['2026-11-19T21:00:00Z', 'en', 'Confirmed open yesterday'],
  ['2026-11-18T21:00:00Z', 'en', 'Confirmed open 2 days ago'],
  ['2026-11-18T21:00:00Z', 'de', 'Confirmed open 2 days ago'],
  ['2026-11-20T08:00:00Z', 'fr', 'Toujours ouverte : confirmé aujourd’hui'],
  ['2026-11-19T08:00:00Z', 'fr', 'Toujours ouverte : confirmé hier'],
  ['2026-11-15T08:00:00Z', 'fr', 'Toujours ouverte : confirmé il y a 5 jours'],
  // Half past midnight in Paris is still the day before in UTC.
  ['2026-11-19T23:30:00Z', 'en', 'Confirmed open today'],
])('confirmed at %s, in %s', (at, language, words) => {
  expect(confirmedWords(new Date(at), new Date('2026-11-20T22:00:00Z'), language)).toBe(words)
})
