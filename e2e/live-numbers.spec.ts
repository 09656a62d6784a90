import type { Page } from '@playwright/test'
import { countDueRoles } from '@/db/live/count'
import { someJob, someRecruiter } from '@/db/testing/makers'
import type { RoleSlug } from '@/rules/roles/roles'
import { expect, test } from './fixtures'

const justNow = () => new Date(Date.now() - 60_000 - Math.floor(Math.random() * 600_000))

/** Six senior jobs in France, the best paid of them above whatever else is open. */
async function someMarket(role: RoleSlug) {
  const recruiter = await someRecruiter()
  for (const thousands of [50, 52, 54, 56, 58])
    await someJob({
      recruiter,
      role,
      payMin: thousands * 1000,
      payMax: thousands * 1000,
      publishedAt: justNow(),
    })
  const best = await someJob({
    recruiter,
    role,
    payMin: 140_000,
    payMax: 160_000,
    publishedAt: justNow(),
    company: `Ormont ${Date.now()}`,
  })
  await countDueRoles()
  return best
}

/** Follows a link that begins with its count, and expects the search to have just as many. */
async function followCount(page: Page, name: RegExp) {
  const link = page.getByRole('link', { name }).first()
  const counted = /([\d,]+) open/.exec((await link.getAttribute('title')) ?? '')?.[1]
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${counted} `))
}

async function checkTheNumbers(page: Page, role: RoleSlug, name: string) {
  const job = await someMarket(role)

  await test.step('opens exactly the jobs behind a median, a share and a place', async () => {
    for (const figure of [/that state gross pay a year in euros/, /that name Go/, /, hybrid$/, /in Lyon$/]) {
      await page.goto(`/guides/${role}`)
      await followCount(page, figure)
    }
  })
  await test.step('goes on to one of the jobs that a median counts', async () => {
    await page.goto(`/jobs?role=${role}&seniority=senior&place=fr&paid=EUR`)
    await page
      .getByRole('listitem')
      .filter({ hasText: job.company.name })
      .getByRole('link', { name: job.title })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: job.title })).toBeVisible()
  })
  await test.step('sees where its pay stands, and among which jobs', async () => {
    await expect(page.getByRole('heading', { name: 'Its pay is above the median' })).toBeVisible()
    await page.getByText('Show the numbers').click()
    await expect(page.getByRole('row', { name: 'This job €140,000–160,000' })).toBeVisible()
    await expect(page.getByRole('row', { name: 'Their median' })).toBeVisible()
    await followCount(page, new RegExp(`open senior ${name} jobs in France that state gross pay`))
  })
}

test(
  'a reader checks the numbers of a guide and of a job',
  { tag: '@phone' },
  async ({ page }, { project }) => {
    test.slow() // a dozen pages
    if (project.name === 'phone') await checkTheNumbers(page, 'data-architect', 'data architect')
    else await checkTheNumbers(page, 'penetration-tester', 'penetration tester')
  },
)

test('a reader does so without scripts', { tag: '@nojs' }, async ({ page }) => {
  test.slow()
  await checkTheNumbers(page, 'network-engineer', 'network engineer')
})

test('pay that is not stated by the year is not compared, and the page says why', async ({ page }) => {
  const job = await someJob({
    payMin: 500,
    payMax: 600,
    payPeriod: 'day',
    contract: 'freelance',
    publishedAt: justNow(),
  })
  await page.goto(`/jobs/${job.slug}`)
  await expect(page.getByRole('heading', { name: 'We do not compare its pay' })).toBeVisible()
  await expect(page.getByText('states its pay by the day')).toBeVisible()
})
