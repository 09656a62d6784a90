import { describe, expect, test } from 'vitest'
import { dueAfter } from './clock'
import { countQueue, dueWords, groupName, queueHeadline, workQueue } from './work-queue'

const wednesday = new Date('2026-11-18T10:00:00Z')
const due = (day: string) => new Date(`${day}T22:59:59Z`)

test('the queue begins with what has been late longest', () => {
  const days = ['2026-11-19', '2026-11-17', '2026-11-25', '2026-11-18', '2026-11-13']
  const queue = workQueue(
    days.map((day) => ({ dueAt: due(day), day })),
    wednesday,
  )

  expect(queue.late.map((item) => item.day)).toEqual(['2026-11-13', '2026-11-17'])
  expect(queue.today.map((item) => item.day)).toEqual(['2026-11-18'])
  expect(queue.soon.map((item) => item.day)).toEqual(['2026-11-19'])
  expect(queue.later.map((item) => item.day)).toEqual(['2026-11-25'])
})

test('the headline counts what is owed, and keeps silent about nothing', () => {
  const counts = countQueue(
    [
      { dueAt: due('2026-11-13'), n: 2 },
      { dueAt: due('2026-11-17'), n: 1 },
      { dueAt: due('2026-11-20'), n: 4 },
    ],
    wednesday,
  )

  expect(counts).toEqual({ late: 3, today: 0, soon: 4, later: 0 })
  expect(queueHeadline(counts, wednesday).map((part) => part.words)).toEqual(['3 late.', '4 due by Friday.'])
  expect(queueHeadline(countQueue([], wednesday), wednesday)).toEqual([])
})

test('what is soon ends two working days ahead, over a week-end too', () => {
  expect(groupName('soon', wednesday)).toBe('By Friday')
  expect(groupName('soon', new Date('2026-11-20T10:00:00Z'))).toBe('By Tuesday')
})

describe('a due date in words', () => {
  test.each([
    ['2026-11-13', '3 days late'],
    ['2026-11-17', '1 day late'],
    ['2026-11-18', 'today'],
    ['2026-11-19', 'Thu 19 Nov'],
  ])('%s is %s', (day, words) => {
    expect(dueWords(due(day), wednesday)).toBe(words)
  })

  test('on a Saturday, what was due on Friday is just late', () => {
    expect(dueWords(dueAfter(new Date('2026-11-13T09:00:00Z')), new Date('2026-11-21T09:00:00Z'))).toBe(
      'just late',
    )
  })
})
