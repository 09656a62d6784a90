import { describe, expect, test } from 'vitest'
import { type Expression, fts, inTitle, unwanted, wanted, wantedExactly } from './expressions'
import { isEmpty, readSearchText } from './search-text'

describe('words, phrases and what must not be there', () => {
  test.each([
    ['react kafka', ['react', 'kafka'], [], []],
    ['"machine learning" paris', ['paris'], ['machine learning'], []],
    ['« chef de projet » “data mesh” „x“', [], ['chef de projet', 'data mesh', 'x'], []],
    ['java -spring -"machine learning"', ['java'], [], ['spring', 'machine learning']],
    ['-php', [], [], ['php']],
    ['-back-end', [], [], ['backend']],
    ['back-end – front -', ['backend', 'front'], [], []],
    ['-c++ -c#', [], [], ['cplusplus', 'csharp']],
    ['"unbalanced java', ['unbalanced', 'java'], [], []],
    ['"" -"" " "', [], [], []],
  ])('%s', (text, words, phrases, without) => {
    const typed = readSearchText(text)
    const said = (list: string[][]) => list.map((phrase) => phrase.join(' '))
    expect([typed.words, said(typed.phrases), said(typed.without)]).toEqual([words, phrases, without])
  })

  test('nothing is nothing', () => {
    expect(isEmpty(readSearchText(' 🚀 - "" '))).toBe(true)
    expect(isEmpty(readSearchText('-php'))).toBe(false)
  })
})

const asked = (expression?: Expression) => expression && fts(expression)

describe('an expression holds nothing but quoted words', () => {
  test.each([
    ['react kafka', '("react" AND "kafka")'],
    ['NEAR(a b) OR title:* ^x', '("near" AND "b" AND "title" AND "x")'],
    ['"unbalanced + {b} : \0', '("unbalanced" AND "b")'],
    ['kafka engineer', '("kafka" AND ("ingenieur" OR {title} : "developpeur"))'],
    [
      'back-end engineer',
      '({title facts} : "backend" AND ({title facts} : "ingenieur" OR {title} : "developpeur"))',
    ],
    ['developer', '({title facts} : "developpeur")'],
    ['sre', '(({title facts} : "sre" OR {title facts} : "site reliability"))'],
    [
      'tester or scrum master',
      '((({title facts} : "tester") OR ({title facts} : "scrum" AND {title facts} : "master")))',
    ],
    ['golang', '(("golang" OR {technologies} : "go"))'],
    ['"data engineer" kafka', '("kafka" AND "data ingenieur")'],
  ])('%s', (text, expression) => expect(asked(wanted(readSearchText(text)))).toBe(expression))

  test('without other forms, for titles alone, and for what must not be there', () => {
    const typed = readSearchText('data mesh -java -"big data"')
    const exactly = wantedExactly(typed)
    expect(asked(exactly && inTitle(exactly))).toBe('({title} : "data" AND {title} : "mesh")')
    expect(asked(unwanted(typed))).toBe('("java" OR "big data")')
    expect(asked(inTitle({ phrase: 'go', columns: ['technologies'] }))).toBeUndefined()
    expect(wanted(readSearchText('-java'))).toBeUndefined()
    expect(unwanted(readSearchText('java'))).toBeUndefined()
  })
})
