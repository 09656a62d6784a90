import { expect, test } from 'vitest'
import { advertWords } from './advert-words'

test('an advert is headed in its own language, and in English where we do not speak it', () => {
  expect(advertWords('fr')).toMatchObject({ lang: 'fr', duties: 'Les missions', needs: 'Profil recherché' })
  expect(advertWords('en')).toMatchObject({ lang: 'en', duties: 'What you will do' })
  expect(advertWords('de').lang).toBe('en')
})

test('days and minutes are counted as each language counts', () => {
  expect(advertWords('fr').answer(1)).toMatch(/1 jour ouvré\.$/)
  expect(advertWords('fr').answer(5)).toMatch(/5 jours ouvrés\.$/)
  expect(advertWords('en').answer(1)).toMatch(/1 working day\.$/)
  expect(advertWords('fr').minutes(25)).toBe('25 minutes')
  expect(advertWords('en').minutes(1)).toBe('1 minute')
})
