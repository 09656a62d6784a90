import { describe, expect, test } from 'vitest'
import { clockDays, dueAfter, urgency, workdaysBetween } from './clock'

const at = (text: string) => new Date(text)

describe('an answer is due five working days later', () => {
  test.each([
    ['a Monday', '2026-11-16T09:00:00Z', '2026-11-23'],
    ['a Friday evening', '2026-11-20T21:00:00Z', '2026-11-27'],
    ['a Saturday', '2026-11-21T10:00:00Z', '2026-11-27'],
    ['a Sunday', '2026-11-22T10:00:00Z', '2026-11-27'],
    ['the end of a year', '2026-12-30T10:00:00Z', '2027-01-07'],
  ])('from %s', (_, from, due) => {
    expect(dueAfter(at(from)).toISOString().slice(0, 10)).toBe(due)
  })
})

describe('a public holiday is no working day, and a day ends where the site is', () => {
  const paris = { zone: 'Europe/Paris', holidays: 'FR' }
  test.each([
    ['14 July is a holiday in France', '2026-07-09T08:00:00Z', paris, '2026-07-17T21:59:59.999Z'],
    [
      'and a working day in Ireland',
      '2026-07-09T08:00:00Z',
      { zone: 'Europe/Dublin', holidays: 'IE' },
      '2026-07-16T22:59:59.999Z',
    ],
    ['Whit Monday', '2026-05-21T08:00:00Z', paris, '2026-05-29T21:59:59.999Z'],
    ['Easter Monday', '2026-04-02T08:00:00Z', paris, '2026-04-10T21:59:59.999Z'],
    [
      'Corpus Christi in Bavaria only',
      '2026-05-29T08:00:00Z',
      { zone: 'Europe/Berlin', holidays: 'DE-BY' },
      '2026-06-08T21:59:59.999Z',
    ],
    [
      'late in the evening it is tomorrow in Paris',
      '2026-11-16T23:30:00Z',
      paris,
      '2026-11-24T22:59:59.999Z',
    ],
    ['the clocks go back between', '2026-10-22T08:00:00Z', paris, '2026-10-29T22:59:59.999Z'],
    ['the clocks go forward between', '2026-03-26T08:00:00Z', paris, '2026-04-02T21:59:59.999Z'],
    ['29 February', '2028-02-24T08:00:00Z', paris, '2028-03-02T22:59:59.999Z'],
    [
      'Thanksgiving in New York',
      '2026-11-24T15:00:00Z',
      { zone: 'America/New_York', holidays: 'US' },
      '2026-12-03T04:59:59.999Z',
    ],
  ])('%s', (_, from, calendar, due) => {
    expect(dueAfter(at(from), 5, calendar).toISOString()).toBe(due)
    expect(workdaysBetween(at(from), at(due), calendar)).toBe(5)
    expect(clockDays(at(from), at(due), at(from), calendar)).toHaveLength(5)
  })

  test('an answer due on Friday is late once Saturday has begun in Paris', () => {
    const due = dueAfter(at('2026-11-13T09:00:00Z'))
    expect(urgency(due, at('2026-11-20T22:59:00Z'))).toBe('today')
    expect(urgency(due, at('2026-11-20T23:00:00Z'))).toBe('late')
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
  expect(urgency(due, at('2026-11-23T23:00:01Z'))).toBe('late')
  expect(urgency(due, at('2026-11-20T08:00:00Z'))).toBe('soon')
  expect(urgency(due, at('2026-11-16T10:00:00Z'))).toBe('later')
})
