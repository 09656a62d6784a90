import type { Page } from '@playwright/test'
import { someJob } from '@/db/testing/makers'
import { createCompany } from '../db/companies'
import { expect, test } from './fixtures'

/** A company with a long French name and six jobs in a city of its own. */
async function someHiringCompany() {
  const letters = Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 8)
  const name = `Établissements Œuvre-Lefebvre & Fils ${letters}`
  const [slug, city] = [`etablissements-oeuvre-lefebvre-fils-${letters}`, `Sainte-${letters}`]
  const companyId = await createCompany({
    name,
    country: 'FR',
    city,
    about: 'Mène six chantiers navals.',
    website: 'oeuvre.example',
  })
  const start = Date.now() - 7_200_000
  for (let n = 0; n < 6; n++)
    await someJob({ companyId, city, technologies: ['C++', 'Go'], publishedAt: new Date(start + n * 1000) })
  return { name, slug, city, citySlug: `sainte-${letters}` }
}

async function walkAround(page: Page) {
  const { name, slug, city, citySlug } = await someHiringCompany()

  await test.step('finds a company by a part of its name', async () => {
    await page.goto('/companies')
    await page.getByLabel('Company name').fill(name.slice(15))
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  })

  await test.step('reads who they are and what they open', async () => {
    await expect(page.getByRole('link', { name: 'oeuvre.example' })).toHaveAttribute(
      'href',
      'https://oeuvre.example/',
    )
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6)
    await page.getByRole('link', { name: 'C++ 6 jobs' }).click()
    await expect(page).toHaveURL(new RegExp(`tech=c-plus-plus&company=${slug}`))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('6 ')
  })

  await test.step('reads what its city offers, and goes on to the search', async () => {
    await page.goto(`/jobs/in/${citySlug}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Jobs in ${city}`)
    await expect(page.getByText('Their median pay is €66k gross per year')).toBeVisible()
    await page.getByRole('link', { name: '6 open jobs' }).click()
    await expect(page).toHaveURL(`/jobs?place=fr%3A${citySlug}`)
  })
}

test('a visitor walks from companies to cities to the search', async ({ page }) => walkAround(page))

test('a visitor walks there without scripts', { tag: '@nojs' }, async ({ page }) => walkAround(page))

test('the page of a market is reached from its jobs, its companies, its guide and its search', async ({
  page,
}) => {
  const { slug, city, citySlug } = await someHiringCompany()
  const more = page.getByRole('navigation', { name: 'More jobs' })
  const toCity = more.getByRole('link', { name: `Jobs in ${city}` })

  await page.goto(`/jobs?company=${slug}&place=fr:${citySlug}`)
  await expect(toCity).toHaveAttribute('href', `/jobs/in/${citySlug}`)
  await page.goto(`/companies/${slug}`)
  await expect(toCity).toBeVisible()
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await toCity.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Jobs in ${city}`)

  await page.goto('/guides/back-end-developer')
  await more.getByRole('link', { name: 'Back-End Developer jobs' }).click()
  await expect(page).toHaveURL('/jobs/role/back-end-developer')
})

test('what nobody knows is not found, and said in the site’s frame without scripts, too', async ({
  request,
  page,
}) => {
  for (const path of [
    '/companies/no-such-company',
    '/jobs/no-such-job',
    '/jobs/in/no-such-city',
    '/jobs/role/wizard',
    '/jobs/tech/magic',
    '/guides/no-such-guide',
    '/applications/no-such-link',
    '/briefs/no-such-link',
    '/briefs/no-such-link/draft',
    '/nowhere',
  ]) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(404)
    const html = await answer.text()
    for (const part of ['<header', '<h1>There is no page at this address</h1>', '<footer'])
      expect(html, path).toContain(part)
    expect(html.match(/<main/g), path).toHaveLength(1)
  }
  await page.goto('/briefs/no-such-link')
  await expect(page.getByRole('main')).toHaveCount(1)
})

test('a market has one canonical address, a breadcrumb, feeds and a place in the sitemap', async ({
  page,
  request,
}) => {
  const { citySlug } = await someHiringCompany()
  await page.goto(`/jobs/in/${citySlug}`)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`/jobs/in/${citySlug}$`),
  )
  const feed = page.locator('link[rel=alternate][type="application/rss+xml"]')
  await expect(feed).toHaveAttribute('href', new RegExp(`/jobs\\.rss\\?place=fr%3A${citySlug}$`))
  const markup = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(markup ?? '')).toMatchObject({ '@type': 'BreadcrumbList' })
  expect(await (await request.get('/sitemaps/markets.xml')).text()).toContain(`/jobs/in/${citySlug}<`)
})

test('a feed is well-formed, names itself, and is not sent twice', async ({ page, request }) => {
  const { slug } = await someHiringCompany()
  const address = `/jobs.rss?company=${slug}`
  const answer = await request.get(address)
  const xml = await answer.text()
  const read = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml')
    return {
      broken: feed.querySelector('parsererror')?.textContent,
      self: feed.querySelector('link[rel=self]')?.getAttribute('href'),
      items: feed.querySelectorAll('item').length,
    }
  }, xml)
  expect(read).toEqual({ broken: undefined, self: expect.stringMatching(/\/jobs\.rss\?company=/), items: 6 })
  expect(
    await (await request.get(new URL(read.self ?? '').pathname + new URL(read.self ?? '').search)).text(),
  ).toBe(xml)

  const held = { 'if-none-match': answer.headers().etag ?? '' }
  expect((await request.get(address, { headers: held })).status()).toBe(304)

  const json = await (await request.get(`/jobs.feed.json?company=${slug}`)).json()
  expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: { length: 6 } })
})

test('the amounts on an axis of pay stand apart, however narrow it is', async ({ page }) => {
  for (const path of ['/', '/jobs', '/jobs/in/lyon', '/guides/back-end-developer'])
    for (const width of [360, 390, 800, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      const gaps = await page.evaluate(() =>
        [...document.querySelectorAll('svg:has(> g > text[y="12"])')].flatMap((axis) => {
          const boxes = [...axis.querySelectorAll('text')]
            .map((text) => text.getBoundingClientRect())
            .filter((box) => box.width > 0)
          return boxes.slice(1).map((box, i) => Math.round(box.left - (boxes[i]?.right ?? 0)))
        }),
      )
      expect(gaps.length, path).toBeGreaterThan(0)
      expect(Math.min(...gaps), `${path} at ${width}`).toBeGreaterThan(3)
    }
})
