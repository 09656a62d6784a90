import type { Page } from '@playwright/test'
import { someApplication, someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

async function withdraw(page: Page) {
  await page.getByText('Withdraw my application').click()
  await page.getByRole('button', { name: 'Yes, withdraw it' }).click()
  await expect(page.getByRole('heading', { name: 'You withdrew this application' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'You withdrew' })).toBeVisible()
  await expect(page.getByText('Withdraw my application')).toBeHidden()
}

test('a guest withdraws through the private link', { tag: '@phone' }, async ({ page, openJob }) => {
  const { token } = await someApplication(openJob.slug)
  await page.goto(`/applications/${token}`)
  await withdraw(page)
})

test('a guest withdraws without scripts', { tag: '@nojs' }, async ({ page, openJob }) => {
  const { token } = await someApplication(openJob.slug)
  await page.goto(`/applications/${token}`)
  await withdraw(page)
})

test('a candidate withdraws, and may apply again', async ({ page, openJob, someone, signIn }) => {
  const camille = await someone.candidate()
  const { id } = await someApplication(openJob.slug, camille)
  await signIn(camille)
  await page.goto(`/candidate/applications/${id}`)
  await withdraw(page)

  await page.getByRole('link', { name: 'apply again' }).click()
  await expect(page.getByRole('button', { name: 'Send application' })).toBeVisible()
})

test('another candidate does not find the application', async ({ page, openJob, someone, signIn }) => {
  const { id } = await someApplication(openJob.slug, await someone.candidate())
  await signIn(await someone.candidate({ name: 'Mallory Stone' }))

  const answer = await page.goto(`/candidate/applications/${id}`)
  expect(answer?.status()).toBe(404)
})

test('an answer that is late is called late', async ({ page }) => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
  const job = await someJob({ publishedAt: daysAgo(30) })
  const { token } = await someApplication(job.slug, undefined, daysAgo(21))
  await page.goto(`/applications/${token}`)

  await expect(page.getByText(/Late by \d+ working days/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'An answer was due by' })).toBeVisible()
})
