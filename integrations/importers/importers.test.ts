import { expect, test } from 'vitest'
import { ashby } from './ashby'
import { payOf } from './fields'
import { franceTravail } from './france-travail'
import { greenhouse } from './greenhouse'
import { lever } from './lever'
import { recruitee } from './recruitee'
import { smartrecruiters } from './smartrecruiters'
import { workable } from './workable'

const ashbyJob = {
  id: 'a1',
  title: 'Planner',
  location: 'London Office',
  isListed: true,
  isRemote: true,
  employmentType: 'FullTime',
  address: { postalAddress: { addressLocality: 'London', addressCountry: 'United Kingdom' } },
  descriptionHtml: '<p>Plan.</p>',
}
const tier = (min: number, max: number, interval = '1 YEAR') => ({
  compensationType: 'Salary',
  interval,
  currencyCode: 'GBP',
  minValue: min,
  maxValue: max,
})

test.each([
  [
    { min: 0, max: 50_000 },
    { min: 50_000, max: 50_000, open: 'upTo' },
  ],
  [{ max: 50_000 }, { min: 50_000, max: 50_000, open: 'upTo' }],
  [
    { min: 42_000, max: 0 },
    { min: 42_000, max: 42_000, open: 'from' },
  ],
  [{ min: 42_000 }, { min: 42_000, max: 42_000, open: 'from' }],
  [
    { min: 42_000, max: 42_000 },
    { min: 42_000, max: 42_000, currency: 'EUR', period: 'year' },
  ],
])('a range of %o is open where an end is missing', (range, pay) => {
  const read = payOf({ ...range, currency: 'EUR' }, 'year')
  expect(read).toEqual({ currency: 'EUR', period: 'year', ...pay })
})

test('Ashby: tiers of one job become the range that spans them, and remote alone is not remote', () => {
  const compensation = {
    summaryComponents: [tier(50_000, 60_000), tier(55_000, 70_000), tier(900, 1000, '1 MONTH')],
  }
  const job = ashby.read({ ...ashbyJob, compensation })
  expect(job.pay).toEqual({ min: 50_000, max: 70_000, currency: 'GBP', period: 'year' })
  expect(job).toMatchObject({ contract: 'permanent', workplace: undefined, maybeRemote: true })
  expect(job.places[0]).toMatchObject({ address: 'London, United Kingdom' })
})

test('Ashby: what its company does not list is no job, and no longer of the board', () => {
  expect(() => ashby.read({ ...ashbyJob, isListed: false })).toThrow(
    expect.objectContaining({ message: 'is not listed by its company', isListed: false }),
  )
})

test('Greenhouse: the text is unpacked, cents are units, and a call for prospects is no job', () => {
  const record = {
    id: 7,
    internal_job_id: 1,
    title: 'Planner',
    company_name: 'Halden ',
    location: { name: 'Lyon, France' },
    absolute_url: 'https://halden.example/7',
    first_published: '2026-07-16T11:55:32-04:00',
    application_deadline: '2026-12-31T23:00:00Z',
    content: '&lt;p&gt;Plan &amp;amp; route&lt;/p&gt;',
    pay_input_ranges: [{ min_cents: 4_500_000, max_cents: 5_800_000, currency_type: 'EUR' }],
  }
  expect(greenhouse.read(record)).toMatchObject({
    externalId: '7',
    company: 'Halden',
    html: '<p>Plan &amp; route</p>',
    pay: { min: 45_000, max: 58_000, currency: 'EUR', period: 'year' },
    publishedAt: new Date('2026-07-16T15:55:32Z'),
    validUntil: new Date('2026-12-31T23:00:00Z'),
  })
  expect(() => greenhouse.read({ ...record, internal_job_id: null })).toThrow('prospects')
  expect(greenhouse.list({ jobs: [record], meta: { total: 37 } })?.isWhole).toBe(false)
})

