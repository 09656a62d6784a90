import type { Page } from '@playwright/test'
import { withdraw } from '@/db/applications/applications'
import { advance, reject } from '@/db/applications/desk'
import { submitBrief } from '@/db/briefs/briefs'
import { listBriefsToCall } from '@/db/briefs/desk'
import { closeBrief } from '@/db/briefs/steps'
import { closeJob } from '@/db/jobs/close'
import { reviseJob } from '@/db/jobs/desk'
import { someApplication, someBriefDraft, someJobDraft } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const told = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words })

async function moveInVain(page: Page, words: string) {
  await page.getByLabel('Move to').selectOption('Interview')
  await page.getByLabel('Note to the candidate').fill('Tuesday at ten?')
  await page.getByRole('button', { name: 'Move and send the e-mail' }).click()
  await expect(told(page, words)).toBeVisible()
}

for (const tag of ['@desk', '@nojs']) {
  test(`a second move from another tab sends nothing and says what happened (${tag.slice(1)})`, {
    tag,
  }, async ({ page, openJob, signIn, mailbox }) => {
    const { id, email } = await someApplication(openJob.slug)
    await signIn(openJob.recruiter)
    await page.goto(`/recruiter/applications/${id}`)
    await advance(openJob.recruiter, id, 'in_review', '')
    const letter = await mailbox.bodyTo(email)

    await moveInVain(page, 'moved it to “In review” on')
    await expect(page.getByLabel('Note to the candidate')).toHaveValue('Tuesday at ten?')
    expect(await mailbox.bodyTo(email)).toBe(letter)

    await page.getByLabel('Move to').selectOption('Interview')
    await page.getByRole('button', { name: 'Move and send the e-mail' }).click()
    await expect(page.getByRole('status')).toContainText('Moved')
    expect(await mailbox.bodyTo(email)).toContain('Tuesday at ten?')
  })

  test(`the words to an application that was answered meanwhile can be copied (${tag.slice(1)})`, {
    tag,
  }, async ({ page, openJob, signIn }) => {
    const { id } = await someApplication(openJob.slug)
    await signIn(openJob.recruiter)
    await page.goto(`/recruiter/applications/${id}`)
    await reject(openJob.recruiter, id, 'skills', '')
    await moveInVain(page, 'answered that it is not taken on')
    await expect(page.getByLabel('Your note, which was not sent')).toHaveValue('Tuesday at ten?')
  })

  test(`a reason for a brief that a colleague has closed can be copied (${tag.slice(1)})`, {
    tag,
  }, async ({ page, someone, signIn }) => {
    const recruiter = await someone.recruiter()
    const { number } = await submitBrief(someBriefDraft())
    const brief = (await listBriefsToCall(recruiter)).find((one) => one.number === number)
    await signIn(recruiter)
    await page.goto(`/recruiter/briefs/${brief?.id}`)
    await closeBrief(recruiter, brief?.id ?? '', 'No budget.')
    await page.getByLabel('What you agreed').fill('They start in May.')
    await page.getByRole('button', { name: 'Accept this brief' }).click()
    await expect(told(page, 'closed it on')).toBeVisible()
    await expect(page.getByLabel('What you agreed')).toHaveValue('They start in May.')
  })

  test(`a job that was closed meanwhile is not closed again (${tag.slice(1)})`, {
    tag,
  }, async ({ page, openJob, signIn }) => {
    await signIn(openJob.recruiter)
    await page.goto(`/recruiter/jobs/${openJob.id}`)
    await page.getByText('Close this job').click()
    await expect(page.getByRole('heading', { name: 'Close this job' })).toBeVisible()
    await closeJob(openJob.recruiter, openJob.id, 'withdrawn')
    await page.getByLabel('The job is filled').check()
    await page.getByRole('button', { name: 'Close the job' }).click()
    await expect(page.getByRole('status')).toContainText('Your page was out of date')
    await expect(page.getByRole('status')).toContainText('closed it on')
    await expect(page.getByRole('heading', { name: 'Closed: the company no longer hires' })).toBeVisible()
  })

  test(`a form of a job that was changed meanwhile keeps what was typed (${tag.slice(1)})`, {
    tag,
  }, async ({ page, openJob, signIn }) => {
    const { recruiter, id, companyId } = openJob
    await signIn(recruiter)
    await page.goto(`/recruiter/jobs/${id}/edit`)
    await reviseJob(recruiter, id, someJobDraft({ companyId, team: '9 developers' }))
    await page.getByLabel('Title').fill('Another title')
    await page.getByRole('button', { name: 'Save the changes' }).click()
    await expect(told(page, 'changed it on')).toBeVisible()
    await expect(page.getByLabel('Title')).toHaveValue('Another title')
  })
}

test('a withdrawn application is closed to the desk at once, its CV too', async ({
  page,
  openJob,
  signIn,
}) => {
  const sent = await someApplication(openJob.slug)
  await signIn(openJob.recruiter)
  await page.goto(`/recruiter/applications/${sent.id}`)
  await withdraw(sent)
  await moveInVain(page, 'The candidate withdrew it on')
  await expect(page.getByLabel('Note to the candidate')).toHaveValue('Tuesday at ten?')

  for (const path of [`/recruiter/applications/${sent.id}`, `/recruiter/applications/${sent.id}/cv`])
    expect((await page.request.get(path)).status()).toBe(404)
  for (const path of ['/recruiter/applications?show=closed', '/recruiter/applications?show=withdrawn']) {
    await page.goto(`${path}&q=${encodeURIComponent(sent.email)}`)
    await expect(page.getByRole('main').getByText(sent.name)).toHaveCount(0)
  }
})
