import type { Page } from '@playwright/test'
import { expect, password, test } from './fixtures'

const fresh = 'pallets at four in the morning'

async function ask(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible()
}

for (const tag of ['@phone', '@nojs'])
  test(`whoever forgot a password chooses another one through a letter (${tag.slice(1)})`, {
    tag,
  }, async ({ page, someone, mailbox }) => {
    const { email } = await someone.candidate()
    await ask(page, email.toUpperCase())
    const link = await mailbox.linkTo(email, 'Choose it here')

    await test.step('looking at the link changes nothing', async () => {
      await page.goto(link)
      await page.goto(link)
    })
    await test.step('is told what a password needs', async () => {
      await page.getByLabel('New password').fill('short')
      await page.getByRole('button', { name: 'Keep this password' }).click()
      await expect(
        page.getByRole('alert').filter({ hasText: 'Password: at least 10 characters' }),
      ).toBeVisible()
    })
    await test.step('signs in with the new one', async () => {
      await page.getByLabel('New password').fill(fresh)
      await page.getByRole('button', { name: 'Keep this password' }).click()
      await expect(page.getByText('Your password has changed')).toBeVisible()
      await page.getByLabel('E-mail').fill(email)
      await page.getByLabel('Password').fill(fresh)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('heading', { name: 'Your applications' })).toBeVisible()
    })
    await test.step('a second click says that it is done', async () => {
      await page.goto(link)
      await expect(page.getByRole('heading', { name: 'This is already done' })).toBeVisible()
    })
  })

test('asking looks the same for an address without an account', { tag: '@nojs' }, async ({
  page,
  someone,
  mailbox,
}) => {
  const [{ email: known }, unknown] = [await someone.candidate(), someone.email()]
  const seen = []
  for (const email of [known, unknown]) {
    await ask(page, email)
    seen.push([page.url(), await page.getByRole('main').innerText()])
  }
  expect(seen[0]).toEqual(seen[1])
  expect(await mailbox.bodyTo(unknown)).toContain('No account has this address')
})

test('a link that was made up is not good', { tag: '@nojs' }, async ({ page }) => {
  await page.goto(`/reset/${'x'.repeat(32)}`)
  await expect(page.getByRole('heading', { name: 'This link is not good any more' })).toBeVisible()
  await page.getByRole('link', { name: 'Ask for a new link' }).click()
  await expect(page.getByRole('heading', { name: 'A new password' })).toBeVisible()
})

test('asking often for one address tells nothing, and locks nobody out', { tag: '@nojs' }, async ({
  page,
  someone,
}) => {
  const { email } = await someone.candidate()
  for (let n = 0; n < 7; n++) await ask(page, email)
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Your applications' })).toBeVisible()
})
