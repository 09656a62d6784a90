import { expect, test } from 'vitest'
import { readGuide } from '@/content/guides'
import { articleMarkup, faqMarkup, plainText } from './guide'

const guide = readGuide('back-end-developer')
const site = { name: 'Metier', url: 'https://metier.example' }

test('an article says what it is called, who signs it and when it last changed', () => {
  expect(
    articleMarkup(guide, { url: 'https://metier.example/guides/back-end-developer', site }),
  ).toMatchObject({
    '@type': 'Article',
    headline: 'What is a back-end developer?',
    author: { '@type': 'Organization', name: 'Metier editorial team' },
    dateModified: '2026-11-27',
  })
})

test('a guide with an author of its own is signed by a person', () => {
  const signed = { ...guide, author: { name: 'Salomé Ferrand', about: 'Writes.' } }
  expect(articleMarkup(signed, { url: site.url, site }).author).toEqual({
    '@type': 'Person',
    name: 'Salomé Ferrand',
  })
})

test('every question of the guide is in its FAQ, answered in plain words', () => {
  const questions = faqMarkup(guide)?.mainEntity ?? []
  expect(questions.map(({ name }) => name)).toEqual(guide.sections.questions?.entries.map(({ name }) => name))
  expect(questions[0]?.acceptedAnswer.text).toContain('where Bluecoders expects the former')
  expect(JSON.stringify(questions)).not.toMatch(/<\w|#source-|\*\*/)
})

test('a guide without questions has no FAQ', () => {
  expect(faqMarkup({ ...guide, sections: {} })).toBeUndefined()
})

test('marks and entities of Markdown become words', () => {
  expect(plainText('**R&D** at [A < B](/guides/x)\n\nand *more*')).toBe('R&D at A < B and more')
})
