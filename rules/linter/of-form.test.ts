import { expect, test } from 'vitest'
import { lintAdvert } from './lint'
import { advertOf } from './of-form'

test('a form that is being filled in is read as an advert', () => {
  const advert = advertOf({
    title: 'Développeur back-end',
    language: 'fr',
    country: 'FR',
    seniority: 'junior',
    payMin: '45k',
    payMax: '50 000',
    payPeriod: 'year',
    needs: 'Go\n\nSQL',
    steps: 'Appel, 25 minutes',
    work: '5 ans d’expérience, anglais langue maternelle.',
  })
  expect(advert).toMatchObject({
    payMin: 45_000,
    payMax: 50_000,
    needs: ['Go', 'SQL'],
    steps: 1,
    country: 'FR',
  })
  expect(lintAdvert(advert).map(({ rule }) => rule)).toEqual(['origin', 'title', 'junior with years'])
})

test('an empty form has no pay and no steps, and nothing else against it', () => {
  expect(lintAdvert(advertOf({})).map(({ rule }) => rule)).toEqual(['no pay', 'no steps'])
})
