import { expect, test } from 'vitest'
import { type Column, columnsProblem, distinctHeads, readColumns, sayAnew, settleColumns } from './columns'

const columns = (said: string) => (said ? readColumns([said]) : [])

test.each([
  ['nothing was said: the heads are guessed', 'Titel,Ort,Firma', '', ['', '', '']],
  ['a head that no guess knows is named', 'Stelle,city', 'title=Stelle', ['title', 'city']],
  ['what is named leaves the part to nobody else', 'title,Stelle', 'title=Stelle', ['', 'title']],
  ['what is not used leaves its part to the next one', 'title,poste', 'unused=title', ['', 'title']],
  ['what was said of a head that is not there says nothing', 'title,city', 'title=Stelle', ['title', 'city']],
  ['the place of a column does not matter', 'b,a', 'title=a,city=b', ['city', 'title']],
])('%s', (_, heads, said, parts) => {
  expect(settleColumns(heads.split(','), columns(said)).map(({ part }) => part)).toEqual(parts)
})

test('each column has a name of its own', () => {
  expect(distinctHeads(['Ort', '', 'Ort', 'Ort'])).toEqual(['Ort', 'Column 2', 'Ort (2)', 'Ort (3)'])
})

test.each<[string, string, string, string]>([
  ['a part that moves', 'title=Titel,city=Ort', 'title=Stelle', 'unused=Titel,city=Ort,title=Stelle'],
  ['a head that means another thing', 'title=Titel', 'city=Titel', 'city=Titel'],
  ['one that is no longer used', 'title=Titel,tags=Farbe', 'unused=Farbe', 'title=Titel,unused=Farbe'],
])('what is said later goes before: %s', (_, earlier, now, both) => {
  expect(sayAnew(columns(earlier), columns(now))).toEqual(columns(both))
})

test.each<[Column[], unknown]>([
  [[{ head: 'a', part: 'title' }], undefined],
  [
    [
      { head: 'Ville', part: 'city' },
      { head: 'Titre', part: 'title' },
      { head: 'Lieu', part: 'city' },
    ],
    { at: 2, problem: expect.stringContaining('“Ville” and “Lieu” are both said to hold the place') },
  ],
  [[{ head: 'a', part: '' }], { problem: expect.stringContaining('Say which column holds the title') }],
])('what keeps columns from being read is told: %j', (said, problem) => {
  expect(columnsProblem(said)).toEqual(problem)
})

test('a head may hold a comma, and what cannot be read is told', () => {
  expect(columns('city=Ort, Land, title=Stelle')).toEqual([
    { head: 'Ort, Land', part: 'city' },
    { head: 'Stelle', part: 'title' },
  ])
  expect(() => columns('titel=Stelle')).toThrow('“titel=Stelle” says nothing of a column. Write part=head')
  expect(() => columns('title=')).toThrow('says nothing of a column')
  expect(() => columns('title=a,title=b')).toThrow('--columns names two columns for title')
})
