import type { Page } from '@playwright/test'
import { test as base, expect } from './fixtures'

type Mailbox = { linkTo: (email: string, words: string) => Promise<string> }
type Applicant = {
  page: Page
  slug: string
  email: string
  mailbox: Mailbox
  takeTime: (page: Page) => Promise<void>
}

const test = base.extend<{ applicant: Applicant }>({
  applicant: async ({ page, openJob, someone, mailbox, takeTime }, use) =>
    use({ page, slug: openJob.slug, email: someone.email(), mailbox, takeTime }),
})

const pdf = 'e2e/files/ines.pdf'
const note = 'I planned pallets for three years.\nI would like to plan yours.'

async function fillIn({ page, slug, email, takeTime }: Applicant) {
  await page.goto(`/jobs/${slug}/apply`)
  await page.getByLabel('Name').fill('Ines Okafor')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Note').fill(note)
  await page.getByLabel('Phone').fill('+33 6 00 00 00 00')
  await takeTime(page)
}

const send = (page: Page) => page.getByRole('button', { name: 'Send application' }).click()

async function expectEverythingKept(page: Page, email: string) {
  await expect(page.getByLabel('Name')).toHaveValue('Ines Okafor')
  await expect(page.getByLabel('E-mail')).toHaveValue(email)
  await expect(page.getByLabel('Note')).toHaveValue(note)
  await expect(page.getByLabel('Phone')).toHaveValue('+33 6 00 00 00 00')
}

async function applyAndFollow(applicant: Applicant) {
  const { page, email, mailbox } = applicant
  await test.step('sends it', async () => {
    await fillIn(applicant)
    await page.getByLabel('CV').setInputFiles(pdf)
    await send(page)
    await expect(page.getByRole('heading', { name: 'Application sent' })).toBeVisible()
  })
  await test.step('says how it was', async () => {
    await page.getByRole('button', { name: 'So-so' }).click()
    await page.getByRole('button', { name: 'Trouble with the CV' }).click()
    await expect(page.getByRole('button', { name: 'Trouble with the CV' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })
  await test.step('follows it from the mail', async () => {
    await page.goto(await mailbox.linkTo(email, 'Follow your application'))
    await expect(page.getByRole('heading', { name: 'An answer is due by' })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'You applied' })).toBeVisible()
    await expect(page.getByText('ines.pdf')).toBeVisible()
  })
}

async function refusesFiles(applicant: Applicant) {
  const { page, email } = applicant
  await fillIn(applicant)
  const refused: [name: string, buffer: Buffer, problem: RegExp][] = [
    ['empty.pdf', Buffer.alloc(0), /This file is empty/],
    ['cv.pdf', Buffer.from('This only says that it is a PDF.'), /neither a PDF nor a DOCX/],
    [
      'photo.pdf',
      Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(5.3 * 1024 * 1024)]),
      /larger than 5 MB/,
    ],
  ]
  for (const [name, buffer, problem] of refused) {
    await page.getByLabel('CV').setInputFiles({ name, mimeType: 'application/pdf', buffer })
    await send(page)
    await expect(page.getByText(problem).first()).toBeVisible()
    await expectEverythingKept(page, email)
    await applicant.takeTime(page)
  }
}

test('a visitor applies without an account and follows the application', { tag: '@phone' }, async ({
  applicant,
}) => {
  await applyAndFollow(applicant)
})

test('a visitor applies and follows the application without scripts', { tag: '@nojs' }, ({ applicant }) =>
  applyAndFollow(applicant),
)

test('files that are no CV are refused and nothing typed is lost', async ({
  applicant,
  expectAccessible,
}) => {
  await refusesFiles(applicant)
  await expectAccessible(applicant.page)
})

test('files that are no CV are refused without scripts', { tag: '@nojs' }, ({ applicant }) =>
  refusesFiles(applicant),
)

async function sendWithMistake({ page, ...applicant }: Applicant) {
  await fillIn({ page, ...applicant, email: 'ines@nowhere' })
  await page.getByLabel('CV').setInputFiles(pdf)
  await send(page)
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/Write an e-mail address/)
  await expectEverythingKept(page, 'ines@nowhere')
}

