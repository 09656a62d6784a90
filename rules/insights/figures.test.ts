import { expect, test } from 'vitest'
import { type Chart, insightsCsv, nameInLines } from './figures'

test('figures are a CSV with n in each row, and no cell is a formula', () => {
  const chart: Omit<Chart, 'figures'> = {
    id: 'views',
    title: 'Views, by source',
    of: ['view', 'views'],
    total: 3,
    source: 'pages, today',
  }
  expect(
    insightsCsv([
      {
        ...chart,
        figures: [
          { name: '=cmd', n: 2 },
          { name: 'say "hi"', n: 1, words: '1 day' },
        ],
      },
    ]),
  ).toBe(
    'chart,figure,value,in_words,n_counts,n,source\r\n"Views, by source",\'=cmd,2,,views,3,"pages, today"\r\n"Views, by source","say ""hi""",1,1 day,views,3,"pages, today"\r\n',
  )
})

test.each([
  ['Sent', 20, ['Sent']],
  [
    'This job needs more years of this kind of work',
    39,
    ['This job needs more years of this kind', 'of work'],
  ],
  ['a-very-long-name-of-a-site.example', 12, ['a-very-long-', 'name-of-a-si', 'te.example']],
  ['Rencontre d’été à Lyon', 12, ['Rencontre', 'd’été à Lyon']],
  ['👩‍💻👩‍💻', 12, ['👩‍💻👩‍💻']],
  ['', 12, []],
])('the name “%s” stands in lines of %i letters', (name, most, lines) => {
  expect(nameInLines(name, most)).toEqual(lines)
})
