import type { Page } from '@playwright/test'
import { submitBrief } from '@/db/briefs/briefs'
import { someBriefDraft, someEmail } from '@/db/testing/makers'
import { expect, type Mailbox, test } from './fixtures'

async function hire(page: Page, mailbox: Mailbox) {
  const email = someEmail()
  const companyName = `Halden ${someEmail().slice(7, 18)}`
  const title = `Planner developer for ${companyName}`
  const { token, number } = await submitBrief(someBriefDraft({ companyName, email }))

  await test.step('the brief waits in Today', async () => {
    await page.goto('/recruiter')
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
    await page.getByRole('link', { name: `Qualify ${companyName}` }).click()
    await expect(page.getByText('Our planner takes 96 minutes a night.')).toBeVisible()
    await expect(page.getByText(number)).toBeVisible()
  })

  await test.step('it is qualified after the call', async () => {
    await page.getByLabel('What you agreed').fill('Budget confirmed, two interviews, start in January.')
    await page.getByRole('button', { name: 'Accept this brief' }).click()
    await expect(page.getByRole('status')).toContainText('Accepted')
    await expect(page.getByText('Budget confirmed, two interviews')).toBeVisible()
  })

  await test.step('it becomes a job in which nothing is typed again', async () => {
    await page.getByRole('button', { name: 'Write the job from this brief' }).click()
    await expect(page.getByLabel('The work')).toHaveValue(/96 minutes a night/)
    await expect(page.getByLabel('From')).toHaveValue('55000')
    await expect(page.getByLabel('Company', { exact: true })).toHaveValue(companyName)
    await expect(page.getByLabel('Days on site a week')).toHaveValue('')
    await page.getByLabel('Title').fill(title)
    await page.getByLabel('What the person will do').fill('Make the planner fast')
    await page.getByRole('button', { name: 'Save the draft and preview it' }).click()
  })

  await test.step('the company asks for a change, then approves the text', async () => {
    await expect(page).toHaveURL(/\/preview$/)
    const desk = page.url().replace('/preview', '')
    const word = async (answer: () => Promise<void>) => {
      await page.goto(desk)
      await page.getByRole('button', { name: /^Ask the company/ }).click()
      await expect(page.getByRole('status')).toContainText('Asked')
      await page.goto(await mailbox.linkTo(email, 'Follow your brief'))
      await page.getByRole('link', { name: 'Read the text' }).click()
      await expect(page.getByText('Make the planner fast')).toBeVisible()
      await answer()
    }
    await word(async () => {
      await page.getByRole('button', { name: 'Ask for these changes' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'Write what should change' })).toBeVisible()
      await page.getByLabel('What should change').fill('Say that we are 40.')
      await page.getByRole('button', { name: 'Ask for these changes' }).click()
      await expect(page.getByText('Changes asked for: Say that we are 40.')).toBeVisible()
    })
    await page.goto(desk)
    await expect(page.getByText('Say that we are 40.')).toBeVisible()
    await page.getByRole('button', { name: 'Publish the job' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'asked for changes' })).toBeVisible()
    await word(async () => {
      await page.getByRole('button', { name: 'Approve this text' }).click()
      await expect(page.getByText('The text of the job is approved.')).toBeVisible()
    })
    await page.goto(desk)
    await page.getByRole('button', { name: 'Publish the job' }).click()
    await expect(page.getByRole('status')).toContainText('Published')
  })

  await test.step('the company sees its job', async () => {
    await page.goto(`/briefs/${token}`)
    await expect(page.getByText('Budget confirmed, two interviews')).toBeVisible()
    await page.getByRole('link', { name: 'See your job as candidates do' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })

  await test.step('filled, the job takes the brief with it, and the company is told', async () => {
    await page.goto('/recruiter/jobs')
    await page.getByRole('link', { name: title }).click()
    await page.getByText('Close this job').click()
    await page.getByLabel('The job is filled').check()
    await page.getByRole('button', { name: 'Close the job' }).click()
    await expect(page.getByRole('status')).toContainText('Closed')
    await page.goto(await mailbox.linkTo(email, 'Follow your brief'))
    await expect(page.getByRole('heading', { name: 'Your job is filled' })).toBeVisible()
    await expect(page.getByText('Your job left the site on')).toBeVisible()
    await expect(page.getByRole('link', { name: 'See your job as candidates do' })).toHaveCount(0)
  })
}

test('a brief is qualified, turned into a job and published', async ({ page, someone, signIn, mailbox }) => {
  await signIn(await someone.recruiter())
  await hire(page, mailbox)
})

test('the same without scripts', { tag: '@nojs' }, async ({ page, someone, signIn, mailbox }) => {
  await signIn(await someone.recruiter())
  await hire(page, mailbox)
})

test('a brief is closed with a reason', async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  const companyName = `Verger ${someEmail().slice(7, 18)}`
  await submitBrief(someBriefDraft({ companyName }))
  await page.goto('/recruiter/briefs?status=received')
  await page.getByRole('link', { name: companyName }).click()
  await page.getByText('Close this brief').click()
  await page.getByRole('button', { name: 'Close the brief' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Write the reason' })).toBeVisible()
  await page.getByLabel('Reason').fill('They have hired somebody whom they knew.')
  await page.getByRole('button', { name: 'Close the brief' }).click()
  await expect(page.getByRole('status')).toContainText('Closed')
})
