import { expect, test } from 'vitest'
import { momentOf, timesToTake, timeWords } from './meeting'

const nine = '2026-12-08T09:00:00.000Z'

test('a time is read on the clocks of the site, and words stay words', () => {
  expect(timeWords(nine)).toBe('Tue 8 Dec, 10:00 CET')
  expect(timeWords('Tuesday at ten, by video')).toBe('Tuesday at ten, by video')
  expect(momentOf('Tuesday at ten, by video')).toBeUndefined()
})

test('a time that has passed is not taken any more, and nobody knows when words pass', () => {
  const times = [nine, '2026-12-10T09:00:00.000Z', 'Friday']
  expect(timesToTake(times, new Date('2026-12-08T09:00:00Z'))).toEqual([times[1], 'Friday'])
})
