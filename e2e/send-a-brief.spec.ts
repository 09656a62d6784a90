import type { Page } from '@playwright/test'
import { endBriefLinks } from '@/db/briefs/links'
import { closeBrief } from '@/db/briefs/steps'
import { someSearch } from '@/db/testing/shortlist'
import { test as base, expect } from './fixtures'

type Company = {
  page: Page
  email: string
  linkTo: (email: string, words: string) => Promise<string>
  takeTime: (page: Page) => Promise<void>
}

const test = base.extend<{ company: Company }>({
  company: async ({ page, someone, mailbox, takeTime }, use) =>
    use({ page, email: someone.email(), linkTo: mailbox.linkTo, takeTime }),
})

const problem = 'Our planner takes 96 minutes a night.\nIt has to take 40.'

async function fillIn({ page, email }: Company) {
  await page.getByLabel('Seniority').selectOption('Senior')
  await page.getByLabel('What will this person work on?').fill(problem)
  await page.getByLabel('Technologies').fill('Go, PostgreSQL, Go')
  await page.getByLabel('Hybrid').check({ force: true })
  await page.getByLabel('City').fill('Lyon')
  await page.getByLabel('Pay from').fill('55k')
  await page.getByLabel('Pay to').fill('65 000')
  await page.getByLabel('Company').fill('Halden')
  await page.getByLabel('Your name').fill('Marc Delorme')
  await page.getByLabel('E-mail').fill(email)
}

const send = (page: Page) => page.getByRole('button', { name: 'Send the brief' }).click()

