import { expect, test } from 'vitest'
import { findPublicJob, type PublicJob } from '@/db/jobs/jobs'
import { someJob } from '@/db/testing/makers'
import { jobPosting } from './job-posting'

const site = { url: 'https://jobs.example', name: 'Metier' }

async function published(): Promise<PublicJob> {
  const { slug } = await someJob({ company: 'Halden', publishedAt: new Date('2026-11-02T09:00:00Z') })
  const job = await findPublicJob(slug)
  if (!job) throw new Error('the job is not public')
  return job
}

const posting = async (changes: Partial<PublicJob> = {}) =>
  jobPosting({ ...(await published()), ...changes }, site)

test('a job says everything that Google requires and recommends', async () => {
  const job = await published()
  expect(jobPosting(job, site)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Back-end developer, routing',
    description: expect.stringContaining('<p>Every evening the carriers send'),
    url: `https://jobs.example/jobs/${job.slug}`,
    identifier: { '@type': 'PropertyValue', name: 'Metier', value: job.reference },
    datePosted: '2026-11-02T09:00:00.000Z',
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: 'Halden' },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'FR' },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 60_000, maxValue: 72_000, unitText: 'YEAR' },
    },
    directApply: true,
  })
})

test.each([
  ['permanent', 'FULL_TIME'],
  ['fixed_term', 'TEMPORARY'],
  ['temporary', 'TEMPORARY'],
  ['freelance', 'CONTRACTOR'],
  ['internship', 'INTERN'],
  ['apprenticeship', 'INTERN'],
] as const)('%s is %s', async (contract, employmentType) => {
  expect(await posting({ contract })).toMatchObject({ employmentType })
})

test.each([
  ['onsite', ['FR'], undefined],
  ['hybrid', ['FR', 'BE'], undefined],
  ['remote', ['FR', 'BE'], ['FR', 'BE']],
  ['remote', [], ['PT']],
] as const)('%s with %j is remote for %j', async (workplace, remoteCountries, from) => {
  const found = await posting({ workplace, remoteCountries: [...remoteCountries], country: 'PT' })
  expect(found).toHaveProperty('jobLocation')
  if (from)
    expect(found).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: from.map((name) => ({ '@type': 'Country', name })),
    })
  else expect(found).not.toHaveProperty('jobLocationType')
})

test.each([
  [
    { payMin: 450, payMax: 520, payPeriod: 'day' },
    { minValue: 450, maxValue: 520, unitText: 'DAY' },
  ],
  [
    { payMin: 30, payMax: 30, payPeriod: 'hour' },
    { value: 30, unitText: 'HOUR' },
  ],
  [
    { payMin: 3000, payMax: null, payPeriod: 'month' },
    { minValue: 3000, unitText: 'MONTH' },
  ],
  [
    { payMin: null, payMax: 50_000, payPeriod: 'year' },
    { maxValue: 50_000, unitText: 'YEAR' },
  ],
] as const)('the pay %j is %j', async (pay, value) => {
  const found = await posting(pay)
  expect(found).toMatchObject({ baseSalary: { value: { '@type': 'QuantitativeValue', ...value } } })
})

test('a job without pay says nothing of pay', async () => {
  expect(await posting({ payMin: null, payMax: null })).not.toHaveProperty('baseSalary')
})

test('a job with a last day names it', async () => {
  expect(await posting({ validUntil: new Date('2026-12-31T23:59:59Z') })).toMatchObject({
    validThrough: '2026-12-31T23:59:59.000Z',
  })
})

test('a description is HTML in the job’s language and shows what was typed', async () => {
  const found = await posting({
    language: 'fr',
    work: 'R&D <b>\nune équipe\n\n\nsix "personnes"',
    duties: ['Écrire', '<script>'],
    needs: [],
    nice: ['Go'],
  })
  expect(found?.description).toBe(
    '<p>R&amp;D &lt;b&gt;<br>une équipe</p><p>six &quot;personnes&quot;</p>' +
      '<h3>Vos missions</h3><ul><li>Écrire</li><li>&lt;script&gt;</li></ul><h3>Les plus</h3><ul><li>Go</li></ul>',
  )
})

test('an imported job is its advert, and is applied for elsewhere', async () => {
  const imported = {
    source: 'ashby',
    sourceUrl: 'https://jobs.halden.example/7',
    advert: '<p>Plan <em>trips</em>.</p>',
  }
  expect(await posting(imported)).toMatchObject({ description: imported.advert, directApply: false })
})

test('a job in several places has a Place for each whose country is known', async () => {
  const otherPlaces = [
    { city: 'Gent', country: 'BE' },
    { city: '', country: 'LU' },
    { city: 'Springfield', country: '' },
  ]
  const { jobLocation } = (await posting({ otherPlaces })) ?? {}
  expect(jobLocation).toEqual([
    placed({ addressLocality: 'Lyon', addressCountry: 'FR' }),
    placed({ addressLocality: 'Gent', addressCountry: 'BE' }),
    placed({ addressCountry: 'LU' }),
  ])
})

const placed = (address: object) => ({ '@type': 'Place', address: { '@type': 'PostalAddress', ...address } })

test('without a country there is no markup, unless a remote job says from where one may work', async () => {
  expect(await posting({ country: '', workplace: 'onsite' })).toBeUndefined()
  expect(await posting({ country: '', workplace: 'remote' })).toBeUndefined()
  const found = await posting({ country: '', workplace: 'remote', remoteCountries: ['FR'] })
  expect(found).toMatchObject({ applicantLocationRequirements: [{ '@type': 'Country', name: 'FR' }] })
  expect(found).not.toHaveProperty('jobLocation')
})

test('net pay is no base salary', async () => {
  expect(await posting({ payNet: true })).not.toHaveProperty('baseSalary')
})

test('a job without a text has no markup', async () => {
  expect(await posting({ work: '', duties: [], needs: [], nice: [] })).toBeUndefined()
})
