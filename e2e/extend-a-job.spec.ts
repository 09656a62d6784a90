import type { Page } from '@playwright/test'
import { someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const day = (date: Date) => date.toISOString().slice(0, 10)

async function someExpiredJob() {
  const title = `Tide table engineer ${Math.random().toString(36).slice(2, 8)}`
  return someJob({ title, validUntil: inDays(-2), publishedAt: inDays(-20) })
}

type Job = Awaited<ReturnType<typeof someExpiredJob>>

const isFound = async (page: Page, { slug, title }: Job) => {
  const found = await page.request.get(`/jobs.feed.json?${new URLSearchParams({ q: title })}`)
  return (await found.text()).includes(`/jobs/${slug}`)
}

async function extend(page: Page, job: Job) {
  await test.step('an expired job asks for a later last day', async () => {
    expect((await page.request.get(`/jobs/${job.slug}`)).status()).toBe(410)
    await page.goto(`/recruiter/jobs/${job.id}`)
    await page.getByLabel('New last day').fill(day(inDays(-1)))
    await page.getByRole('button', { name: 'Put it online again' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Choose why: candidates read it' })).toBeVisible()
    await page.getByLabel('Why').selectOption('nobody_fits')
    await page.getByRole('button', { name: 'Put it online again' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'The last day has passed' })).toBeVisible()
    await expect(page.getByLabel('New last day')).toHaveValue(day(inDays(-1)))
  })

  await test.step('with one it is public, and found, at once', async () => {
    await page.getByLabel('New last day').fill(day(inDays(30)))
    await page.getByRole('button', { name: 'Put it online again' }).click()
    await expect(page.getByRole('status')).toContainText('Candidates can find it and apply')
    expect((await page.request.get(`/jobs/${job.slug}`)).status()).toBe(200)
    expect(await isFound(page, job)).toBe(true)
  })

  await test.step('the change is undone in one step', async () => {
    await expect(page.getByText('That day has passed, so the job goes offline again.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo: back to' }).click()
    await expect(page.getByRole('status')).toContainText('The earlier last day is back')
    await expect(page.getByRole('heading', { name: 'Its last day has passed' })).toBeVisible()
    expect((await page.request.get(`/jobs/${job.slug}`)).status()).toBe(410)
    expect(await isFound(page, job)).toBe(false)
  })
}

test('a job that has expired is put back on the board', async ({ page, signIn }) => {
  const job = await someExpiredJob()
  await signIn(job.recruiter)
  await extend(page, job)
})

test('the same without scripts', { tag: '@nojs' }, async ({ page, signIn }) => {
  const job = await someExpiredJob()
  await signIn(job.recruiter)
  await extend(page, job)
})

test('an open job gets a later last day', async ({ page, signIn }) => {
  const job = await someJob({ validUntil: inDays(5) })
  await signIn(job.recruiter)
  await page.goto(`/recruiter/jobs/${job.id}`)
  await page.getByText('Give it a later last day').click()
  await page.getByLabel('New last day').fill(day(inDays(40)))
  await page.getByLabel('Why').selectOption('takes_longer')
  await page.getByRole('button', { name: 'Change the last day' }).click()
  await expect(page.getByRole('button', { name: 'Undo: back to' })).toBeVisible()
  await page.goto(`/jobs/${job.slug}`)
  await page.getByText('Last day changed on').click()
  await expect(page.getByText('Extended once')).toBeVisible()
  await expect(page.getByText('the interviews take longer than planned')).toBeVisible()
})
