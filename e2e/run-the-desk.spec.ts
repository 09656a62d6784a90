import type { Page } from '@playwright/test'
import { newId } from '@/db/ids'
import { expect, test } from './fixtures'

async function writeJob(page: Page, title: string, company: string) {
  await page.goto('/recruiter/jobs')
  await page.getByRole('link', { name: 'New job' }).click()
  await page.getByLabel('Company', { exact: true }).fill(company)
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('One sentence').fill('Own the service that plans 40,000 pallet trips a night.')
  await page.getByLabel('Role').selectOption('Back-End Developer')
  await page.getByLabel('Seniority').selectOption('Senior')
  await page.getByLabel('Contract').selectOption('Permanent (CDI)')
  await page.getByLabel('City', { exact: true }).fill('Lyon')
  await page.getByLabel('From').fill('60k')
  await page.getByLabel('The work').fill('Every evening the carriers send what they could not deliver.')
}

async function run(page: Page, title: string) {
  const company = `Society of Barge Masters, Lock Keepers and Tow Path Riders ${newId().slice(-10)}`

  await test.step('what was typed stays when it is not taken', async () => {
    await writeJob(page, title, company)
    await page.getByLabel('To', { exact: true }).fill('50k')
    await page.getByRole('button', { name: 'Save the draft and preview it' }).click()
    await expect(page.getByRole('alert').getByRole('link')).toHaveText('The highest pay is below the lowest')
    await expect(page.getByLabel('Title')).toHaveValue(title)
    await expect(page.getByLabel('Seniority')).toHaveValue('senior')
    await expect(page.getByLabel('Company', { exact: true })).toHaveValue(company)
  })

  await test.step('a company that nobody knows is said to be new before it is added', async () => {
    await page.getByLabel('To', { exact: true }).fill('72 000')
    await page.getByRole('button', { name: 'Save the draft and preview it' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'We do not know the company' })).toBeVisible()
    await page.getByLabel('City of the company').fill('Lyon')
    await page.getByLabel('Country of the company').selectOption('France')
  })

  await test.step('a draft without its duties can be previewed, but not published', async () => {
    await page.getByRole('button', { name: 'Save the draft and preview it' }).click()
    await expect(page.getByText('Only you can see it now')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('€60,000–72,000')).toBeVisible()
    await expect(page.getByText('Say what the person will do')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish the job' })).toHaveCount(0)
  })

  await test.step('completed, it is published', async () => {
    await page.getByRole('link', { name: 'Complete the draft' }).click()
    await page.getByLabel('What the person will do').fill('Ship the next planner\nKeep the night quiet')
    await page.getByRole('button', { name: 'Save the draft and preview it' }).click()
    await expect(page.getByText('Keep the night quiet')).toBeVisible()
    await page.getByRole('button', { name: 'Publish the job' }).click()
    await expect(page.getByRole('status')).toContainText('Published')
    await page.getByRole('button', { name: 'Easy' }).click()
    await expect(page.getByText('Thank you. You can change it here.')).toBeVisible()
  })

  const desk = new URL(page.url()).pathname
  const address = (await page.getByRole('link', { name: 'See it as a candidate' }).getAttribute('href')) ?? ''

  await test.step('everybody can read it', async () => {
    expect((await page.request.get(address)).status()).toBe(200)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })

  await test.step('closed, it is gone at once', async () => {
    await page.goto(desk)
    await page.getByText('Close this job').click()
    await page.getByLabel('The job is filled').check()
    await page.getByRole('button', { name: 'Close the job' }).click()
    await expect(page.getByText('Closed as filled')).toBeVisible()
    expect((await page.request.get(address)).status()).toBe(410)
  })
}

test('a recruiter writes a job, previews it, publishes it and closes it', async ({
  page,
  someone,
  signIn,
}) => {
  await signIn(await someone.recruiter())
  await run(page, 'Planner developer')
})

test('the same without scripts', { tag: '@nojs' }, async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  await run(page, 'Quiet planner developer')
})

test('a public job cannot lose its pay', async ({ page, openJob, signIn }) => {
  await signIn(openJob.recruiter)
  await page.goto(`/recruiter/jobs/${openJob.id}/edit`)
  await page.getByLabel('From').fill('')
  await page.getByRole('button', { name: 'Save the changes' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Give the pay' })).toBeVisible()
  await expect(page.getByLabel('From')).toHaveValue('')
})

test('the rows of a list are reached with j and k, and the keys can be turned off', async ({
  page,
  openJob,
  signIn,
}) => {
  await signIn(openJob.recruiter)
  await page.goto('/recruiter/jobs')
  await expect(page.getByText('move', { exact: false }).first()).toBeVisible()

  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: openJob.title })).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.getByRole('button', { name: 'Turn keys off' }).click()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: openJob.title })).not.toBeFocused()
  await page.getByRole('button', { name: 'Turn keys on' }).click()
  await page.keyboard.press('j')
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { level: 1, name: openJob.title })).toBeVisible()
})
