import { expect, test } from 'vitest'
import { criteriaOf, readCriteria, readScorecard } from './scorecard'

const said = (given: Record<string, string>) => (name: string) => given[name] ?? ''

test('the criteria of a job are what it needs until somebody writes others', () => {
  const job = { needs: ['Go', 'Queues'] }
  expect(criteriaOf(job, [])).toEqual(['Go', 'Queues'])
  expect(criteriaOf(job, ['Explains a trade-off'])).toEqual(['Explains a trade-off'])
  expect(criteriaOf({ needs: Array.from({ length: 12 }, (_, n) => `${n}`) }, [])).toHaveLength(8)
})

test.each([
  ['each line is one, and no line twice', ' Go \n\nQueues\nGo', ['Go', 'Queues']],
  ['nothing is none', '  \n ', []],
  [
    'nine are too many',
    Array.from({ length: 9 }, (_, n) => `Criterion ${n}`).join('\n'),
    expect.stringMatching(/at most 8/),
  ],
  ['one of 121 letters is too long', 'x'.repeat(121), expect.stringMatching(/at most 120/)],
])('%s', (_, text, criteria) => {
  expect(readCriteria(text)).toEqual(criteria)
})

test('a scorecard says something of a criterion, and how it was on the whole', () => {
  expect(
    readScorecard(['Go', 'Queues'], said({ overall: '3', 'rating-1': '4', 'note-1': 'Named three.' })),
  ).toEqual({
    overall: 3,
    note: '',
    rated: [
      { criterion: 'Go', rating: null, note: '' },
      { criterion: 'Queues', rating: 4, note: 'Named three.' },
    ],
  })
})

test.each([
  ['without a word on the whole', { 'rating-0': '2' }, 'overall'],
  ['with a rating that there is not', { overall: '5', 'rating-0': '2' }, 'overall'],
  ['without any criterion', { overall: '2' }, 'rating-0'],
])('a scorecard is not taken %s', (_, given, field) => {
  const read = readScorecard(['Go'], said(given as Record<string, string>))
  expect('errors' in read && Object.keys(read.errors)).toEqual([field])
})
