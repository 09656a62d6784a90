import type { Page } from '@playwright/test'
import { closeJob } from '@/db/jobs/close'
import { someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const send = (page: Page) => page.getByRole('button', { name: 'Send application' }).click()
const question = (page: Page, row: number) => page.getByRole('group', { name: `Question ${row}` })

async function askAtTheDesk(page: Page, jobId: number, texts: string[]) {
  await page.goto(`/recruiter/jobs/${jobId}`)
  await page.getByRole('link', { name: 'Questions' }).click()
  for (const [at, text] of texts.entries()) {
    await question(page, at + 1)
      .getByLabel('Question')
      .fill(text)
    await question(page, at + 1)
      .getByLabel('It must be answered')
      .check()
  }
  await page.getByRole('button', { name: 'Save the questions' }).click()
}

for (const tag of ['@phone', '@nojs'])
  test(`a job asks its own questions, and only what changes is asked again (${tag.slice(1)})`, {
    tag,
  }, async ({ page, browser, someone, signIn, mailbox, takeTime }) => {
    const job = await someJob({ publishedAt: new Date() })
    const desk = page
    await signIn(job.recruiter)
    await askAtTheDesk(desk, job.id, ['What is your current salary?'])
    await expect(desk.getByRole('alert').filter({ hasText: 'Nobody may be asked' })).toBeVisible()
    await askAtTheDesk(desk, job.id, ['Which tides have you planned for?', 'Which ships?'])
    await expect(desk.getByRole('status')).toContainText('The form asks these questions now')

    const visitor = await (
      await browser.newContext({ javaScriptEnabled: tag === '@phone', baseURL: new URL(desk.url()).origin })
    ).newPage()
    const email = someone.email()
    await visitor.goto(`/jobs/${job.slug}/apply`)
    await visitor.getByLabel('Name').fill('Ines Okafor')
    await visitor.getByLabel('E-mail').fill(email)
    await visitor.getByLabel('CV').setInputFiles('e2e/files/ines.pdf')
    await visitor.getByLabel('Which ships?').fill('Ferries')
    await takeTime(visitor)
    await send(visitor)
    await expect(visitor.getByRole('alert').filter({ hasText: 'Answer this question' })).toBeVisible()
    await expect(visitor.getByLabel('Which ships?')).toHaveValue('Ferries')
    await visitor.getByLabel('Which tides have you planned for?').fill('Brest')

    await askAtTheDesk(desk, job.id, ['Which tides do you know?', 'Which ships?'])
    if (tag === '@nojs') await visitor.getByLabel('CV').setInputFiles('e2e/files/ines.pdf')
    await send(visitor)
    await expect(visitor.getByLabel('Which tides do you know?')).toBeVisible()
    await expect(visitor.getByLabel('Which ships?')).toHaveValue('Ferries')
    await visitor.getByLabel('Which tides do you know?').fill('Saint-Malo')
    if (tag === '@nojs') await visitor.getByLabel('CV').setInputFiles('e2e/files/ines.pdf')
    await send(visitor)
    await expect(visitor.getByRole('heading', { name: 'Application sent' })).toBeVisible()

    await visitor.goto(await mailbox.linkTo(email, 'Follow your application'))
    await expect(visitor.getByText('Saint-Malo')).toBeVisible()
    await desk.goto('/recruiter/applications')
    await desk.getByRole('link', { name: 'Ines Okafor' }).first().click()
    await expect(desk.getByText('Saint-Malo')).toBeVisible()
    await visitor.context().close()
  })

for (const tag of ['@phone', '@nojs'])
  test(`what somebody wrote for a job that closed meanwhile is theirs to take away (${tag.slice(1)})`, {
    tag,
  }, async ({ page, someone, takeTime, expectAccessible }) => {
    const job = await someJob({ publishedAt: new Date() })
    await page.goto(`/jobs/${job.slug}/apply`)
    await page.getByLabel('Name').fill('Ines Okafor')
    await page.getByLabel('E-mail').fill(someone.email())
    await page.getByLabel('Note').fill('Forty thousand pallets a night.')
    await page.getByLabel('CV').setInputFiles('e2e/files/ines.pdf')
    await takeTime(page)
    await closeJob(job.recruiter, job.id, 'filled')
    await send(page)
    await expect(page.getByRole('alert').filter({ hasText: 'nothing was sent' })).toBeVisible()
    await expect(page.getByLabel('What you wrote')).toHaveValue(/Forty thousand pallets a night/)
    await expect(page.getByRole('link', { name: 'Save it as a file' })).toHaveAttribute('download')
    if (tag === '@phone') await expectAccessible(page)
  })
