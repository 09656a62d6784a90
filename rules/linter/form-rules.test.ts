import { expect, test } from 'vitest'
import type { Advert } from './advert'
import { lintAdvert } from './lint'

const good: Advert = {
  title: 'Back-end developer',
  text: 'You make the planner fast.',
  language: 'en',
  country: 'BE',
  seniority: 'mid',
  payMin: 48_000,
  payMax: 58_000,
  payPeriod: 'year',
  needs: ['Go'],
  steps: 2,
}

const unpaid = { payMin: null, payMax: null, payPeriod: undefined }

test.each<[string, Partial<Advert>, string[]]>([
  ['a good advert', {}, []],
  ['no pay', { payMin: null, payMax: null }, ['no pay']],
  ['one end of a range', { payMax: null }, []],
  ['a range of 30 %', { payMin: 50_000, payMax: 65_000 }, []],
  ['a wider range', { payMin: 40_000, payMax: 60_000 }, ['wide range']],
  ['a range by the day', { payMin: 450, payMax: 700, payPeriod: 'day' }, ['wide range']],
  ['a junior with years', { seniority: 'junior', text: '5 years of experience.' }, ['junior with years']],
  ['a junior by the title', { title: 'Junior tester', text: '3+ years experience' }, ['junior with years']],
  ['a junior in French', { seniority: 'junior', text: '4 ans d’expérience minimum.' }, ['junior with years']],
  ['a junior with a year', { seniority: 'junior', text: '1 year of experience.' }, []],
  ['a senior with years', { seniority: 'senior', text: '8 years of experience.' }, []],
  ['eight musts', { needs: Array(8).fill('Go') }, []],
  ['nine musts', { needs: Array(9).fill('Go') }, ['many musts']],
  ['no steps', { steps: 0 }, ['no steps']],
  ['steps that nobody asked about', { steps: undefined }, []],
  ['700 words', { text: 'word '.repeat(700) }, []],
  ['701 words', { text: 'word '.repeat(701) }, ['long']],
  ['English for Lyon', { country: 'FR' }, ['language']],
  ['pay without its period', { payPeriod: undefined }, ['no period']],
  ['an amount in the text alone', { ...unpaid, text: 'Salary: €48k to €55k.' }, ['no pay', 'no period']],
  ['an amount with its period', { ...unpaid, text: 'Salary: 48 000 € par an.' }, ['no pay']],
  ['an amount that is no pay', { ...unpaid, text: 'We raised €12,000 for a school.' }, ['no pay']],
  ['nobody knows who hires', { employer: 'unknown' }, ['employer']],
  ['a confidential company that the desk knows', { employer: 'known' }, []],
  ['French for Lyon', { language: 'fr', country: 'FR', title: 'Product owner' }, []],
  ['shouting', { text: 'JOIN THE TEAM today' }, []],
  ['more shouting', { text: 'JOIN THIS TEAM TODAY' }, ['shouting']],
  ['marks', { text: 'Apply now!!' }, ['shouting']],
  ['acronyms', { text: 'HTML, JSON and SAML over HTTPS.' }, []],
  ['one mark', { text: 'Apply!' }, []],
])('%s: %j', (_name, given, rules) => {
  expect(lintAdvert({ ...good, ...given }).map(({ rule }) => rule)).toEqual(rules)
})

test.each([
  ['Développeur back-end', true],
  ['Développeuse back-end', true],
  ['Directeur commercial', true],
  ['Ingénieure données', true],
  ['Chargé de recrutement', true],
  ['Développeur back-end (H/F)', false],
  ['Développeur F/H', false],
  ['Développeur·se back-end', false],
  ['Développeur(se) front', false],
  ['Développeur ou développeuse back-end', false],
  ['Chargé·e de recrutement', false],
  ['Chargé(e) de projet', false],
  ['Ingénieur/e réseau', false],
  ['Technicien/ne support', false],
  ['Product owner', false],
  ['Data scientist', false],
])('the French title “%s” names one sex: %s', (title, names) => {
  const found = lintAdvert({ ...good, language: 'fr', title })
  expect(found.some(({ rule }) => rule === 'title')).toBe(names)
  if (names) expect(found[0]?.offer).toBe(`“${title} (H/F)”`)
})

test('what is against a law comes first, each with its rule, its source, its words and an offer', () => {
  const found = lintAdvert({ ...good, payMin: null, payMax: null, text: 'A ninja, and a native speaker.' })
  expect(found.map(({ kind }) => kind)).toEqual(['legal', 'legal', 'style'])
  expect(found[0]).toMatchObject({
    rule: 'origin',
    source: 'Code du travail, L1132-1',
    quote: 'native speaker',
    offer: expect.stringContaining('C1'),
  })
})

test('whether an English text for a job in France blocks it is for the owner to say', () => {
  const [warned] = lintAdvert({ ...good, country: 'FR' })
  const [blocked] = lintAdvert({ ...good, country: 'FR', onlyFrenchInFrance: true })
  expect([warned?.kind, blocked?.kind]).toEqual(['style', 'legal'])
})
