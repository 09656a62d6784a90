import { expect, test } from 'vitest'
import { countView, takeViews } from './tally'

test('views of jobs are counted by their source, and handed out once', () => {
  takeViews()
  countView('one', 'via:fair')
  countView('one', 'via:fair')
  countView('one', 'news.example')
  countView('one', '')
  expect(takeViews()).toEqual([
    { slug: 'one', source: 'via:fair', n: 2 },
    { slug: 'one', source: 'news.example', n: 1 },
    { slug: 'one', source: '', n: 1 },
  ])
  expect(takeViews()).toEqual([])
})

test('whoever makes up referrers fills no memory, and takes no view from a job', () => {
  for (let n = 0; n < 3000; n++) countView('one', `site-${n}.example`)
  const taken = takeViews()
  expect(taken).toHaveLength(2001)
  expect(taken.reduce((sum, { n }) => sum + n, 0)).toBe(3000)
  for (let n = 0; n < 20_000; n++) countView(`job-${n}`, '')
  expect(takeViews()).toHaveLength(10_000)
})
