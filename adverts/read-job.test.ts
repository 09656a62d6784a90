import { expect, test } from 'vitest'
import { type CityRow, gazetteerOf } from '@/integrations/places/gazetteer'
import type { ImportedJob } from './imported-job'
import { placeReader } from './places/locate'
import { contentHashOf, readJob } from './read-job'

const city = (name: string, country: string, adminCode: string, coordinates: [number, number]): CityRow => ({
  name,
  country,
  adminCode,
  population: 100_000,
  featureCode: 'PPLA',
  loc: { coordinates },
})
const gazetteer = gazetteerOf([
  city('Lyon', 'FR', '84', [4.85, 45.75]),
  city('Portland', 'US', 'OR', [-122.68, 45.52]),
  { ...city('Portland', 'US', 'ME', [-70.26, 43.66]), population: 30_000 },
])
const now = new Date('2026-11-01')
const read = (job: Partial<ImportedJob>) =>
  readJob(
    {
      externalId: '1',
      title: 'Planner',
      places: [],
      text: 'You will plan trips every night, in Python.',
      ...job,
    },
    placeReader(gazetteer),
    now,
  )

test('a job is read from its fields first and its texts second', () => {
  const job = read({
    title: 'Senior back-end developer (H/F) - Lyon',
    html: '<h1>The role</h1><p>You will write Python and PostgreSQL for a salary of 45 to 52 k€.</p>',
    text: undefined,
    company: 'Halden',
    places: [{ text: 'Lyon, France' }],
  })
  expect(job).toMatchObject({
    title: 'Senior back-end developer',
    role: 'back-end-developer',
    seniority: 'senior',
    contract: null,
    workplace: null,
    city: 'Lyon',
    country: 'FR',
    latitude: 45.75,
    technologies: ['Python', 'PostgreSQL'],
    language: 'en',
    advert: '<h3>The role</h3><p>You will write Python and PostgreSQL for a salary of 45 to 52 k€.</p>',
    summary: 'You will write Python and PostgreSQL for a salary of 45 to 52 k€.',
  })
})

test('pay of the fields comes before pay of the text; net pay has no yearly figure to compare', () => {
  const pay = { min: 45_000, max: 52_000, currency: 'EUR', period: 'year' } as const
  expect(read({ pay, payText: '$1M' })).toMatchObject({
    payMin: 45_000,
    payMax: 52_000,
    payYearlyMax: 52_000,
  })
  expect(read({ pay: { ...pay, net: true } })).toMatchObject({ payNet: true, payYearlyMax: null })
  expect(read({ payText: 'À partir de 40 000 € brut annuel' })).toMatchObject({
    payMin: 40_000,
    payMax: null,
  })
  expect(read({})).toMatchObject({ payMin: null, payMax: null, payYearlyMax: null })
})

test('an address says which Portland; a remote job knows its countries', () => {
  expect(read({ places: [{ text: 'Portland', address: 'Portland, Maine, United States' }] }).latitude).toBe(
    43.66,
  )
  const remote = read({ places: [{ text: 'Remote (US)', address: 'Portland, Oregon' }], maybeRemote: true })
  expect(remote).toMatchObject({ workplace: 'remote', city: '', country: 'US', remoteCountries: ['US'] })
})

test.each(['35 - Ille et Vilaine', '67 - Rhin (Bas)', 'East Coast'])('%s is no town', (text) => {
  expect(read({ places: [{ text, country: 'FR' }] })).toMatchObject({ city: '', country: 'FR' })
})

test('a flag for remote is believed only where no town is named', () => {
  expect(read({ maybeRemote: true, places: [{ text: 'Lyon' }] }).workplace).toBeNull()
  expect(read({ maybeRemote: true, places: [{ text: 'France' }] }).workplace).toBe('remote')
})

test('an internship is one even where the source says full-time', () => {
  expect(read({ title: 'Data analyst intern', contract: 'permanent' }).contract).toBe('internship')
})

test('a title that says no role leaves it unsaid', () => {
  expect(read({ title: 'Ninja of everything' })).toMatchObject({ role: null, seniority: null })
})

test('a company’s own name is none of its technologies', () => {
  const text = 'Ansible Health is looking for a coordinator who knows Python and Ansible.'
  expect(read({ text, company: 'Ansible Health' }).technologies).toEqual(['Python'])
})

test('the same words under another id have the same text, another place has another', () => {
  expect(read({ externalId: '2' }).textHash).toBe(read({}).textHash)
  expect(read({ places: [{ text: 'Lyon' }] }).textHash).not.toBe(read({}).textHash)
})

test('what states the same has the same hash, and a changed title another', () => {
  const job: ImportedJob = { externalId: '1', title: 'Planner', places: [] }
  expect(contentHashOf({ ...job })).toBe(contentHashOf(job))
  expect(contentHashOf({ ...job, title: 'Router' })).not.toBe(contentHashOf(job))
})

test.each([
  ['has no text', { text: ' ' }],
  ['is past its date', { validUntil: new Date('2026-10-01') }],
  ['has a text of over 200,000 characters', { text: 'x'.repeat(200_001) }],
])('a record that %s is no job', (reason, job) => {
  expect(() => read(job)).toThrow(reason)
})
