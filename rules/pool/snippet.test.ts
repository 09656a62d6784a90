import { expect, test } from 'vitest'
import { snippetOf } from './snippet'

const cv = `Inès Carpentier, Kafka developer
ines@example.com, Kafka in every line
Tel. 06 12 34 56 78, Kafka
Moved eleven services to Kafka without a lost message
Kafka Streams, twice`

test('a profile is shown where it says what was looked for, by no line that tells who it is', () => {
  expect(snippetOf(cv, ['kafka'], 'Inès Carpentier')).toEqual({
    before: 'Moved eleven services to ',
    hit: 'Kafka',
    after: ' without a lost message',
  })
})

test.each([
  ['a beginning of four letters', ['strea'], 'Streams'],
  ['accents and capitals', ['STREAMS'.toLowerCase()], 'Streams'],
  ['a short word stands alone', ['lo'], undefined],
  ['a word that is not there', ['rust'], undefined],
])('a word is found: %s', (_, wanted, hit) => {
  expect(snippetOf(cv, wanted, 'Inès Carpentier')?.hit).toBe(hit)
})

test('a long line is cut at whole words', () => {
  const line = `${'before '.repeat(30)}Kafka ${'after '.repeat(30)}`
  const found = snippetOf(line, ['kafka'], '')
  expect(found?.before).toMatch(/^… before .*before $/)
  expect(found?.after).toMatch(/^ after .*after …$/)
  expect((found?.before.length ?? 0) + (found?.after.length ?? 0)).toBeLessThan(160)
})
