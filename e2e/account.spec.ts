import { expect, test } from './fixtures'

for (const tag of ['@phone', '@nojs'])
  test(`somebody signs in by a letter, moves to another address, and signs out elsewhere (${tag.slice(1)})`, {
    tag,
  }, async ({ page, browser, someone, mailbox, signIn, context }) => {
    const [user, to] = [await someone.candidate(), someone.email()]

    await test.step('asks for a link', async () => {
      await page.goto('/sign-in?next=/candidate/account')
      await page.getByLabel('E-mail').fill(user.email)
      await page.getByRole('button', { name: 'Send me a link instead' }).click()
      await expect(page.getByText('The link in the e-mail signs you in')).toBeVisible()
    })
    const link = await mailbox.linkTo(user.email, 'asked for a link')
    await test.step('follows it; looking at it first burned nothing', async () => {
      const scanner = await browser.newContext()
      await (await scanner.newPage()).goto(new URL(link, page.url()).href)
      await scanner.close()
      await page.goto(link)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()
    })
    await test.step('a second click says that it is done', async () => {
      const answer = await page.goto(link)
      expect(answer?.status()).toBe(200)
      await expect(page.getByRole('heading', { name: 'This is already done' })).toBeVisible()
    })
    await test.step('moves to another address, confirmed at both', async () => {
      await page.goto('/candidate/account')
      await page.getByLabel('New address').fill(to)
      await page.getByRole('button', { name: 'Change the address' }).click()
      await expect(page.getByRole('status')).toContainText('We have written to both addresses')
      await page.goto(await mailbox.linkTo(user.email, 'confirm it here'))
      await page.getByRole('button', { name: 'Yes, leave this address' }).click()
      await expect(page.getByRole('heading', { name: 'This is already done' })).toBeVisible()
      await page.goto(await mailbox.linkTo(to, 'confirm it here'))
      await page.getByRole('button', { name: 'Yes, this address is mine' }).click()
      await expect(page.getByRole('status')).toContainText('Your account has its new address')
      await expect(page.getByText(`${to}, confirmed on`)).toBeVisible()
    })
    await test.step('signs out on another device', async () => {
      const other = await browser.newContext()
      await signIn(user)
      await other.addCookies(await context.cookies())
      const there = await other.newPage()
      await there.goto('/candidate/account')
      await expect(there.getByText('(this one)')).toBeVisible()
      await there.getByRole('button', { name: 'Sign out there' }).first().click()
      await expect(there.getByRole('status')).toContainText('That device is signed out')
      await there.getByRole('button', { name: 'Sign out everywhere' }).click()
      await expect(there.getByText('You are signed out everywhere')).toBeVisible()
      await other.close()
      await page.goto('/candidate/account')
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    })
  })

test('a form whose session has ended comes back filled once one has signed in again', {
  tag: '@nojs',
}, async ({ page, context, someone, signIn }) => {
  const recruiter = await someone.recruiter()
  await signIn(recruiter)
  await page.goto('/recruiter/jobs/new')
  await page.getByLabel('Title').fill('Planner of night trips')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Save' }).first().click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.getByLabel('E-mail').fill(recruiter.email)
  await page.getByLabel('Password').fill('a long enough password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('What you wrote is back in its form')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue('Planner of night trips')
})
