import type { Page } from '@playwright/test'
import { someSavedJobThatClosed } from '@/db/testing/makers'
import { expect, password, test } from './fixtures'

type Saving = { page: Page; slug: string; title: string; email: string }

async function saveAndLetGo({ page, slug, title, email }: Saving) {
  await test.step('a visitor signs in first, comes back and finds it saved', async () => {
    await page.goto(`/jobs/${slug}`)
    await page.getByRole('button', { name: 'Save', exact: true }).first().click()
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Saved' }).first()).toBeVisible()
  })
  await test.step('lets it go, and saves it again', async () => {
    await page.getByRole('button', { name: 'Saved' }).first().click()
    await page.getByRole('button', { name: 'Save', exact: true }).first().click()
    await expect(page.getByRole('button', { name: 'Saved' }).first()).toBeVisible()
    await page.goto('/candidate/saved')
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
  })
  await test.step('removes it', async () => {
    await page.getByRole('button', { name: `Remove ${title}` }).click()
    await expect(page.getByRole('heading', { name: 'You have not saved a job yet' })).toBeVisible()
  })
}

test('a visitor saves a job and removes it', async ({ page, openJob, someone }) => {
  const { email } = await someone.candidate()
  await saveAndLetGo({ page, ...openJob, email })
})

test('a visitor saves a job and removes it without scripts', { tag: '@nojs' }, async ({
  page,
  openJob,
  someone,
}) => {
  const { email } = await someone.candidate()
  await saveAndLetGo({ page, ...openJob, email })
})

test('a saved job that has closed stays and says so', async ({ page, someone, signIn }) => {
  const camille = await someone.candidate()
  const job = await someSavedJobThatClosed(camille)
  await signIn(camille)
  await page.goto('/candidate/saved')

  await expect(page.getByRole('listitem').filter({ hasText: job.title })).toContainText('No longer open')
  await expect(page.getByRole('link', { name: `Apply for ${job.title}` })).toBeHidden()
})
