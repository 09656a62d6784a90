import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { findSiteSettings, reviseSiteSettings } from '@/db/site/site-settings'
import { someApplication, someCandidate, someJob } from '@/db/testing/makers'
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

test('an owner gives the site a colour and a logo, and takes them away', { tag: '@desk' }, async ({
  page,
  context,
  someone,
  signIn,
  expectAccessible,
}) => {
  await signIn(await someone.owner())
  await page.goto('/recruiter/settings')

  await test.step('a colour that nobody can read is refused, with the nearest one', async () => {
    await page.getByLabel('Accent colour').fill('#FFCC00')
    await save(page)
    const alert = page.getByRole('alert').filter({ hasText: 'Letters need 4.5 to 1' })
    await expect(alert).toBeVisible()
    const nearest = /is (#[\da-f]{6})\./.exec((await alert.textContent()) ?? '')?.[1] ?? ''
    await page.getByLabel('Accent colour').fill(nearest)
    await save(page)
    await expect(page.getByRole('status')).toContainText('Saved')
    await expectAccessible(page)
  })
  await test.step('it is on the kept pages of visitors too, in both themes', async () => {
    await context.clearCookies()
    await page.goto('/jobs')
    expect(
      await page.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes('/look/1-'))),
    ).toBe(true)
    await expectAccessible(page)
  })
  await test.step('a logo stands at the head of each page, under the name of the site', async () => {
    await signIn(await someone.owner())
    await page.goto('/recruiter/settings')
    await page.getByLabel('A picture').setInputFiles({
      ...{ name: 'logo.png', mimeType: 'image/png' },
      buffer: await sharp({ create: { width: 400, height: 100, channels: 3, background: '#0f766e' } })
        .png()
        .toBuffer(),
    })
    await page.getByRole('button', { name: 'Show this logo' }).click()
    await expect(page.getByRole('status')).toContainText('the logo stands at the head')
    await context.clearCookies()
    await page.goto('/')
    const { settings } = await findSiteSettings()
    await expect(page.getByRole('img', { name: settings.name }).first()).toBeVisible()
    const picture = await page.getByRole('img', { name: settings.name }).first().getAttribute('src')
    expect((await page.request.get(picture ?? '')).headers()['content-type']).toBe('image/webp')
  })
  await test.step('they go again', async () => {
    await signIn(await someone.owner())
    await page.goto('/recruiter/settings')
    await page.getByRole('button', { name: 'Remove the logo' }).click()
    await expect(page.getByRole('status')).toContainText('Removed')
    await page.getByLabel('Accent colour').fill('')
    await save(page)
    await expect(page.getByRole('status')).toContainText('Saved')
  })
  await test.step('a test letter tells what the mail server says', async () => {
    await page.getByRole('button', { name: 'Send a test letter to me' }).click()
    await expect(page.getByText(/The letter did not leave|has taken the test letter/)).toBeVisible()
  })
})

test('a reason that is not given any more stays where it was given', { tag: '@desk' }, async ({
  page,
  context,
  someone,
  signIn,
}) => {
  const owner = await someone.owner()
  await signIn(owner)
  const job = await someJob({ recruiter: { ...owner, access: 'owner' }, publishedAt: new Date() })
  const [before, after] = [await someCandidate(), await someCandidate()]
  const one = await someApplication(job.slug, before)
  const other = await someApplication(job.slug, after)
  const language = page.getByLabel('This job needs a language at a level that we did not see')
  const refuse = page.getByRole('button', { name: 'Send this answer and close' })
  const give = async (words: string) => {
    const settings = await context.newPage()
    await settings.goto('/recruiter/settings')
    await settings.getByLabel('A language at a level not seen').selectOption(words)
    await save(settings)
    await expect(settings.getByRole('status')).toContainText('Saved')
    await settings.close()
  }

  await page.goto(`/recruiter/applications/${one.id}`)
  await page.getByText('Refuse, with a reason').click()
  await language.check()
  await refuse.click()
  await expect(page.getByText('The reason given: This job needs a language')).toBeVisible()

  await page.goto(`/recruiter/applications/${other.id}`)
  await page.getByText('Refuse, with a reason').click()
  await language.check()
  await page.getByLabel('More words').fill('Thank you for your time.')
  await give('Is not given any more')
  await refuse.click()
  await expect(page.getByRole('alert').filter({ hasText: 'not given any more' })).toBeVisible()
  await expect(page.getByLabel('More words')).toHaveValue('Thank you for your time.')
  await page.reload()
  await page.getByText('Refuse, with a reason').click()
  await expect(refuse).toBeVisible()
  await expect(language).toHaveCount(0)
  await page.goto(`/recruiter/applications/${one.id}`)
  await expect(page.getByText('The reason given: This job needs a language')).toBeVisible()
  await give('Can be given')
})

test('for a recruiter there are no settings', async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  expect((await page.request.get('/recruiter/settings')).status()).toBe(404)
  await page.goto('/recruiter')
  await expect(page.getByRole('link', { name: 'Jobs' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveCount(0)
})
