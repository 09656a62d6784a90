import type { Page } from '@playwright/test'
import { someJob } from '../db/testing'
import { expect, test } from './fixtures'

// A job's id is made of its milliseconds, and workers make jobs at the same time.
const justNow = () => new Date(Date.now() - 60_000 - Math.floor(Math.random() * 600_000))

async function readTheGuide(page: Page, role: 'front-end-developer' | 'devops-engineer', title: string) {
  const company = `Halden ${Date.now()}`
  await someJob({ role, title: 'Guardian of the night run', company, publishedAt: justNow() })
  const article = page.getByRole('article')

  await test.step('finds it among all roles', async () => {
    await page.goto('/guides')
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('Updated 21 November 2026')).toBeVisible()
  })
  await test.step('jumps to a section and from a citation to its source', async () => {
    await page.goto(`${page.url()}#hard-skills`)
    await expect(article.getByRole('heading', { name: 'Hard skills' })).toBeInViewport()
    await article.getByRole('link', { name: 'Glassdoor', exact: true }).first().click()
    await expect(page).toHaveURL(/#source-glassdoor$/)
    await expect(article.getByText('Pay estimates, Glassdoor')).toBeInViewport()
  })
  await test.step('opens a question', async () => {
    const question = article.getByRole('group').nth(-1)
    await expect(question.getByRole('paragraph')).toBeHidden()
    await question.getByRole('heading').click()
    await expect(question.getByRole('paragraph')).toBeVisible()
  })
  await test.step('opens exactly the jobs that the live figure counts', async () => {
    const figure = page.getByRole('link', { name: /open jobs: see them/ })
    const count = (await figure.innerText()).match(/\d+/)?.[0]
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
  await page.getByText('Show the numbers').click()
  await expect(page.getByRole('row', { name: /Confirmed €45,000–58,000/ })).toBeVisible()
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

test('the full guide is accessible', { tag: '@phone' }, async ({ page, expectAccessible }) => {
  test.slow() // the longest page of the site, looked at twice
  await page.goto('/guides/back-end-developer')
  await expectAccessible(page)
})

test('a role without a guide says so and shows what the board knows', async ({ page, expectAccessible }) => {
  await someJob({ role: 'ciso', title: 'Keeper of the keys', publishedAt: justNow() })

  const answer = await page.goto('/guides/ciso')

  expect(answer?.status()).toBe(200)
  await expect(page.getByText('The guide to this role is not written yet')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Keeper of the keys' }).first()).toBeVisible()
  await expectAccessible(page)
  expect((await page.goto('/guides/astronaut'))?.status()).toBe(404)
})

test('the list of guides is accessible', { tag: '@phone' }, async ({ page, expectAccessible }) => {
  await page.goto('/guides')
  await expectAccessible(page)
})
