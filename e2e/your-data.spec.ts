import { readFileSync } from 'node:fs'
import { recordCvOpened } from '@/db/applications/desk'
import { findDeskCv } from '@/db/applications/files'
import { someApplication } from '@/db/testing/makers'
import { expect, test } from './fixtures'

for (const tag of ['@phone', '@nojs'])
  test(`somebody sees what is stored of them, takes it along and deletes it (${tag.slice(1)})`, {
    tag,
  }, async ({ page, someone, openJob, signIn }) => {
    const user = await someone.candidate()
    const sent = await someApplication(openJob.slug, user)
    await recordCvOpened(openJob.recruiter, (await findDeskCv(openJob.recruiter, sent.id))?.id ?? '')
    await signIn(user)

    await test.step('sees who has opened the CV', async () => {
      await page.goto('/candidate/data')
      await expect(page.getByText(`${openJob.recruiter.name} opened your CV on`)).toBeVisible()
    })
    await test.step('takes it along', async () => {
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Download my data' }).click()
      const file = await (await download).path()
      expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
    })
    await test.step('deletes it, once the address is typed', async () => {
      await page.getByLabel('Write the address of your account').fill('somebody@else.example')
      await page.getByRole('button', { name: 'Delete my account and my data' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'Write the address' })).toBeVisible()
      await page.getByLabel('Write the address of your account').fill(user.email)
      await page.getByRole('button', { name: 'Delete my account and my data' }).click()
      await expect(page.getByText('Your account and your data are deleted')).toBeVisible()
      await page.goto('/candidate')
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    })
  })
