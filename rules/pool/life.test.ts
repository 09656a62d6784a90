import { expect, test } from 'vitest'
import { askedFrom, outFrom } from './life'

const day = (text: string) => new Date(`${text}T09:00:00Z`)

test.each([
  ['2026-01-10', '2026-06-24', '2026-07-10'],
  ['2026-08-31', '2027-02-14', '2027-02-28'],
  ['2024-02-29', '2024-08-12', '2024-08-29'],
])('who was last here on %s is asked on %s, and taken out on %s', (visit, asked, out) => {
  const first = askedFrom(day(visit))
  expect(first.toISOString().slice(0, 10)).toBe(asked)
  expect(outFrom(day(visit), first).toISOString().slice(0, 10)).toBe(out)
})

test('a letter that left late leaves two weeks to answer', () => {
  expect(outFrom(day('2026-01-10'), day('2026-07-09'))).toEqual(day('2026-07-23'))
})
