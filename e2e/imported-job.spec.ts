import type { Page } from '@playwright/test'
import { someImportedJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const someOpenImport = () =>
  someImportedJob({
    publishedAt: new Date(Date.now() - 3_600_000),
    seniority: null,
    contract: null,
    workplace: null,
    officeDays: null,
    payMin: null,
    payMax: null,
    otherPlaces: [{ city: 'Gent', country: 'BE' }],
  })

async function readAnImportedJob(page: Page) {
  const job = await someOpenImport()
  await page.goto(`/jobs/${job.slug}`)

  await test.step('reads the advert in its employer’s words, and where it was read', async () => {
    await expect(page.getByRole('heading', { level: 3, name: 'About the role' })).toBeVisible()
    await expect(page.getByText('You plan 40,000 trips a night.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'jobs.halden.example', exact: true })).toHaveAttribute(
      'href',
      job.sourceUrl,
    )
  })

  await test.step('finds no fact that nobody has stated', async () => {
    await expect(
      page.getByRole('definition').filter({ hasText: 'Lyon, France · Gent, Belgium' }),
    ).toBeVisible()
    for (const term of ['Pay', 'Contract', 'Seniority', 'Workplace'])
      await expect(page.getByRole('term').filter({ hasText: new RegExp(`^${term}`) })).toHaveCount(0)
  })

  await test.step('is promised no date, and applies at the employer in a new tab', async () => {
    await expect(page.getByText('We do not know when they will answer you there')).toBeVisible()
    await expect(page.getByText('an answer is due by')).toHaveCount(0)
    const apply = page.getByRole('link', { name: /^Apply to Halden/ })
    await expect(apply).toHaveAttribute('href', job.applyUrl)
    await expect(apply).toHaveAttribute('target', '_blank')
    await expect(apply).toHaveAttribute('rel', 'noopener nofollow')
  })

  await test.step('is told the same by our own form’s address', async () => {
    await page.goto(`/jobs/${job.slug}/apply`)
    await expect(page.getByText('You apply at jobs.halden.example')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Send application' })).toHaveCount(0)
  })
}

test('an imported job is shown as what it is', async ({ page }) => readAnImportedJob(page))

test('an imported job is read without scripts', { tag: '@nojs' }, async ({ page }) => readAnImportedJob(page))

test('a deadline keeps the day that it has where the job is, and pay by the hour its cents', async ({
  page,
}) => {
  const job = await someImportedJob({
    publishedAt: new Date(Date.now() - 3_600_000),
    city: 'Seattle',
    country: 'US',
    payMin: 12.54,
    payMax: 13.5,
    payPeriod: 'hour',
    validUntil: new Date('2031-12-31T23:30:00-08:00'),
  })
  await page.goto(`/jobs/${job.slug}`)
  await expect(page.getByText('closes 31 December 2031')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: '€12.54–13.50' })).toBeVisible()
})

test('search engines read the advert, both places, and that applying is elsewhere', async ({ request }) => {
  const job = await someOpenImport()
  const html = await (await request.get(`/jobs/${job.slug}`)).text()
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'JobPosting',
    description: job.advert,
    directApply: false,
    jobLocation: [{ address: { addressCountry: 'FR' } }, { address: { addressCountry: 'BE' } }],
  })
})

test('a link to an open job has a picture, and a closed one none', async ({ request, openJob }) => {
  const html = await (await request.get(`/jobs/${openJob.slug}`)).text()
  const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? []
  const picture = await request.get(new URL(address).pathname)
  expect(picture.headers()['content-type']).toBe('image/png')
  expect(picture.headers()['cache-control']).toContain('public')
  const png = await picture.body()
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})
