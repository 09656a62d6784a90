import { findAlert } from '@/db/alerts/alerts'
import { writeAlerts } from '@/db/alerts/write'
import { someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

for (const tag of ['@phone', '@nojs'])
  test(`a visitor hears of new jobs, says what they are worth, and stops it (${tag.slice(1)})`, {
    tag,
  }, async ({ page, someone, mailbox, takeTime }) => {
    const email = someone.email()
    const town = `Quay ${email.slice(7, 18)}`
    const job = await someJob({ city: town, title: 'Tide table developer', publishedAt: new Date() })

    await test.step('asks for it from a search', async () => {
      await page.goto(`/jobs?place=${encodeURIComponent(town)}`)
      await page.getByRole('link', { name: 'Get new jobs by e-mail' }).click()
      await expect(page.getByText(`For this search: ${town}`)).toBeVisible()
      await expect(page.getByRole('link', { name: 'Tide table developer' })).toBeVisible()
      await page.getByLabel('E-mail').fill('nobody')
      await takeTime(page)
      await page.getByRole('button', { name: 'Create the alert' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'e-mail address' })).toBeVisible()
      await page.getByLabel('E-mail').fill(email)
      await page.getByLabel('How often').selectOption('weekly')
      await page.getByRole('button', { name: 'Create the alert' }).click()
      await expect(page.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible()
    })

    const link = await mailbox.linkTo(email, 'Say yes here')
    const token = link.split('/').at(-1) ?? ''
    await test.step('says yes, by a button that no mail scanner presses', async () => {
      await page.goto(link)
      expect(await findAlert(token)).toMatchObject({ confirmedAt: null, cadence: 'weekly' })
      await page.getByRole('button', { name: 'Yes, write to me' }).click()
      await expect(page.getByRole('heading', { name: 'Your job alert' })).toBeVisible()
    })
    await test.step('has it written every day, and sees what the next letter would say', async () => {
      await page.getByLabel('How often').selectOption('daily')
      await page.getByRole('button', { name: 'Change' }).click()
      await expect(page.getByRole('status')).toHaveText('Changed.')
      await someJob({ city: town, title: 'Buoy software engineer', publishedAt: new Date() })
      await page.reload()
      await expect(page.getByRole('heading', { name: '1 job for the next letter' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Buoy software engineer' })).toBeVisible()
    })
    await test.step('answers a letter', async () => {
      const alert = await findAlert(token)
      if (!alert) throw new Error('the alert is gone')
      const named = { title: job.title, facts: { en: town, fr: town }, link: `/jobs/${job.slug}` }
      const due = { ...alert, language: 'en' as const }
      await writeAlerts([{ alert: due, jobs: [named], jobIds: [job.id] }], alert.lastOpening)
      await page.goto(await mailbox.linkTo(email, 'No:'))
      await page.getByRole('button', { name: 'No, they were wrong' }).click()
      await expect(page.getByRole('status')).toContainText('Thank you')
    })
    await test.step('stops it, and could start it again', async () => {
      await page.getByRole('button', { name: 'Stop this alert' }).click()
      await expect(page.getByRole('heading', { name: 'This alert is stopped' })).toBeVisible()
      await page.goto(link)
      await expect(page.getByRole('button', { name: 'Start it again' })).toBeVisible()
    })
  })

test('a link of an alert that does not exist is found nowhere, and its stop says nothing', async ({
  request,
}) => {
  expect((await request.get('/alerts/no-such-token')).status()).toBe(404)
  expect((await request.post('/alerts/no-such-token/stop')).status()).toBe(204)
})