async function sendAndFollow(company: Company) {
  const { page, email, linkTo, takeTime } = company
  await test.step('comes from a guide, which the form remembers', async () => {
    await page.goto('/guides/back-end-developer')
    // A long page still lays out what comes near, which moves what a finger aims at.
    await page.getByRole('link', { name: 'Start a brief' }).press('Enter')
    await expect(page.getByLabel('Role', { exact: true })).toHaveValue('back-end-developer')
    await expect(page.getByText('From the guide “What is a back-end developer?”')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Market check' })).toBeVisible()
  })
  await test.step('mends a mistake without typing anything again', async () => {
    await fillIn(company)
    await page.getByLabel('A description that you have already').setInputFiles('e2e/files/ines.pdf')
    await page.getByLabel('Pay to').fill('about 65k')
    await page.getByLabel('E-mail').fill('marc@nowhere')
    await takeTime(page)
    await send(page)
    await expect(page.getByLabel('Pay to')).toHaveAccessibleDescription(
      /Pay to: we could not read “about 65k”/,
    )
    await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/Write an e-mail address/)
    await expect(page.getByLabel('Role', { exact: true })).toHaveValue('back-end-developer')
    await expect(page.getByLabel('Seniority')).toHaveValue('senior')
    await expect(page.getByLabel('What will this person work on?')).toHaveValue(problem)
    await expect(page.getByLabel('Hybrid')).toBeChecked()
    await expect(page.getByLabel('Pay from')).toHaveValue('55k')
    await expect(page.getByLabel('City')).toHaveValue('Lyon')
    await expect(page.getByLabel('Company')).toHaveValue('Halden')
  })
  await test.step('sends it and reads its number', async () => {
    await page.getByLabel('Pay to').fill('65 000')
    await page.getByLabel('E-mail').fill(email)
    await takeTime(page)
    await send(page)
    await expect(page.getByRole('heading', { name: 'Brief sent' })).toBeVisible()
    await expect(page.getByText(/Your request number is B-\d{4}-\d{4}/)).toBeVisible()
    await expect(page.getByRole('heading', { name: /We call you by/ })).toBeVisible()
  })
  await test.step('comes back through the letter and finds all that was sent', async () => {
    await page.goto(await linkTo(email, 'Follow your brief'))
    await expect(
      page.getByRole('heading', { level: 1, name: 'Senior back-end developer, Lyon' }),
    ).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Job written (ahead)' })).toBeVisible()
    const file = page.getByRole('link', { name: 'ines.pdf' })
    const path = (await file.getAttribute('href')) ?? ''
    expect((await page.request.get(path)).headers()['content-type']).toBe('application/pdf')
    for (const words of ['Go, PostgreSQL', '€55,000–65,000 gross, per year', 'Marc Delorme', email])
      await expect(page.getByRole('definition').filter({ hasText: words })).toBeVisible()
  })
  await test.step('changes it, and writes to the recruiters', async () => {
    await page.getByRole('link', { name: 'Change it' }).click()
    await expect(page.getByLabel('What will this person work on?')).toHaveValue(problem)
    await expect(page.getByLabel('Hybrid')).toBeChecked()
    await expect(page.getByLabel('E-mail')).not.toBeEditable()
    await page.getByLabel('City').fill('')
    await page.getByRole('button', { name: 'Save the changes' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Write the city' })).toBeVisible()
    await page.getByLabel('City').fill('Nantes')
    await page.getByRole('button', { name: 'Save the changes' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Nantes/ })).toBeVisible()
    await page.getByText('Write to us').first().click()
    await page.getByLabel('Your message to us').fill('Two people would be better.')
    await page.getByRole('button', { name: 'Send the message' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Two people would be better.' })).toBeVisible()
  })
}

async function endIt({ page }: Company) {
  await page.getByText('End this search').click()
  await page.getByRole('button', { name: 'Yes, end it' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Write why' })).toBeVisible()
  await page.getByLabel('Why').fill('We have hired a former colleague.')
  await page.getByRole('button', { name: 'Yes, end it' }).click()
  await expect(page.getByRole('heading', { name: 'This brief is closed' })).toBeVisible()
  await expect(page.getByText('We have hired a former colleague.')).toBeVisible()
}

test('a company sends a brief from a guide and follows it', { tag: '@phone' }, async ({ company }) => {
  await sendAndFollow(company)
  await endIt(company)
})

test('a company does so without scripts', { tag: '@nojs' }, async ({ company }) => {
  await sendAndFollow(company)
  await endIt(company)
})

test('the market follows what a company chooses, before anything is sent', async ({ page }) => {
  await page.goto('/briefs/new?seniority=lead')
  await expect(page.getByLabel('Seniority')).toHaveValue('lead')
  await page.getByLabel('Pay to').fill('about 65k')
  await page.getByLabel('Pay to').blur()
  await expect(page.getByLabel('Pay to')).toHaveAccessibleDescription(/we could not read “about 65k”/)
  await page.getByLabel('Pay to').fill('65k')
  await page.getByLabel('Pay to').blur()
  await expect(page.getByLabel('Pay to')).not.toHaveAccessibleDescription(/could not read/)
  await expect(page.getByText('Choose a role. Then you see here')).toBeVisible()
  await page.getByLabel('Role', { exact: true }).selectOption('back-end-developer')
  await expect(page.getByRole('heading', { name: 'Market check' })).toBeVisible()
  const compared = page.getByRole('complementary', { name: 'Market and next steps' })
  await page.getByLabel('Seniority').selectOption('Senior')
  await expect(compared.getByText(/Back-End Developer, Mid-level \(confirmé\), Senior, Lead/)).toBeVisible()
  await page.getByLabel('Seniority').selectOption('Intern')
  await expect(compared.getByText('Back-End Developer, Intern, Permanent (CDI), France.')).toBeVisible()
})

test('without scripts a button asks for the market and keeps what was typed', { tag: '@nojs' }, async ({
  page,
}) => {
  await page.goto('/briefs/new')
  await page.getByLabel('Role', { exact: true }).selectOption('back-end-developer')
  await page.getByLabel('Your name').fill('Marc Delorme')
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByRole('heading', { name: 'Market check' })).toBeVisible()
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('back-end-developer')
  await expect(page.getByLabel('Your name')).toHaveValue('Marc Delorme')
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(page.url()).not.toContain('Delorme')
})

test('an empty brief says what is missing and takes the focus there', async ({
  page,
  takeTime,
  expectAccessible,
}) => {
  await page.goto('/briefs/new')
  await takeTime(page)
  await send(page)

  const summary = page.getByRole('alert').filter({ hasText: 'Nothing was sent yet' })
  await expect(summary).toBeFocused()
  for (const error of ['Choose a role', 'Choose a seniority', 'Choose a workplace'])
    await expect(summary.getByRole('link', { name: error })).toBeVisible()
  await expectAccessible(page)
})

test('a robot that fills the hidden field, or is quicker than people, sends nothing', async ({
  page,
  company,
  mailbox,
}) => {
  await page.goto('/briefs/new?role=back-end-developer')
  await fillIn(company)
  await page.locator('[name=more_about_you]').evaluate((field: HTMLInputElement) => {
    field.value = 'https://example.com'
  })
  await company.takeTime(page)
  await send(page)
  await expect(page.getByText(/Please send it again/)).toBeVisible()

  await page.goto('/briefs/new?role=back-end-developer')
  await fillIn(company)
  // Sent at once: a field that is left is checked, which brings our own stamp back.
  await page.locator('[name=stamp]').evaluate((field: HTMLInputElement) => {
    field.value = `${Date.now()}.made-up`
    field.form?.requestSubmit()
  })
  await expect(page.getByText(/Please send it again/)).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Halden')
  await expect(mailbox.bodyTo(company.email)).rejects.toThrow()
})

for (const tag of ['@phone', '@nojs'])
  test(`two signs of a robot ask a question that people answer (${tag.slice(1)})`, { tag }, async ({
    page,
    company,
    expectAccessible,
  }) => {
    await page.goto('/briefs/new?role=back-end-developer')
    await fillIn({ ...company, email: company.email.replace(/@.*/, '@mailinator.com') })
    await page.getByLabel('A description that you have already').setInputFiles('e2e/files/ines.pdf')
    await company.takeTime(page)
    // Somebody who works alone has one name for all; the address is one of those that are given for an hour.
    await page.getByLabel('Your name').fill('Halden')
    await send(page)
    const question = page.getByLabel(/How many are \w+ and \w+ together\?/)
    await expect(question).toBeVisible()
    if (tag === '@phone') await expectAccessible(page)
    await question.fill('ninety')
    await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), send(page)])
    await expect(page.getByRole('button', { name: 'Send the brief' })).toBeEnabled()
    await expect(page.getByRole('alert').getByRole('link', { name: 'Answer the question' })).toBeVisible()
    await expect(page.getByLabel('Company')).toHaveValue('Halden')
    const [, a = '', b = ''] =
      /are (\w+) and (\w+) together/.exec(await page.locator('#brief').innerText()) ?? []
    const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six']
    await question.fill(String(words.indexOf(a) + words.indexOf(b)))
    await send(page)
    await expect(page.getByRole('heading', { name: 'Brief sent' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'ines.pdf' })).toBeVisible()
  })

test('a link that is wrong, was revoked or has expired finds nothing', async ({ page, someone }) => {
  const recruiter = await someone.recruiter()
  const [revoked, expired] = [await someSearch(recruiter), await someSearch(recruiter)]
  expect((await page.request.get(`/briefs/${revoked.token}`)).status()).toBe(200)
  await endBriefLinks(recruiter, revoked.id, { sendNew: false })
  await closeBrief(recruiter, expired.id, 'Long ago.', new Date(Date.now() - 366 * 86_400_000))
  for (const below of ['', '/draft', '/edit', '/outcome', '/shortlist', '/files/description']) {
    const pages = new Set<string>()
    for (const token of ['not-a-token', 'a'.repeat(32), revoked.token, expired.token]) {
      const answer = await page.request.get(`/briefs/${token}${below}`)
      expect(answer.status(), `${token}${below}`).toBe(404)
      pages.add(sameForAll(await answer.text(), token))
    }
    expect([...pages], `what the server says at ${below}`).toHaveLength(1)
  }
})

/** What differs between any two answers: the address that was asked for, and what is made anew for each. */
const sameForAll = (html: string, token: string) =>
  html
    .replaceAll(token, 'TOKEN')
    .replace(/nonce(="|\\":\\"|":")[\w+/=-]+/g, 'nonce$1')
    .replace(/piece="[^"]+"/g, 'piece')

test('what a company has typed is back when it opens the form again, until it is sent', async ({ page }) => {
  await page.goto('/briefs/new?role=back-end-developer')
  await page.getByLabel('What will this person work on?').fill(problem)
  await page.getByLabel('Hybrid').check({ force: true })
  await page.goto('/briefs/new?role=data-engineer')
  await expect(page.getByLabel('What will this person work on?')).toHaveValue(problem)
  await expect(page.getByLabel('Hybrid')).toBeChecked()
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('data-engineer')
  await page.getByRole('button', { name: 'Begin anew' }).click()
  await expect(page.getByLabel('What will this person work on?')).toHaveValue('')
  await page.reload()
  await expect(page.getByText('What you typed before is back')).toBeHidden()
})
