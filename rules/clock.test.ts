import { describe, expect, test } from 'vitest'
import { clockDays, dueAfter, urgency, workdaysBetween } from './clock'

const at = (text: string) => new Date(text)

describe('an answer is due five working days later', () => {
  test.each([
    ['a Monday', '2026-11-16T09:00:00Z', '2026-11-23'],
    ['a Friday evening', '2026-11-20T21:00:00Z', '2026-11-27'],
    ['a Saturday', '2026-11-21T10:00:00Z', '2026-11-27'],
    ['a Sunday', '2026-11-22T10:00:00Z', '2026-11-27'],
    ['the end of a year', '2026-12-30T10:00:00Z', '2027-01-06'],
  ])('from %s', (_, from, due) => {
    expect(dueAfter(at(from)).toISOString().slice(0, 10)).toBe(due)
  })
})

test('working days are counted without week-ends, and backwards too', () => {
  expect(workdaysBetween(at('2026-11-20T10:00:00Z'), at('2026-11-23T10:00:00Z'))).toBe(1)
  expect(workdaysBetween(at('2026-11-23T10:00:00Z'), at('2026-11-20T10:00:00Z'))).toBe(-1)
  expect(workdaysBetween(at('2026-11-21T10:00:00Z'), at('2026-11-22T10:00:00Z'))).toBe(0)
})

test('the clock shows days spent, today, days to come, and days past the line', () => {
  const from = at('2026-11-16T09:00:00Z')
  const states = (now: string) => clockDays(from, dueAfter(from), at(now)).map((cell) => cell.state)

  expect(states('2026-11-18T12:00:00Z')).toEqual(['done', 'now', 'todo', 'todo', 'todo'])
  expect(states('2026-11-24T12:00:00Z')).toEqual(['done', 'done', 'done', 'done', 'done', 'over'])
})

test('what is due is late only after its day has ended', () => {
  const due = dueAfter(at('2026-11-16T09:00:00Z'))

  expect(urgency(due, at('2026-11-23T22:00:00Z'))).toBe('today')
  expect(urgency(due, at('2026-11-24T00:00:01Z'))).toBe('late')
  expect(urgency(due, at('2026-11-20T08:00:00Z'))).toBe('soon')
  expect(urgency(due, at('2026-11-16T10:00:00Z'))).toBe('later')
})
