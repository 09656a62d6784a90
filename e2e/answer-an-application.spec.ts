import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { apply } from '@/db/applications/apply'
import { someEmail } from '@/db/testing/makers'
import { storeFile } from '@/integrations/cv/blob-store'
import { expect, test } from './fixtures'

async function someApplicant(jobSlug: string, name: string) {
  const file = await storeFile(readFileSync('e2e/files/ines.pdf'))
  const cv = { ...file, name: 'CV Éva.pdf', type: 'application/pdf' }
  const draft = { name, email: someEmail(), phone: '+33 6 00 00 00 00', note: 'I know the night shift.' }
  const sent = await apply(jobSlug, draft, cv)
  if (sent.outcome !== 'sent') throw new Error(`not sent: ${sent.outcome}`)
  return { ...draft, ...sent }
}

type Applicant = Awaited<ReturnType<typeof someApplicant>>

async function moveOn(page: Page, applicant: Applicant) {
  await test.step('it waits in Today, with the CV and the note', async () => {
    await page.goto('/recruiter')
    await page.getByRole('link', { name: `Read ${applicant.name}` }).click()
    await expect(page.getByText('I know the night shift.')).toBeVisible()
    const cv = await page.request.get(
      (await page.getByRole('link', { name: 'Download the CV' }).getAttribute('href')) ?? '',
    )
    expect(cv.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
    })
    expect(cv.headers()['content-disposition']).toContain(
      'attachment; filename="CV Eva.pdf"; filename*=UTF-8\'\'',
    )
    expect(Buffer.compare(await cv.body(), readFileSync('e2e/files/ines.pdf'))).toBe(0)
  })

  await test.step('the words of the CV are read within the page', async () => {
    await page.getByRole('link', { name: 'Read the CV here' }).click()
    await page.getByText('The words of the CV').click()
    await expect(page.getByRole('group').filter({ hasText: 'The words of the CV' })).toContainText(/\w{3}/)
  })

  await test.step('a private note stays on the desk', async () => {
    await page.getByLabel('Note for yourself').fill('Asks good questions.')
    await page.getByRole('button', { name: 'Save the note' }).click()
    await expect(page.getByText('Asks good questions.')).toBeVisible()
    await expect(page.getByLabel('Note for yourself')).toHaveValue('')
  })

  await test.step('it moves on, with a letter', async () => {
    await page.getByLabel('Move to').selectOption('Interview')
    await page.getByLabel('Note to the candidate').fill('Tuesday at ten, by video.')
    await page.getByRole('button', { name: 'Move and send the e-mail' }).click()
    await expect(page.getByRole('status')).toContainText('Moved')
    await page.goto('/recruiter/mail?show=failed')
    await expect(page.getByText('No e-mail is in this state')).toBeVisible()
    await page.getByRole('link', { name: 'All', exact: true }).click()
    await page
      .getByRole('row')
      .filter({ hasText: applicant.email })
      .getByRole('link', { name: /^Interview/ })
      .click()
    await expect(page.getByText('Tuesday at ten, by video.')).toBeVisible()
  })

  await test.step('a message goes out by e-mail', async () => {
    await page.goto(`/recruiter/applications/${applicant.id}`)
    await page.getByLabel(`Message to ${applicant.name}`).fill('Which of the two offices suits you?')
    await page.getByRole('button', { name: 'Send the message' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Which of the two offices' })).toBeVisible()
    await expect(page.getByLabel(`Message to ${applicant.name}`)).toHaveValue('')
  })
}

/** The candidate answers through the private link, and the answer is new at the desk until it is read. */
async function talkBack(page: Page, link: string, applicant: Applicant) {
  await page.goto(link)
  await page.getByLabel('Your answer').fill('The one in Lyon.')
  await page.getByRole('button', { name: 'Send the message' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'The one in Lyon.' })).toBeVisible()
  await expect(page.getByLabel('Your answer')).toHaveValue('')
  await page.getByRole('textbox', { name: 'What would help' }).fill('A room without stairs.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'What would help' })).toHaveValue('A room without stairs.')

  await page.goto('/recruiter/messages/people?show=unread')
  await page.getByRole('link', { name: applicant.name }).click()
  await expect(page.getByText('The one in Lyon.')).toBeVisible()
  await expect(page.getByText('A room without stairs.')).toBeVisible()
  await page.goto('/recruiter/messages/people?show=unread')
  await expect(page.getByRole('link', { name: applicant.name })).toHaveCount(0)
}

test('a recruiter reads an application and moves it on', async ({
  page,
  openJob,
  signIn,
  mailbox,
  expectAccessible,
}) => {
  const applicant = await someApplicant(openJob.slug, 'Eva Kowalski')
  await signIn(openJob.recruiter)
  await moveOn(page, applicant)

  await test.step('the candidate reads it, without the private note', async () => {
    await page.goto(await mailbox.linkTo(applicant.email, 'Answer on the page'))
    await expect(page.getByText('Tuesday at ten, by video.')).toBeVisible()
    await expect(page.getByText('Asks good questions.')).toHaveCount(0)
  })
  await test.step('they write to each other', async () => {
    await talkBack(page, await mailbox.linkTo(applicant.email, 'Answer on the page'), applicant)
    await expectAccessible(page)
    await page.goto(`/recruiter/applications/${applicant.id}`)
    await expectAccessible(page)
  })
})

test('the same without scripts', { tag: '@nojs' }, async ({ page, openJob, signIn, mailbox }) => {
  const applicant = await someApplicant(openJob.slug, 'Noé Lambert')
  await signIn(openJob.recruiter)
  await moveOn(page, applicant)
  await talkBack(page, await mailbox.linkTo(applicant.email, 'Answer on the page'), applicant)
})

test('a refusal carries its reason, and the letter is read before it is sent', async ({
  page,
  openJob,
  signIn,
  mailbox,
  expectAccessible,
}) => {
  const applicant = await someApplicant(openJob.slug, 'Jeanne Okafor')
  await signIn(openJob.recruiter)
  await page.goto(`/recruiter/applications/${applicant.id}`)
  await page.getByText('Refuse, with a reason').click()
  await page.getByRole('button', { name: 'Send this answer and close' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Choose the reason' })).toBeVisible()

  await page.getByLabel('This job needs more years of this kind of work').check()
  await page.getByLabel('More words').fill('Your write-up was clear. Write to us in a year.')
  await expect(page.getByText('The reason: this job needs more years of this kind of work.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send this answer and close' }).click()

  await expect(page.getByRole('status')).toContainText('Answered')
  await expect(page.getByRole('button', { name: 'Move and send the e-mail' })).toHaveCount(0)
  const letter = await mailbox.bodyTo(applicant.email)
  expect(letter).toContain('The reason: this job needs more years')
  expect(letter).toContain('Write to us in a year.')
})

test('an application that has moved meanwhile is not moved twice', async ({ page, openJob, signIn }) => {
  const applicant = await someApplicant(openJob.slug, 'Malo Kerric')
  await signIn(openJob.recruiter)
  const other = await page.context().newPage()
  for (const tab of [page, other]) {
    await tab.goto(`/recruiter/applications/${applicant.id}`)
    await tab.getByLabel('Move to').selectOption('In review')
  }
  await other.getByRole('button', { name: 'Move and send the e-mail' }).click()
  await expect(other.getByRole('status')).toContainText('Moved')
  await page.getByRole('button', { name: 'Move and send the e-mail' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'moved it to “In review” on' })).toBeVisible()
})
