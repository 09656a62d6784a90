import { expect, test } from 'vitest'
import {
  applicationReceived,
  nameInLetter,
  secretPlace,
  titleInLetter,
  withoutLinks,
  withSecret,
} from './letters'

test.each([
  ['Inès O’Connor-Lefèvre', 'Inès O’Connor-Lefèvre'],
  ['J.R. Smith', 'J. R. Smith'],
  ['李小龙', '李小龙'],
  ['Mallory\nBuy my pills', 'Mallory Buy my pills'],
  ['Mallory\u2028Buy', 'Mallory Buy'],
  ['http://evil.example/x?y=1', 'evil. example x y 1'],
  ['www.evil.example', 'evil. example'],
  ['mail me@evil.example', 'mail me evil. example'],
  ['javascript:steal()', 'javascript steal()'],
  ['\u202eevil', 'evil'],
  ['a\u0000b\u0007', 'a b'],
])('the name %j stands in a letter as %j', (typed, shown) => {
  expect(nameInLetter(typed)).toBe(shown)
})

test('a title keeps its technologies, and no address', () => {
  expect(titleInLetter('Node.js/C# developer (CI/CD)')).toBe('Node.js/C# developer (CI/CD)')
  expect(titleInLetter('Developer\r\nBcc: x https://evil.example')).toBe('Developer Bcc: x evil.example')
})

test('what a stranger types as a name opens no line of its own in a letter', () => {
  const name = 'Ines,\n\nYour account is closed, see http://evil.example\n'
  const { body } = applicationReceived({
    name,
    title: 'Developer',
    company: 'Halden',
    link: `https://jobs.example/applications/${secretPlace}`,
    dueAt: new Date('2026-11-23'),
  })
  expect(body.split('\n')[0]).toBe('Hello Ines, Your account is closed, see evil. example,')
  expect(withSecret(body, 'abc')).toContain('https://jobs.example/applications/abc')
})

test('the desk reads a letter without its private link, as letters of before too', () => {
  const token = 'abcdefghijklmnopqrstuvwxyz_-0123'
  for (const path of [
    `applications/${secretPlace}`,
    `briefs/${token}`,
    `applications/${token}`,
    `verify/${token}`,
  ])
    expect(withoutLinks(`See:\nhttps://jobs.example/${path}\nBye`)).toBe(
      'See:\n(a private link that only its reader sees)\nBye',
    )
  expect(withoutLinks('https://halden.example/jobs/go')).toBe('https://halden.example/jobs/go')
})
