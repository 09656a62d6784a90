import { describe, expect, test } from 'vitest'
import { readGuide } from '../../guides'
import type { KindName } from './kinds'
import { putRow, typedRow } from './rows'

const guide = readGuide('back-end-developer')
const day = '2026-12-24'
const put = (kind: KindName, at: number | undefined, typed: Record<string, string>) =>
  putRow(guide, { kind, at, typed, day })
const changed = (kind: KindName, at: number, typed: Record<string, string>) =>
  put(kind, at, { ...typedRow(guide, kind, at), ...typed })

const bluecoders = {
  source: 'bluecoders',
  population: 'Back-end developers in Lyon',
  experience: 'senior',
  figure: 'range',
  min: '55 000',
  max: '70.000 €',
  currency: 'EUR',
  gross: 'gross',
  country: 'France',
  asOf: '2026-06',
}

test.each([
  ['55 000', '70.000 €'],
  ['55\u202f000', '70\u00a0000,00'],
  ['55k', '€70k'],
  ['55,000', '70,000'],
])('an amount is read as it is typed: %s and %s', (min, max) => {
  expect(put('salaries', undefined, { ...bluecoders, min, max })).toMatchObject({
    guide: {
      salaries: expect.arrayContaining([
        expect.objectContaining({ min: 55_000, max: 70_000, country: 'FR', bucket: 'senior' }),
      ]),
    },
  })
})

test('years of experience, a single figure and a country in French are what the schema knows', () => {
  const typed = { experience: 'years', from: '2', to: '', figure: 'average', max: '', country: 'États-Unis' }
  expect(put('salaries', undefined, { ...bluecoders, ...typed, asOf: '' })).toMatchObject({
    guide: {
      salaries: expect.arrayContaining([
        expect.objectContaining({
          bucket: { from: 2, to: null },
          min: 55_000,
          max: 55_000,
          country: 'US',
          asOf: null,
        }),
      ]),
    },
  })
})

describe('a figure that does not hold is refused beside its field:', () => {
  test.each([
    ['a low above a high', { min: '80000' }, { max: 'High: must not be less than “Low”' }],
    ['an amount in words', { min: 'plenty' }, { min: 'Low: we could not read “plenty”' }],
    ['an amount with code', { min: '<script>1</script>' }, { min: 'Low: we could not read' }],
    ['no amount', { min: '' }, { min: 'Low: must not be empty' }],
    ['nothing earned', { min: '0', max: '0' }, { min: 'Low: must be more than zero' }],
    ['cents', { min: '55000.50' }, { min: 'Low: must be a whole amount' }],
    ['a source nobody listed', { source: 'nobody' }, { source: 'Source: no source is called “nobody”' }],
    ['no source', { source: '' }, { source: 'Source: choose one' }],
    ['neither gross nor net', { gross: '' }, { gross: 'Before or after tax: choose one' }],
    ['no experience', { experience: '' }, { experience: 'Experience: choose one' }],
    ['nobody counted', { population: ' ' }, { population: 'Whom it counts: must not be empty' }],
    ['a currency of no country', { currency: 'XXX' }, { currency: 'Currency: must be a currency' }],
    ['a country that is none', { country: 'Atlantis' }, { country: 'Country: must be a country code' }],
    ['a year to come', { asOf: '2031' }, { asOf: 'Date, as 2026-06-09: must not be in the future' }],
    ['a month to come', { asOf: '2027-01' }, { asOf: 'Date, as 2026-06-09: must not be in the future' }],
    [
      'a day that is none',
      { asOf: '2026-02-30' },
      { asOf: 'Date, as 2026-06-09: is no day of the calendar' },
    ],
    [
      'a date in words',
      { asOf: 'June' },
      { asOf: 'Date, as 2026-06-09: must be 2026, 2026-06 or 2026-06-09' },
    ],
    ['two ends of an average', { figure: 'average' }, { figure: 'What it is: can have two ends only' }],
    ['years upside down', { experience: 'years', from: '5', to: '2' }, { to: 'Years, to: must be more' }],
    ['years without a beginning', { experience: 'years', from: '' }, { from: 'Years, from: must not' }],
    ['a level that is none', { experience: 'wizard' }, { experience: 'Experience: must be intern' }],
  ])('%s', (_, typed, expected) => {
    const refused = put('salaries', undefined, { ...bluecoders, ...typed })
    const [[name, words] = ['', '']] = Object.entries<string>(expected)
    expect(refused).toMatchObject({ errors: { [name]: expect.stringContaining(words) } })
  })

  test('one that is written once is refused once', () => {
    const single = { figure: 'average', min: 'beaucoup', max: '' }
    expect(put('salaries', undefined, { ...bluecoders, ...single })).toEqual({
      errors: { min: 'Low: we could not read “beaucoup” as a number. Write it as 45000.' },
      problems: [],
    })
  })

  test('one that stands here already', () => {
    expect(put('salaries', undefined, typedRow(guide, 'salaries', 0))).toMatchObject({
      errors: { source: 'Source: stands here already' },
    })
  })
})

test.each<[string, KindName, Record<string, string>, Record<string, string>]>([
  ['an address that is none', 'sources', { url: 'javascript:alert(1)' }, { url: 'Address: must be an' }],
  ['an address without its beginning', 'sources', { url: 'www.insee.fr' }, { url: 'Address: must be an' }],
  ['a source read in itself', 'sources', { via: 'bluecoders' }, { via: 'Read in: must name another source' }],
  [
    'a source to come',
    'sources',
    { asOf: '2027' },
    { asOf: 'Its date, as 2026-06-09: must not be in the future' },
  ],
  ['a source without a name', 'sources', { name: '' }, { name: 'Name: must not be empty' }],
  ['a role of no guide', 'relatedRoles', { slug: 'astronaut' }, { slug: 'Role: must be one of our roles' }],
  ['its own role', 'relatedRoles', { slug: 'back-end-developer' }, { slug: 'Role: must not name itself' }],
  ['a role twice', 'relatedRoles', { slug: 'tech-lead' }, { slug: 'Role: stands here already' }],
  ['a role without words', 'relatedRoles', { text: '' }, { text: 'What binds the two: must not be empty' }],
  ['a level without duties', 'careerPath', { duties: ' \n' }, { duties: 'Duties: must not be empty' }],
  ['more than all', 'education', { percent: '140' }, { percent: 'Percent: “140” is out of range' }],
  ['a statistic of nobody', 'publishedPay', { figure: 'x/y' }, { figure: 'Statistic: must be the id' }],
  ['hours upside down', 'practice', { min: '9' }, { max: 'Hours, at most: must not be less than' }],
  ['a tool twice', 'technologies', { name: 'PHP' }, { name: 'Name: stands here already' }],
  [
    'a table one amount short',
    'salaryComparison',
    { table: 'x | cto | ciso\nJunior | 1' },
    { table: 'Table:' },
  ],
  ['a table of words', 'salaryComparison', { table: 'x | cto | ciso\nJunior | a | b' }, { table: 'Table:' }],
])('%s is refused', (_, kind, typed, expected) => {
  const [[name, words] = ['', '']] = Object.entries(expected)
  expect(changed(kind, 0, typed)).toMatchObject({ errors: { [name]: expect.stringContaining(words) } })
})
