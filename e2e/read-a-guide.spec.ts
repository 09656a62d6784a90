import type { Page } from '@playwright/test'
import { countDueRoles } from '@/db/live/count'
import { someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

// A job's id is made of its milliseconds, and workers make jobs at the same time.
const justNow = () => new Date(Date.now() - 60_000 - Math.floor(Math.random() * 600_000))

async function readTheGuide(page: Page, role: 'front-end-developer' | 'devops-engineer', title: string) {
  const company = `Halden ${Date.now()}`
  await someJob({ role, title: 'Guardian of the night run', company, publishedAt: justNow() })
  await countDueRoles()
  const article = page.getByRole('article')

  await test.step('finds it among all roles', async () => {
    await page.goto('/guides')
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('Updated 27 November 2026')).toBeVisible()
  })
  await test.step('jumps to a section and from a citation to its source', async () => {
    await page.goto(`${page.url()}#hard-skills`)
    await expect(article.getByRole('heading', { name: 'Hard skills' })).toBeInViewport()
    await article.getByRole('link', { name: 'Glassdoor', exact: true }).first().click()
    await expect(page).toHaveURL(/#source-glassdoor$/)
    await expect(article.getByText('Pay estimates, Glassdoor')).toBeInViewport()
  })
  await test.step('opens a question', async () => {
    const question = article
      .getByRole('group')
      .filter({ has: page.getByRole('heading') })
      .last()
    await expect(question.getByRole('paragraph')).toBeHidden()
    await question.getByRole('heading').click()
    await expect(question.getByRole('paragraph')).toBeVisible()
  })
  await test.step('opens exactly the jobs that the live figure counts', async () => {
    const figure = page.getByRole('link', { name: /: [\d,]+ open [^,]+ jobs?$/ }).first()
    const count = (await figure.textContent())?.match(/\d+/)?.[0]
    await figure.click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(new RegExp(`^${count} `))
  })
  await test.step('and one of them', async () => {
    await page
      .getByRole('listitem')
      .filter({ hasText: company })
      .getByRole('link', { name: /night run/ })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Guardian of the night run' })).toBeVisible()
  })
}

test('a reader goes from the guides to a guide and on to a job', { tag: '@phone' }, ({ page }) =>
  readTheGuide(page, 'devops-engineer', 'What is a DevOps engineer?'),
)

test('a reader does so without scripts', { tag: '@nojs' }, ({ page }) =>
  readTheGuide(page, 'front-end-developer', 'What is a front-end developer?'),
)

test('the full guide shows its figures in words, its sources, and where the reader is', async ({ page }) => {
  await page.goto('/guides/back-end-developer')

  const pay = page.getByRole('figure').filter({ hasText: 'Pay in France' })
  await expect(pay.getByText('€35,000–48,000')).toBeAttached()
  await page.getByRole('article').getByText('Show the numbers').click()
  await expect(page.getByRole('row', { name: /Mid-level \(confirmé\) €45,000–58,000/ })).toBeVisible()
  await expect(
    page.getByRole('row', { name: /Security Engineer \$96,000 \$121,000 \$150,000/ }),
  ).toBeVisible()

  const contents = page.getByRole('navigation', { name: 'In this guide' })
  await contents.getByRole('link', { name: 'Career path' }).click()
  await expect(contents.getByRole('link', { name: 'Career path' })).toHaveAttribute(
    'aria-current',
    'location',
  )
})

test('a short guide says that it is one, and how loosely its figures fit', async ({ page }) => {
  const answer = await page.goto('/guides/ciso')

  expect(answer?.status()).toBe(200)
  await expect(page.getByText('Short guide: the essentials')).toBeVisible()
  const net = page.getByRole('figure', { name: 'Net pay a month in France' })
  await expect(net.getByText('A loose fit: we know of no nearer group.')).toBeVisible()
  await expect(net.getByText('€3,600', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Dares' }).first()).toHaveAttribute(
    'href',
    '#source-dares-2026',
  )
  await expect(page.getByText('M1812')).toBeVisible()
  expect((await page.goto('/guides/astronaut'))?.status()).toBe(404)
})

test('a reader finds their band without scripts', { tag: '@nojs' }, async ({ page }) => {
  await page.goto('/guides/back-end-developer')
  const form = page.getByRole('region', { name: 'Find my band' })
  await form.getByLabel('Years of experience').fill('2')
  await form.getByLabel('Level').selectOption('Junior')
  await form.getByRole('button', { name: 'Find my band' }).click()

  await expect(page).toHaveURL(/years=2&level=junior#find-my-band$/)
  await expect(form.getByText('€47,000–59,000')).toBeVisible()
  await expect(form.getByText('€35,000–48,000')).toBeVisible()
  await expect(form.getByText('€30,000–35,000')).toBeVisible()
  await expect(form.getByText('€35,000–47,000')).toHaveCount(0)
  await expect(form.getByText('exactly 2 years you are in the band 2–5 years')).toBeVisible()
})

test('a reader finds a role by another title, with a typo, without scripts', { tag: '@nojs' }, async ({
  page,
}) => {
  await page.goto('/guides')
  await page.getByLabel('Find a role').fill('devlopper back-end')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: 'What is a back-end developer?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What is a back-end developer?' })).toBeVisible()

  await page.goto('/guides?q=sous-chef')
  await expect(page.getByRole('heading', { name: 'We have no guide to “sous-chef”' })).toBeVisible()
})

