import { expect, test } from 'vitest'
import { letterFor, stopPath } from '../letters'
import { languageOf } from '../people/language'
import { providersWithKeys } from '../people/providers'
import { sampleLetters } from './kinds'

const samples = sampleLetters(new Date('2026-11-16T09:00:00Z'), 'https://jobs.example/')

test.each(samples)('the letter “$kind” reads well in each language', ({ letter }) => {
  for (const language of ['en', 'fr'] as const) {
    const { subject, body } = letterFor(letter, { language, named: true })
    expect(subject).toMatch(/^\S.{5,}\S$/)
    expect(body).toMatch(/^(Hello|Bonjour)[^\n]*,\n\n/)
    expect(`${subject}${body}`).not.toMatch(/undefined|null|\[object|Invalid|NaN|\n{3}/)
  }
})

test('every letter is written in French, too', () => {
  expect(samples.flatMap(({ kind, letter }) => (letter.fr ? [] : [kind]))).toEqual([])
})

test('only alerts can be stopped by one click, of the letters that are written here', () => {
  expect(stopPath({ about: 'alert', secret: 'abc' })).toBe('/alerts/abc/stop')
  expect(stopPath({ about: 'account', secret: 'abc' })).toBeUndefined()
})

test.each([
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['fr', 'fr'],
  ['en-GB,fr;q=0.9', 'en'],
  ['fry', 'en'],
  [null, 'en'],
])('who asks for %j is written to in %s', (asked, language) => {
  expect(languageOf(asked)).toBe(language)
})

test('a provider is offered once the site has both its keys', () => {
  expect(providersWithKeys({})).toEqual([])
  expect(providersWithKeys({ GITHUB_ID: 'a', GOOGLE_ID: 'b', GOOGLE_SECRET: 'c' })).toEqual([
    expect.objectContaining({ provider: 'google', clientId: 'b', clientSecret: 'c' }),
  ])
})
