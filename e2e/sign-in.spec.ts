import type { Page } from '@playwright/test'
import { expect, password, test } from './fixtures'

async function signUp(page: Page, email: string, secret: string) {
  await page.goto('/sign-up')
  await page.getByLabel('Name').fill('Samir Benali')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(secret)
  await page.getByRole('button', { name: 'Create my account' }).click()
}

async function signInWith(page: Page, email: string, secret: string) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(secret)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function comeAndGo(page: Page, email: string) {
  await test.step('signs up', async () => {
    await signUp(page, email, 'pallets at four in the morning')
    await expect(page.getByText('Check your mail, then sign in')).toBeVisible()
  })
  await test.step('signs in', async () => {
    await signInWith(page, email.toUpperCase(), 'pallets at four in the morning')
    await expect(page.getByRole('heading', { name: 'Your applications' })).toBeVisible()
  })
  await test.step('signs out', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto('/candidate')
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })
}

test('a visitor signs up, signs in and signs out', { tag: '@phone' }, async ({ page, someone }) => {
  await comeAndGo(page, someone.email())
})

test('a visitor signs up, signs in and signs out without scripts', { tag: '@nojs' }, async ({
  page,
  someone,
}) => {
  await comeAndGo(page, someone.email())
})

test('signing up looks the same for an address that has an account; its owner is written to', {
  tag: '@nojs',
}, async ({ page, someone, mailbox }) => {
  const known = someone.email()
  await test.step('an address has an account, and its owner has confirmed it', async () => {
    await signUp(page, known, 'the first of them all')
    await expect(page.getByText('Check your mail, then sign in')).toBeVisible()
    await page.goto(await mailbox.linkTo(known, 'confirm that the address is yours'))
    await page.getByRole('button', { name: 'Confirm this address' }).click()
    await expect(page.getByText('Your address is confirmed')).toBeVisible()
  })

  await signUp(page, someone.email(), 'the same for everyone')
  await expect(page.getByText('Check your mail, then sign in')).toBeVisible()
  const [address, main] = [page.url(), await page.getByRole('main').innerText()]

  await signUp(page, known, 'the same for everyone')
  await expect(page.getByText('Check your mail, then sign in')).toBeVisible()
  expect([page.url(), await page.getByRole('main').innerText()]).toEqual([address, main])
  expect(await mailbox.bodyTo(known)).toContain('You already have one')
})

test('a wrong password and an unknown address are told alike, and the address stays', async ({
  page,
  someone,
  expectAccessible,
}) => {
  const { email } = await someone.candidate()
  await page.goto('/sign-in')
  for (const [who, secret] of [
    [email, 'not her password'],
    [someone.email(), password],
  ] as const) {
    await signInWith(page, who, secret)
    await expect(page.getByRole('alert').filter({ hasText: 'do not fit together' })).toBeFocused()
    await expect(page.getByLabel('E-mail')).toHaveValue(who)
  }
  await expectAccessible(page)
})

test('whoever is sent to sign in comes back to the page they wanted', { tag: '@nojs' }, async ({
  page,
  someone,
}) => {
  const { email } = await someone.candidate()
  await page.goto('/candidate/saved')
  await signInWith(page, email, password)
  await expect(page.getByRole('heading', { name: 'Saved jobs' })).toBeVisible()
})

test('signing in never leads to another site', { tag: '@nojs' }, async ({ page, someone, baseURL }) => {
  for (const next of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/candidate',
    '/%09/evil.example',
  ]) {
    const { email } = await someone.candidate()
    await page.context().clearCookies()
    await page.goto(`/sign-in?next=${next.startsWith('/%') ? next : encodeURIComponent(next)}`)
    await signInWith(page, email, password)
    await expect(page.getByRole('heading', { name: 'Your applications' })).toBeVisible()
    expect(page.url()).toBe(`${baseURL}/candidate`)
  }
})

test('a session that was ended is out, whatever cookie is left', { tag: '@nojs' }, async ({
  page,
  context,
  someone,
}) => {
  const { email } = await someone.candidate()
  await page.goto('/sign-in')
  await signInWith(page, email, password)
  await expect(page.getByRole('heading', { name: 'Your applications' })).toBeVisible()
  const kept = await context.cookies()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeAttached()
  await context.addCookies(kept)
  await page.goto('/candidate')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})