test('a guide can be had as data, from anywhere', async ({ request }) => {
  const json = await request.get('/guides/back-end-developer.json')
  expect(json.headers()['access-control-allow-origin']).toBe('*')
  expect(await json.json()).toMatchObject({ role: 'back-end-developer', licence: { name: 'CC BY 4.0' } })
  const csv = await request.get('/guides/back-end-developer.csv')
  expect(await csv.text()).toContain('years,2-5,range,47000,,59000')
  expect((await request.get('/guides/astronaut.json')).status()).toBe(404)
})

test('a page travels in the closest packing that the browser takes', async ({ request }) => {
  const packing = async (accepted: string) =>
    (await request.get('/guides/ciso', { headers: { 'accept-encoding': accepted } })).headers()[
      'content-encoding'
    ]
  expect(await packing('gzip, deflate, br')).toBe('br')
  expect(await packing('gzip')).toBe('gzip')
})

test('on paper the questions are open and nothing is left of the site’s own furniture', async ({ page }) => {
  await page.goto('/guides/ciso')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.locator('#questions').getByRole('paragraph').last()).toBeVisible()
})

test('who follows a guide sees what changed in it, and has a feed and a chart to show', async ({
  page,
  request,
}) => {
  await page.goto('/guides/data-engineer')
  await page.getByRole('link', { name: 'what changed' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed in this guide')
  await expect(page.getByRole('heading', { level: 2, name: 'The guide begins' })).toBeVisible()
  const months = page.getByRole('listitem').filter({ hasText: 'The open jobs since' })
  await expect(months.first()).toContainText('Open jobs')

  const feed = await request.get('/guides/data-engineer/feed.xml')
  expect(feed.headers()['content-type']).toContain('application/rss+xml')
  expect(await feed.text()).toContain('<title>The guide begins</title>')

  const chart = await request.get('/guides/data-engineer/pay.svg')
  expect(chart.headers()).toMatchObject({ 'content-type': 'image/svg+xml; charset=utf-8' })
  expect(chart.headers()['access-control-allow-origin']).toBe('*')
  expect(await chart.text()).toContain('Data engineer: what open jobs offer, in euros')
  expect((await request.get('/guides/data-engineer/pay.svg?currency=XYZ')).status()).toBe(404)
})

test('a reader who comes back finds the place that they left', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/guides/back-end-developer')
  const section = page.getByRole('region', { name: 'Career path' })
  await section.scrollIntoViewIfNeeded()
  const top = () => section.evaluate((element) => Math.round(element.getBoundingClientRect().top))
  await expect.poll(async () => Math.abs((await top()) - (await top()))).toBe(0)
  const left = await top()
  await section
    .getByRole('link')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click())
  await expect(page).not.toHaveURL(/back-end-developer$/)
  await page.goBack()
  await expect.poll(top).toBeGreaterThan(left - 5)
  await expect.poll(top).toBeLessThan(left + 5)
})

test('the rest of a long guide is laid out before the reader comes to it', async ({ page }) => {
  await page.goto('/guides/back-end-developer')
  const waiting = () =>
    page
      .locator('.later')
      .evaluateAll(
        (parts) => parts.filter((part) => getComputedStyle(part).contentVisibility === 'auto').length,
      )
  await expect.poll(waiting).toBe(0)
  expect(await page.locator('.later').count()).toBeGreaterThan(10)
})
