import { expect, test } from 'vitest'
import { movesNext } from './stages'

test.each([
  ['received', 'company'],
  ['in_review', 'company'],
  ['interview', 'company'],
  ['offer', 'candidate'],
  ['hired', undefined],
  ['rejected', undefined],
  ['withdrawn', undefined],
] as const)('%s: the next move is with the %s', (stage, who) => {
  expect(movesNext(stage)).toBe(who)
})
