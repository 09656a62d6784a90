import type { Page } from '@playwright/test'
import { someImportedJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

async function correct(page: Page, job: Awaited<ReturnType<typeof someGermanJob>>) {
  await test.step('what its source says is read, not typed', async () => {
    await page.goto(`/recruiter/jobs/${job.id}/edit`)
    await expect(page.getByRole('link', { name: 'jobs.halden.example' })).toHaveAttribute(
      'href',
      job.sourceUrl,
    )
    await expect(page.getByLabel('Title')).toHaveCount(0)
    await expect(page.getByLabel('Language of the advert')).toHaveValue('de')
    await expect(page.getByLabel('Country')).toHaveValue('AT')
  })

  await test.step('what was read in it is corrected, and what is wrong comes back as it was typed', async () => {
    await page.getByLabel('Team').fill('9 lock keepers')
    await page.getByLabel('From').fill('90000')
    await page.getByRole('button', { name: 'Save the corrections' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'The highest pay' })).toBeVisible()
    await expect(page.getByLabel('Team')).toHaveValue('9 lock keepers')
    await page.getByLabel('To', { exact: true }).fill('95000')
    await page.getByRole('button', { name: 'Save the corrections' }).click()
    await expect(page.getByRole('status')).toContainText('Imports will not overwrite what you changed')
  })

  await test.step('readers see it, and the form says which parts are ours', async () => {
    await page.goto(`/jobs/${job.slug}`)
    await expect(page.getByText('9 lock keepers')).toBeVisible()
    await expect(page.getByText('€90,000–95,000').first()).toBeVisible()
    await page.goto(`/recruiter/jobs/${job.id}/edit`)
    await expect(page.getByText('Changed by hand: imports keep it.')).toHaveCount(2)
    await expect(page.getByLabel('Language of the advert')).toHaveValue('de')
  })

  await test.step('it is given back to its source', async () => {
    await page.getByText('Undo your changes to this job').click()
    await page.getByRole('button', { name: 'Let imports overwrite everything' }).click()
    await expect(page.getByRole('status')).toContainText('from its source')
  })
}

const someGermanJob = () => someImportedJob({ language: 'de', city: 'Wien', country: 'AT' })

test('an imported job is corrected where its source says nothing of it', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const job = await someGermanJob()
  await signIn(job.recruiter)
  await page.goto(`/recruiter/jobs/${job.id}/edit`)
  await expectAccessible(page)
  await correct(page, job)
})

test('the same without scripts', { tag: '@nojs' }, async ({ page, signIn }) => {
  const job = await someGermanJob()
  await signIn(job.recruiter)
  await correct(page, job)
})
