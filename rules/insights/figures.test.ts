import { expect, test } from 'vitest'
import { insightsCsv } from './figures'

test('figures are a CSV with n in each row, and no cell is a formula', () => {
  const chart = { id: 'views', title: 'Views, by source', of: 'views', total: 3, source: 'pages, today' }
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
