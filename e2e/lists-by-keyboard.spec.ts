import type { Page } from '@playwright/test'
import { someContact } from '@/db/testing/contacts'
import { someApplication, someCandidate, someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const some = () => Math.random().toString(36).slice(2, 8)

async function open(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('button', { name: 'Turn keys off' })).toBeVisible()
}

/** What the sheet of keys says here. */
async function sheetOf(page: Page) {
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toBeVisible()
  const said = await sheet.getByRole('term').allTextContents()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  return said
}

const every = ['Find anything, or do it', 'The next and the previous row', 'Open the row', 'This sheet']

test('rows of the lists are chosen by keyboard, and one thing is done to all of them, and taken back', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow()
  const job = await someJob({ publishedAt: new Date() })
  await someApplication(job.slug, await someCandidate())
  for (const name of ['Ada', 'Bea'])
    await someContact(job.recruiter, undefined, { name: `${name} ${some()}` })
  const { keyboard } = page
  const main = page.getByRole('main')
  await signIn(job.recruiter)

  await test.step('contacts: the sheet says what holds here, and nothing else', async () => {
    await open(page, '/recruiter/contacts')
    const said = await sheetOf(page)
    expect(said).toEqual(
      expect.arrayContaining([...every, 'Edit what the row is about', 'Choose the row, or no longer']),
    )
    expect(said).toContain('Delete, for all that are chosen or for the row')
    expect(said.join()).not.toMatch(/card|Refuse/)
  })

  await test.step('two are tagged at once, which is taken back', async () => {
    for (const key of ['j', 'x', 'j', 'x', 't']) await keyboard.press(key)
    await expect(page.getByRole('heading', { level: 1, name: 'Tags and lists: 2 people' })).toBeVisible()
    await expectAccessible(page)
    await main.getByRole('button', { name: 'Tags and lists: 2 people' }).click()
    await expect(main.getByRole('alert')).toContainText('Write a tag, or choose a list')
    await page.getByLabel('Tags').fill('tides')
    await keyboard.press('Enter')
    await expect(main.getByRole('status').first()).toContainText('Tagged, or put on a list: 2 people.')
    await expect(page.getByRole('link', { name: '#tides' })).toBeVisible()
    await main.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(main.getByRole('status').first()).toContainText('Taken back for 2 people.')
    await expect(page.getByRole('link', { name: '#tides' })).toHaveCount(0)
  })

  await test.step('one is deleted by its letter alone, and comes back', async () => {
    await open(page, '/recruiter/contacts')
    await keyboard.press('j')
    await keyboard.press('d')
    await main.getByRole('button', { name: 'Delete: 1 person' }).press('Enter')
    await expect(main.getByRole('status').first()).toContainText('Deleted 1 person.')
    await main.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(main.getByRole('status').first()).toContainText('Taken back for 1 person.')
  })

  await test.step('e-mails: one that waits is stopped', async () => {
    await open(page, '/recruiter/mail')
    expect((await sheetOf(page)).join()).not.toMatch(/Edit|Write|search/)
    await keyboard.press('j')
    await keyboard.press('x')
    await keyboard.press('a')
    await expect(page.getByText(/Only an e-mail that was given up|Each is tried anew/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Stop', exact: true })).toBeVisible()
  })

  await test.step('lists on which nothing is chosen say so', async () => {
    await open(page, '/recruiter/guides')
    const said = await sheetOf(page)
    expect(said).toEqual([...every.slice(0, 3), 'Edit what the row is about', 'This sheet'])
  })
})

test('without scripts rows are chosen by the mouse, and the same is done', { tag: '@nojs' }, async ({
  page,
  signIn,
}) => {
  const job = await someJob({ publishedAt: new Date() })
  const name = `Cleo ${some()}`
  await someContact(job.recruiter, undefined, { name })
  await signIn(job.recruiter)
  const list = `/recruiter/contacts?${new URLSearchParams({ q: name })}`
  await page.goto(list)
  await page.getByLabel(`Choose ${name}`).check()
  await page.getByRole('button', { name: 'Delete…' }).click()
  await expect(page.getByRole('link', { name: 'Cancel' })).toHaveAttribute('href', list)
  await page.getByRole('button', { name: 'Delete: 1 person' }).click()
  await expect(page.getByText('Deleted 1 person.')).toBeVisible()
  expect(page.url()).toContain(list)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel(`Choose ${name}`)).toBeVisible()
  expect(page.url()).toContain(list)
})
