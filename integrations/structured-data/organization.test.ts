import { expect, test } from 'vitest'
import { createCompany, findCompany } from '@/db/companies'
import { organization } from './organization'

test('a company is described by what is known of it and by nothing else', async () => {
  await createCompany({ name: 'Élan', country: '', website: 'javascript:alert(1)' })
  const bare = await findCompany('elan')
  expect(bare && organization(bare, 'https://jobs.example/companies/elan')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Élan',
    url: 'https://jobs.example/companies/elan',
  })
  const known = {
    about: 'Reads meters.',
    city: 'Lyon',
    country: 'FR',
    size: 40,
    website: 'https://elan.example',
  }
  expect(bare && organization({ ...bare, ...known }, '/')).toMatchObject({
    description: 'Reads meters.',
    sameAs: 'https://elan.example/',
    address: { addressLocality: 'Lyon', addressCountry: 'FR' },
    numberOfEmployees: { value: 40 },
  })
})