test('Lever: the pieces of the advert are joined, and its lists get their list', () => {
  const job = lever.read({
    id: 'l1',
    text: 'Planner',
    categories: { location: 'Lyon', allLocations: ['Lyon', 'Paris'], commitment: 'Contract' },
    country: 'FR',
    workplaceType: 'on-site',
    description: '<div>Hello</div>',
    lists: [{ text: 'You & us', content: '<li>Go</li>' }],
    additional: '<div>Bye</div>',
    salaryRange: { currency: 'EUR', interval: 'per-year-salary', min: 40_000, max: 50_000 },
    createdAt: 1_764_205_361_939,
    hostedUrl: 'https://halden.example/l1',
  })
  expect(job.html).toBe('<div>Hello</div><h3>You &amp; us</h3><ul><li>Go</li></ul><div>Bye</div>')
  expect(job).toMatchObject({
    workplace: 'onsite',
    contract: 'freelance',
    applyUrl: 'https://halden.example/l1',
  })
  expect(job.pay).toMatchObject({ min: 40_000, max: 50_000, period: 'year' })
  expect(job.places.map(({ text }) => text)).toEqual(['Lyon', 'Paris'])
})

test.each([
  [{ remote: false, hybrid: true, on_site: false }, 'hybrid'],
  [{ remote: true, hybrid: false, on_site: false }, 'remote'],
  [{ remote: false, hybrid: false, on_site: false }, undefined],
  [{ remote: true, hybrid: true, on_site: true }, undefined],
])('Recruitee: of the flags %o the workplace is %s', (flags, workplace) => {
  const job = recruitee.read({
    ...flags,
    id: 2,
    title: 'Planner',
    status: 'published',
    city: 'Berlin',
    country: 'Germany',
    salary: { min: '60000', max: '75000', period: 'year', currency: 'EUR' },
    published_at: '2026-08-05 10:10:39 UTC',
  })
  expect(job.workplace).toBe(workplace)
  expect(job).toMatchObject({ pay: { min: 60_000 }, publishedAt: new Date('2026-08-05T10:10:39Z') })
})

test('SmartRecruiters: an empty or a first page of a list is not the whole board', () => {
  expect(smartrecruiters.list({ content: [], totalFound: 0 })?.isWhole).toBe(false)
  expect(smartrecruiters.list({ content: [{}], totalFound: 2 })?.isWhole).toBe(false)
  expect(smartrecruiters.list({ content: [{}], totalFound: 1 })?.isWhole).toBe(true)
  const sections = {
    qualifications: { title: 'You', text: '<p>Go</p>' },
    jobDescription: { text: '<p>Plan</p>' },
  }
  const job = smartrecruiters.read({
    id: '9',
    name: 'Planner',
    location: { city: 'Lyon', country: 'fr', remote: false },
    jobAd: { sections },
  })
  expect(job).toMatchObject({ html: '<p>Plan</p><h3>You</h3><p>Go</p>', workplace: undefined })
})

test('Workable: a job that comes once for each of its places is one job of several places', () => {
  const place = (country: string) => ({ shortcode: 'W', title: 'Planner', locations: [{ country }] })
  const listing = workable.list({ name: 'Halden', jobs: [place('Spain'), place('Portugal')] })
  expect(listing?.records).toHaveLength(1)
  const job = workable.read(listing?.records[0])
  expect(job).toMatchObject({ company: 'Halden', places: [{ text: 'Spain' }, { text: 'Portugal' }] })
})

test('France Travail: contract, pay and the place come from its own fields', () => {
  const offer = {
    id: '0556565',
    intitule: 'Planificateur (H/F)',
    description: 'Vous planifiez.',
    typeContrat: 'MIS',
    lieuTravail: { libelle: '69 - LYON 03', latitude: 45.76, longitude: 4.85 },
    salaire: { libelle: 'Annuel de 35000.0 Euros', commentaire: null },
  }
  expect(franceTravail.read(offer)).toMatchObject({
    contract: 'temporary',
    company: undefined,
    payText: 'Annuel de 35000.0 Euros',
    places: [{ text: '69 - LYON 03', country: 'FR', latitude: 45.76, longitude: 4.85 }],
  })
  expect(franceTravail.read({ ...offer, alternance: true }).contract).toBe('apprenticeship')
})

test.each([
  [ashby, { error: 'not found' }],
  [lever, { ok: false }],
  [workable, []],
])('an answer of another shape is no list', (importer, file) => {
  expect(importer.list(file)).toBeUndefined()
})

test('a link to anywhere but the web is left out', () => {
  expect(ashby.read({ ...ashbyJob, applyUrl: 'javascript:steal()' }).applyUrl).toBeUndefined()
})
