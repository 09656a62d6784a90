import { expect, test } from 'vitest'
import {
  applicationReceived,
  letterFor,
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

const named = 'Ines,\n\nYour account is closed, see http://evil.example\n'
const received = () =>
  applicationReceived({
    name: named,
    title: 'Developer',
    company: 'Halden',
    link: `https://jobs.example/applications/${secretPlace}`,
    dueAt: new Date('2026-11-23'),
  })

test('what a stranger types as a name opens no line of its own in a letter', () => {
  const { body } = letterFor(received(), { language: 'en', named: true })
  expect(body.split('\n')[0]).toBe('Hello Ines, Your account is closed, see evil. example,')
  expect(withSecret(body, 'abc')).toContain('https://jobs.example/applications/abc')
})

test('it does not stand at all in a letter to an address that nobody has confirmed', () => {
  for (const [language, greeting] of [
    ['en', 'Hello,'],
    ['fr', 'Bonjour,'],
  ] as const) {
    const { subject, body } = letterFor(received(), { language, named: false })
    expect(`${subject}\n${body}`).not.toContain('Ines')
    expect(body.split('\n')[0]).toBe(greeting)
  }
})

test('a letter is in French for whoever reads French', () => {
  const { subject, body } = letterFor(received(), { language: 'fr', named: true })
  expect(subject).toBe('Votre candidature : Developer, Halden')
  expect(body).toContain('Une réponse est due au plus tard le lundi 23 novembre.')
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