test('a form with a mistake keeps everything, the CV too', async ({ page, applicant }) => {
  await sendWithMistake(applicant)
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was sent yet' })).toBeFocused()
  await expect(page.getByLabel('CV')).toHaveValue(/\.pdf$/)

  await page.getByLabel('E-mail').fill(applicant.email)
  await send(page)
  await expect(page.getByRole('heading', { name: 'Application sent' })).toBeVisible()
})

test('a form with a mistake keeps the CV without scripts, too', { tag: '@nojs' }, async ({
  page,
  applicant,
}) => {
  await sendWithMistake(applicant)
  await expect(page.getByText('ines.pdf')).toBeVisible()
  await page.getByLabel('E-mail').fill('still@nowhere')
  await send(page)
  await expect(page.getByText('ines.pdf')).toBeVisible()
  await page.getByLabel('E-mail').fill(applicant.email)
  await send(page)
  await expect(page.getByRole('heading', { name: 'Application sent' })).toBeVisible()
})

test('an application without a CV says what to choose', async ({ page, applicant }) => {
  await fillIn(applicant)
  await send(page)

  await expect(page.getByLabel('CV')).toHaveAccessibleDescription(/Choose your CV: a PDF or a DOCX file/)
  await expectEverythingKept(page, applicant.email)
})

test('a second application looks like a first one; only the letter says that the first one stands', async ({
  page,
  applicant,
  mailbox,
}) => {
  const sendIt = async (cv: string) => {
    await fillIn(applicant)
    await page.getByLabel('CV').setInputFiles(cv)
    await send(page)
    await expect(page.getByRole('heading', { name: 'Application sent' })).toBeVisible()
    // What stands for the event in the address is chance.
    return [page.url().replace(/&of=[\w.-]+$/, ''), await page.getByRole('main').innerText()]
  }
  const first = await sendIt(pdf)
  expect(await sendIt('e2e/files/ines.docx')).toEqual(first)

  expect(await mailbox.bodyTo(applicant.email)).toContain('The new one was not saved')
  await page.goto(await mailbox.linkTo(applicant.email, 'Follow your application'))
  await expect(page.getByText('ines.pdf')).toBeVisible()
})

test('what comes quicker than people write is asked for once more, and then taken', async ({
  page,
  applicant,
}) => {
  await fillIn({ ...applicant, takeTime: async () => {} })
  await page.getByLabel('CV').setInputFiles(pdf)
  // As if the page had been opened this moment, however long this machine took so far.
  const again = await (await page.request.get(page.url())).text()
  const stamp = /name="stamp" value="([^"]+)"/.exec(again)?.[1] ?? ''
  await page.locator('[name=stamp]').evaluate((field: HTMLInputElement, value) => {
    field.value = value
  }, stamp)
  await send(page)
  await expect(page.getByText(/Please send it again/)).toBeVisible()
  await expectEverythingKept(page, applicant.email)

  await applicant.takeTime(page)
  await page.getByLabel('CV').setInputFiles(pdf)
  await send(page)
  await expect(page.getByRole('heading', { name: 'Application sent' })).toBeVisible()
})

test('a candidate applies with an account and finds the application there', async ({
  page,
  openJob,
  someone,
  signIn,
  takeTime,
}) => {
  const camille = await someone.candidate()
  await signIn(camille)
  await page.goto(`/jobs/${openJob.slug}/apply`)
  await expect(page.getByLabel('E-mail')).toHaveValue(camille.email)

  await page.getByLabel('CV').setInputFiles(pdf)
  await takeTime(page)
  await send(page)
  await expect(page.getByRole('heading', { name: 'Application sent' })).toBeVisible()

  await page.goto('/candidate')
  await page.getByRole('link', { name: openJob.title }).click()
  await expect(page.getByRole('heading', { name: 'An answer is due by' })).toBeVisible()

  await page.goto(`/jobs/${openJob.slug}/apply`)
  await expect(page.getByRole('link', { name: 'Follow your application' })).toBeVisible()
})

test('a wrong link shows nothing', async ({ page }) => {
  const answer = await page.goto('/applications/not-the-token-of-anybody')
  expect(answer?.status()).toBe(404)
})

test('nobody applies for a job that is not there', async ({ page }) => {
  const answer = await page.goto('/jobs/no-such-job/apply')
  expect(answer?.status()).toBe(404)
})
