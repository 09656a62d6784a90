import type { Page } from '@playwright/test'
import { someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

/** Two jobs that share a word nobody else uses, so that their counts are known. */
async function someSearchableJobs() {
  const word = `quokka${Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 8)}`
  const publishedAt = new Date(Date.now() - 3_600_000)
  const common = { summary: `Look after the ${word}.`, publishedAt }
  const junior = await someJob({
    ...common,
    title: 'Junior keeper',
    seniority: 'junior',
    payMin: 36_000,
    payMax: 42_000,
  })
  const senior = await someJob({
    ...common,
    title: 'Senior keeper',
    payMin: 60_000,
    payMax: 72_000,
    city: 'Nantes',
  })
  return { word, junior, senior }
}

async function findAJob(page: Page) {
  const { word, senior } = await someSearchableJobs()

  await test.step('searches from the home page', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('What it pays.')
    await page.getByLabel('What').fill(word)
    await page.getByLabel('Where').fill('france')
    await page.getByRole('button', { name: 'Search jobs' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`2 jobs for “${word}” in France`)
  })

  await test.step('narrows it by level, workplace and pay, in one form', async () => {
    const filters = page.getByRole('form', { name: 'Filters' })
    await filters.getByRole('checkbox', { name: 'Senior' }).check()
    await filters.getByRole('checkbox', { name: 'Hybrid' }).check()
    await filters.getByLabel('Pays at least').fill('70k')
    await filters.getByRole('button', { name: /^Show/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `1 hybrid senior job for “${word}” in France, from €70k`,
    )
    expect(new URL(page.url()).searchParams.get('pay')).toMatch(/^70/)
  })

  await test.step('drops a filter by its chip', async () => {
    const chips = page.getByRole('list', { name: 'Active filters' })
    await expect(chips.getByRole('listitem')).toHaveCount(6)
    await chips.getByRole('link', { name: 'Remove Senior' }).click()
    await page.getByRole('link', { name: 'Remove From €70k' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`2 hybrid jobs for “${word}” in France`)
  })

  await test.step('sorts by pay', async () => {
    await page.getByRole('navigation', { name: 'Sort' }).getByRole('link', { name: 'Highest pay' }).click()
    await expect(page.getByRole('heading', { level: 3 })).toHaveText([/^Senior keeper/, /^Junior keeper/])
  })

  await test.step('a box says exactly how many jobs it leaves', async () => {
    const filters = page.getByRole('form', { name: 'Filters' })
    await filters.getByRole('checkbox', { name: 'Junior 1 job', exact: true }).check()
    await filters.getByRole('button', { name: /^Show/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1 hybrid junior job')
    await page.getByRole('link', { name: 'Remove Junior' }).click()
  })

  await test.step('reads a job', async () => {
    await page.getByRole('link', { name: 'Senior keeper' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senior keeper')
    for (const fact of [
      '€60,000–72,000',
      'Nantes, France',
      'Hybrid, 2 days a week on site',
      'Permanent (CDI)',
    ])
      await expect(page.getByRole('definition').filter({ hasText: fact })).toBeVisible()
    await expect(page.getByText(senior.reference)).toBeVisible()
    await expect(page.getByText('If you apply today, an answer is due by')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Apply' })).toHaveAttribute(
      'href',
      `/jobs/${senior.slug}/apply`,
    )
  })
}

test('a visitor finds a job from the home page', async ({ page }) => findAJob(page))

test('a visitor finds a job without scripts', { tag: '@nojs' }, async ({ page }) => findAJob(page))

test('a search without results names the filter to drop and how many jobs that gives', async ({ page }) => {
  const { word } = await someSearchableJobs()
  await page.goto(`/jobs?q=${word}&place=nantes&seniority=junior`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`No junior jobs for “${word}” in Nantes`)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Without Nantes' })
    .getByRole('link', { name: '1 job' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`1 junior job for “${word}”`)
})

test('the pages of a long list show every job once', async ({ page, someone }) => {
  const recruiter = await someone.recruiter()
  const word = `numbat${Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 8)}`
  const start = Date.now() - 7_200_000
  for (let n = 1; n <= 23; n++) {
    const publishedAt = new Date(start + n * 1000)
    await someJob({ recruiter, title: `${word} ${n}`, publishedAt })
  }
  await page.goto(`/jobs?q=${word}&sort=newest`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`23 jobs for “${word}”`)
  const first = await page.getByRole('heading', { level: 3 }).allTextContents()
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page.getByRole('link', { name: 'First page' })).toBeVisible()
  const second = await page.getByRole('heading', { level: 3 }).allTextContents()
  expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([20, 3, 23])
})

test('a candidate saves a job and lets it go', async ({ page, someone, signIn, openJob }) => {
  await signIn(await someone.candidate())
  await page.goto(`/jobs/${openJob.slug}`)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Saved. Remove it from your saved jobs' }).click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible()
})

test('a visitor who saves a job signs in first', async ({ page, openJob }) => {
  await page.goto(`/jobs/${openJob.slug}`)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(`/jobs/${openJob.slug}`)}`)
})

test('on a phone the filters unfold and Apply stays at hand', async ({ page, openJob }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/jobs?q=${encodeURIComponent(openJob.company)}`)
  const senior = page.getByRole('checkbox', { name: 'Senior' })
  await expect(senior).toBeHidden()
  await page.getByText('Filters', { exact: true }).click()
  await senior.check()
  await expect(page).toHaveURL(/seniority=senior/)
  await expect(senior).toBeVisible()
  await page.getByRole('button', { name: /^Show \d+ jobs?$/ }).click()
  await expect(senior).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goto(`/jobs/${openJob.slug}`)
  await expect(page.getByRole('link', { name: 'Apply' })).toBeInViewport()
})
