import { expect, test } from 'vitest'
import { line, text } from './text'

test.each([
  ['  Inès   Carpentier ', 'Inès Carpentier'],
  ['Camille\r\nhttp://evil.example', 'Camille http://evil.example'],
  ['Camille\u2028Roux\u0007', 'Camille Roux'],
  ['Roux\u202Eelimac', 'Rouxelimac'],
  ['\u200B\uFEFF', ''],
  ['نور الهدى', 'نور الهدى'],
])('one line of %j is %j', (typed, kept) => {
  expect(line('Name', 100).parse(typed)).toBe(kept)
})

test('several lines stay lines, and lose only what nobody sees', () => {
  expect(text('Note', 100).parse(' First\r\nSecond\u2028Third\t\u0000\u202E. ')).toBe(
    'First\nSecond\nThird\t .',
  )
})

test('length counts what is kept, and what is missing is asked for', () => {
  expect(line('City', 3).parse(` a\n${' '.repeat(50)}b `)).toBe('a b')
  expect(line('City', 3).safeParse('abcd').error?.issues[0]?.message).toBe('City: at most 3 characters')
  expect(line('City', 3).min(1, 'Write it').safeParse(' \u200B').error?.issues[0]?.message).toBe('Write it')
})
