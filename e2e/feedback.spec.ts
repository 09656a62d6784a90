import { expect, test } from './fixtures'
import { alertLink } from './sample-links'

for (const tag of ['@desk', '@nojs'])
  test(`whoever stops an alert says how it was by two taps, and the owner reads it (${tag.slice(1)})`, {
    tag,
  }, async ({ page, mailbox, someone, signIn, expectAccessible }) => {
    const words = `It came too late, ${Date.now()}`
    const address = await alertLink(mailbox)
    const answer = (name: string) => page.getByRole('button', { name, exact: true })

    await test.step('nothing is asked before it is stopped', async () => {
      await page.goto(address)
      await page.getByRole('button', { name: 'Yes, write to me' }).click()
      await expect(page.getByRole('heading', { name: 'Your job alert' })).toBeVisible()
      await expect(page.getByText('Did this alert help you?')).toHaveCount(0)
    })
    await test.step('one tap, and a second one', async () => {
      await page.getByRole('button', { name: 'Stop this alert' }).click()
      await expect(page.getByRole('heading', { name: 'Did this alert help you?' })).toBeVisible()
      await answer('No').click()
      await expect(page.getByText('Thank you. You can change it here.')).toBeVisible()
      await answer('Too few jobs').click()
      await expect(answer('Too few jobs')).toHaveAttribute('aria-pressed', 'true')
      await page.getByLabel('In your own words').fill(words)
      await page.getByRole('button', { name: 'Send these words' }).click()
      await expect(page.getByRole('button', { name: 'Kept' })).toBeVisible()
      if (tag === '@desk') await expectAccessible(page)
    })
    await test.step('it is changed, and stands there when the page is opened again', async () => {
      await answer('A little').click()
      await expect(answer('A little')).toHaveAttribute('aria-pressed', 'true')
      await page.goto(address)
      await expect(answer('A little')).toHaveAttribute('aria-pressed', 'true')
      await expect(answer('Too few jobs')).toHaveAttribute('aria-pressed', 'true')
      await expect(page.getByLabel('In your own words')).toHaveValue(words)
    })
    await test.step('an owner reads it, and a recruiter does not', async () => {
      await signIn(await someone.recruiter())
      expect((await page.request.get('/recruiter/insights/feedback')).status()).toBe(404)
      expect((await page.request.get('/recruiter/insights/feedback/data.csv')).status()).toBe(404)
      await signIn(await someone.owner())
      await page.goto('/recruiter/insights')
      await page.getByRole('link', { name: 'What people say' }).click()
      await expect(page.getByRole('listitem').filter({ hasText: words })).toContainText(
        'After stopping an alert: A little',
      )
      const csv = await (await page.request.get('/recruiter/insights/feedback/data.csv?window=28')).text()
      expect(csv).toContain('After stopping an alert: Did this alert help you?,A little,')
      if (tag === '@desk') await expectAccessible(page)
    })
  })
