import { expect, test } from 'vitest'
import { meanwhile } from './acts'

const at = new Date('2026-11-20T13:05:00Z')

test.each([
  ['interview', 'Inès Carpentier', 'Inès Carpentier moved it to “Interview” on Fri 20 Nov, 14:05 CET.'],
  ['rejected', 'Tom Berg', 'Tom Berg answered that it is not taken on Fri 20 Nov, 14:05 CET.'],
  ['withdraw', null, 'The candidate withdrew it on Fri 20 Nov, 14:05 CET.'],
  ['publish', null, 'Somebody published it on Fri 20 Nov, 14:05 CET.'],
  ['a verb of another day', 'Tom Berg', 'Tom Berg changed it on Fri 20 Nov, 14:05 CET.'],
])('what %s was is told in a sentence', (verb, by, sentence) => {
  expect(meanwhile([{ verb, by, at }])).toBe(sentence)
})

test('several acts are told in their order', () => {
  expect(
    meanwhile([
      { verb: 'offer', by: 'Tom Berg', at },
      { verb: 'hired', by: 'Tom Berg', at },
    ]),
  ).toMatch(/“Offer”.*“Hired”/)
})
