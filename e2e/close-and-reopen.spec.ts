import type { Page } from '@playwright/test'
import { advance } from '@/db/applications/desk'
import { reviseAccount } from '@/db/people/account'
import { keepTemplate } from '@/db/templates/templates'
import { someApplication, someCandidate, someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

async function elevenApplications() {
  const job = await someJob({ title: `Tidal planner ${Math.random().toString(36).slice(2, 8)}` })
  const people = []
  for (let n = 1; n <= 11; n++) {
    const candidate = await someCandidate({ name: `Candidate ${n}` })
    people.push({ candidate, ...(await someApplication(job.slug, candidate)) })
  }
  for (const { id } of people.slice(0, 3)) await advance(job.recruiter, id, 'interview', '')
  await advance(job.recruiter, people[3]?.id ?? '', 'offer', '')
  await reviseAccount(people[1]?.candidate.id ?? '', { name: 'Candidate 2', language: 'fr' })
  await keepTemplate(job.recruiter, {
    ...{ name: 'Next year', purpose: 'refusal', shared: false },
    en: 'The budget has gone to next year, {candidate}.',
    fr: 'Le budget est reporté à l’an prochain, {candidate}.',
  })
  return { job, people }
}

const stageOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: `${name}person` })

async function closeAndReopen(page: Page, { job, people }: Awaited<ReturnType<typeof elevenApplications>>) {
  await test.step('the job does not close while an offer has no answer', async () => {
    await page.goto(`/recruiter/jobs/${job.id}`)
    await page.getByRole('link', { name: 'Close this job' }).click()
    await expect(page.getByText('11 applications still wait')).toBeVisible()
    await page.getByLabel('The company no longer hires for it').check()
    await page.getByLabel('Template for the refusal').selectOption('Next year')
    await page.getByRole('button', { name: 'Use it for the refusal' }).click()
    await expect(page.getByLabel('The same in French')).toHaveValue(/reporté à l’an prochain/)
    await expect(page.getByLabel('The company no longer hires for it')).toBeChecked()
    await page
      .getByLabel('Answer to Candidate 5', { exact: true })
      .selectOption({ label: 'The place or the days on site do not fit' })
    await page.getByRole('button', { name: 'Close the job and send the answers' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Candidate 4 has an offer' })).toBeVisible()
    await expect(page.getByLabel('More words')).toHaveValue('The budget has gone to next year, {candidate}.')
  })

  await test.step('with an answer to each it closes, and each is told why', async () => {
    await page
      .getByLabel('Answer to Candidate 4', { exact: true })
      .selectOption({ label: 'The company has stopped hiring for this job' })
    await page.getByRole('button', { name: 'Close the job and send the answers' }).click()
    await expect(page.getByRole('heading', { name: 'Closed: the company no longer hires' })).toBeVisible()
    await expect(page.getByText('No open application')).toBeVisible()
    await page.goto(`/applications/${people[4]?.token}`)
    await expect(page.getByText('The place or the days on site do not fit').first()).toBeVisible()
    await page.goto(`/applications/${people[1]?.token}`)
    await expect(page.getByText('Le budget est reporté à l’an prochain, Candidate 2.').first()).toBeVisible()
  })

  await test.step('opened again, each stands where it stood', async () => {
    await page.goto(`/recruiter/jobs/${job.id}`)
    await page.getByText('Open it again').click()
    await expect(page.getByText('11 applications come back at their stage')).toBeVisible()
    await page.getByRole('button', { name: 'Open the job again' }).click()
    await expect(page.getByRole('status')).toContainText('Open again')
    await expect(page.getByRole('heading', { name: '11 open applications' })).toBeVisible()
    await expect(stageOf(page, 'Candidate 2')).toContainText('Interview')
    await expect(stageOf(page, 'Candidate 4')).toContainText('Offer')
    expect((await page.request.get(`/jobs/${job.slug}`)).status()).toBe(200)
    await page.goto(`/applications/${people[4]?.token}`)
    await expect(page.getByText('The job is open again.')).toBeVisible()
  })
}

test('a job with eleven applications is closed, each answered, and opened again', async ({
  page,
  signIn,
  mailbox,
}) => {
  const all = await elevenApplications()
  await signIn(all.job.recruiter)
  await closeAndReopen(page, all)
  expect(await mailbox.bodyTo(all.people[0]?.email ?? '')).toContain('It stands where it stood: Interview.')
})

test('the same without scripts', { tag: '@nojs' }, async ({ page, signIn }) => {
  const all = await elevenApplications()
  await signIn(all.job.recruiter)
  await closeAndReopen(page, all)
})
