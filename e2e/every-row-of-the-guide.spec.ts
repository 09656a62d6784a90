import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'

/**
 * Rows of the product reference that only the page can show, each with where it is seen. The rows about the text are
 * walked by content/back-end-facts.test.ts, which also checks that no row is missing from both lists.
 */
const rows: Record<string, (page: Page) => Locator> = {
  'BLU-01': (page) => page.getByRole('link', { name: 'Skip to main content' }),
  'BLU-02': (page) => page.getByRole('banner').getByRole('link', { name: 'Metier' }),
  'BLU-03': (page) => crumbs(page).getByRole('link', { name: 'Role guides' }),
  'BLU-23': (page) => page.getByRole('heading', { name: 'Looking for this work?' }),
  'BLU-24': (page) => page.getByRole('link', { name: 'Start a brief' }),
  'BLU-34': (page) => page.getByRole('heading', { name: 'Hiring for this role?' }),
  'AVI-01': (page) => crumbs(page).getByText('Back-End Developer'),
  'AVI-10': (page) => page.getByRole('article').getByRole('link', { name: /^See \d+ open jobs?$/ }),
  'AVI-11': (page) => page.locator('a[href^="/jobs?role=back-end-developer"]'),
  'SAL-05': (page) => page.getByRole('region', { name: 'Find my band' }).getByLabel('Years of experience'),
  'AGG-10': (page) => page.getByRole('heading', { name: 'Newest jobs' }),
  'AGG-11': (page) => page.locator('section, aside').filter({ hasText: 'Newest jobs' }).getByRole('listitem'),
  'AGG-12': (page) => page.getByText('Most common technologies'),
  'AGG-13': (page) => live(page).getByText('Seniority', { exact: true }),
  'AGG-14': (page) => page.getByText('Top places'),
  'AGG-15': (page) => page.getByText(/In how many of the \d+ open jobs? each is named/),
  'FOR-01': (page) => page.getByRole('navigation', { name: 'In this guide' }),
  'FOR-02': (page) => page.locator('//script[contains(., "BreadcrumbList")]'),
  'FOR-03': (page) =>
    page.getByRole('figure').filter({ hasText: 'Each request carries a key of its own' }).getByRole('img'),
  'FOR-04': (page) => page.getByRole('link', { name: 'Nobody pays to appear here' }),
  'FOR-21': (page) => page.getByRole('article').getByRole('link', { name: /^See \d+ open jobs?$/ }),
}

const crumbs = (page: Page) => page.getByRole('navigation', { name: 'Breadcrumb' })
const live = (page: Page) => page.getByRole('region', { name: 'The open jobs in shares' })

test('the guide shows every row that only a page can show', async ({ page }) => {
  await page.goto('/guides/back-end-developer')
  const missing: string[] = []
  for (const [id, find] of Object.entries(rows)) if ((await find(page).count()) === 0) missing.push(id)
  expect(missing).toEqual([])
})

test('AGG-16: another spelling of a title is the same role', async ({ page }) => {
  await page.goto('/guides?q=Staff Backend Engineer')
  await expect(page.getByRole('link', { name: 'What is a back-end developer?' })).toBeVisible()
})

test('BLU-35: the brief says what follows, and by when', async ({ page }) => {
  await page.goto('/briefs/new?role=back-end-developer')
  await expect(page.getByRole('heading', { name: 'If you send it today' })).toBeVisible()
})
