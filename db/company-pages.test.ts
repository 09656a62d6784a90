import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { companyPage } from '@/rules/companies'
import { findCompany } from './companies'
import { describeCompany, findCompanyPage, listShownPictures } from './company-pages'
import { store, t } from './store'
import { someCompany, someRecruiter } from './testing/makers'

const now = new Date('2026-11-10T09:00:00Z')
const page = {
  about: 'We plan pallet trips.',
  industry: 'Logistics',
  website: 'https://halden.example',
  parent: '',
}

async function someCompanyPage() {
  const [lea, tom, id] = [
    await someRecruiter(),
    await someRecruiter({ name: 'Tom' }),
    await someCompany('Halden'),
  ]
  const [company] = await store.read
    .select({ slug: t.companies.slug })
    .from(t.companies)
    .where(eq(t.companies.id, id))
  if (!company) throw new Error('the company that was just made is missing')
  return { lea, tom, ...company }
}

test('what a recruiter writes of a company stands on its page, and a picture stays until it is taken away', async () => {
  const { lea, slug } = await someCompanyPage()
  expect(await describeCompany(lea, slug, { ...page, logo: 'abc' }, now)).toEqual({ outcome: 'done' })
  await describeCompany(lea, slug, { ...page, about: 'We plan night trains.' }, now)
  expect(await findCompany(slug)).toMatchObject({ about: 'We plan night trains.', logo: 'abc' })
  expect(await listShownPictures()).toContain('abc')
  await describeCompany(lea, slug, { ...page, logo: null }, now)
  expect(await listShownPictures()).not.toContain('abc')
  expect((await findCompany(slug))?.logo).toBeNull()
})

test('a page that was changed meanwhile is not overwritten', async () => {
  const { lea, tom, slug } = await someCompanyPage()
  const seen = (await findCompanyPage(lea, slug))?.version
  await describeCompany(tom, slug, page, now, seen)
  expect(await describeCompany(lea, slug, { ...page, about: '' }, now, seen)).toEqual({
    outcome: 'stale',
    since: [{ verb: 'revise', by: 'Tom', at: now }],
  })
  expect((await findCompany(slug))?.about).toBe('We plan pallet trips.')
})

test('whoever reads a page again may change it again', async () => {
  const { lea, slug } = await someCompanyPage()
  for (const about of ['First.', 'Second.', 'Third.']) {
    const seen = (await findCompanyPage(lea, slug))?.version
    expect(await describeCompany(lea, slug, { ...page, about }, now, seen)).toEqual({ outcome: 'done' })
  }
  expect((await findCompanyPage(lea, slug))?.version).toBe(3)
})

test('a company is part of one that the site knows, and never of its own part', async () => {
  const lea = await someRecruiter()
  await someCompany('Tidemark')
  await someCompany('Tidemark Group')
  const partOf = (slug: string, parent: string) => describeCompany(lea, slug, { ...page, parent }, now)
  expect(await partOf('tidemark', 'Nobody At All')).toEqual({ outcome: 'no such parent' })
  expect(await partOf('tidemark', 'TIDEMARK group')).toEqual({ outcome: 'done' })
  expect((await findCompanyPage(lea, 'tidemark'))?.parent).toBe('Tidemark Group')
  expect(await partOf('tidemark-group', 'Tidemark')).toEqual({ outcome: 'own part' })
  await partOf('tidemark', '')
  expect((await findCompanyPage(lea, 'tidemark'))?.parent).toBeNull()
})

test('a company that is not there is not found', async () => {
  const { lea } = await someCompanyPage()
  expect(await describeCompany(lea, 'nobody', page, now)).toEqual({ outcome: 'not found' })
})

test.each([
  ['javascript:alert(1)', false],
  ['not a website', false],
  ['halden.example', true],
  ['https://halden.example/jobs', true],
  ['', true],
])('“%s” may be the website of a company: %s', (website, fits) =>
  expect(companyPage.safeParse({ website }).success).toBe(fits),
)
