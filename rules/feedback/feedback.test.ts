import { expect, test } from 'vitest'
import { keysOf } from '../vocabulary'
import { feedbackDraft, feedbackPlaces, placeOf, scores, shareOf } from './feedback'

test('each place asks one question, with a word for each of three scores', () => {
  for (const place of keysOf(feedbackPlaces)) {
    expect(placeOf(place).question).toMatch(/^\p{Lu}.+\?$/u)
    expect(Object.keys(placeOf(place).scores)).toEqual(scores)
    expect(new Set(Object.values(placeOf(place).scores)).size).toBe(3)
  }
})

test.each([
  [{ place: 'applied', score: 'good' }, true],
  [{ place: 'applied', score: 'bad', chip: 'file' }, true],
  [{ place: 'applied', score: 'bad', chip: 'many' }, false],
  [{ place: 'letter', score: 'fair', chip: 'found' }, false],
  [{ place: 'applied', score: 'superb' }, false],
  [{ place: 'elsewhere', score: 'good' }, false],
  [{ place: 'stopped', score: 'good', words: 'x'.repeat(301) }, false],
])('%o can be said: %s', (given, can) => expect(feedbackDraft.safeParse(given).success).toBe(can))

test.each([
  [2, 4, '2 of 4'],
  [3, 5, '3 of 5, 60 %'],
  [0, 20, '0 of 20, 0 %'],
])('%i of %i is told as “%s”', (count, n, said) => expect(shareOf(count, n)).toBe(said))
