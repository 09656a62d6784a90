import type { Page } from '@playwright/test'
import { findSiteSettings, reviseSiteSettings } from '@/db/site/site-settings'
import { expect, test } from './fixtures'

// The whole run shares one record: these tests change what no other one reads, and one after the other.
test.describe.configure({ mode: 'serial' })

const director = (page: Page) => page.getByLabel('Publication director')
const save = (page: Page) => page.getByRole('button', { name: 'Save the settings' }).click()

for (const tag of ['@desk', '@nojs'])
  test(`an owner says who answers for the site, and two tabs do not overwrite each other (${tag.slice(1)})`, {
    tag,
  }, async ({ page, someone, signIn, expectAccessible }) => {
    const owner = await someone.owner()
    await signIn(owner)
    await page.goto('/recruiter/settings')
    const name = `Odile ${Date.now()}`

    await test.step('is told what does not fit, and loses nothing', async () => {
      await director(page).fill(name)
      await page.getByLabel('Time zone').fill('Lyon')
      await save(page)
      await expect(
        page.getByRole('alert').filter({ hasText: 'write one such as Europe/Paris' }),
      ).toBeVisible()
      await expect(director(page)).toHaveValue(name)
      if (tag === '@desk') await expectAccessible(page)
    })
    await test.step('saves', async () => {
      await page.getByLabel('Time zone').fill('')
      await save(page)
      await expect(page.getByRole('status')).toContainText('Saved')
      await expect(director(page)).toHaveValue(name)
    })
    await test.step('is told of a change from another tab', async () => {
      await page.goto('/recruiter/settings')
      const { settings } = await findSiteSettings()
      await reviseSiteSettings({ ...owner, access: 'owner' }, { ...settings, capital: `${Date.now()} €` })
      await director(page).fill('Somebody else')
      await save(page)
      await expect(page.getByRole('alert').filter({ hasText: 'changed it on' })).toBeVisible()
      await expect(director(page)).toHaveValue('Somebody else')
      expect((await findSiteSettings()).settings.director).toBe(name)
    })
  })

test('for a recruiter there are no settings', async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  expect((await page.request.get('/recruiter/settings')).status()).toBe(404)
  await page.goto('/recruiter')
  await expect(page.getByRole('link', { name: 'Jobs' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveCount(0)
})
