import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const lead = 'Who keeps packets moving when everything else has stopped.'
const save = (page: Page) => page.getByRole('button', { name: 'Save and publish' }).click()

async function editTheGuide(page: Page, role: string, title: string) {
  await page.goto('/recruiter/guides')
  await page.getByRole('link', { name: title }).click()
  const text = page.getByLabel('Text')
  const written = await text.inputValue()

  await test.step('what is missing is named, and what was typed stays', async () => {
    const typed = written.replace('## Soft skills', '## Manners')
    await text.fill(typed)
    await save(page)
    await expect(page.getByRole('alert').getByRole('link')).toContainText('No section is called “Manners”')
    await expect(text).toHaveValue(typed)
  })
  await test.step('a text that fits is public at once, and its history says what changed', async () => {
    await text.fill(written.replace(/^(# .*\n\n).*/, `$1${lead}`))
    await save(page)
    await expect(page.getByRole('status')).toContainText('Saved')
    await page.goto(`/guides/${role}`)
    await expect(page.getByText(lead)).toBeVisible()
    await page.goto(`/guides/${role}/history`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('1 change of the text')
    await expect(page.getByRole('insertion').first()).toBeVisible()
  })
}

test('a recruiter edits a guide', async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  await editTheGuide(page, 'network-engineer', 'What is a network engineer?')
})

test('a recruiter does so without scripts', { tag: '@nojs' }, async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  await editTheGuide(page, 'system-administrator', 'What is a system administrator?')
})

test('two recruiters who edit one guide lose nothing', async ({ page, context, someone, signIn }) => {
  await signIn(await someone.recruiter())
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto('/recruiter/guides/cloud-architect')
    const text = tab.getByLabel('Text')
    await text.fill(
      (await text.inputValue()).replace('# What is', `# ${tab === page ? 'Who' : 'What, then,'} is`),
    )
  }
  await save(page)
  await expect(page.getByRole('status')).toContainText('Saved')
  await save(other)
  await expect(other.getByRole('main').getByRole('alert')).toContainText('Somebody else changed this guide')
  await expect(other.getByLabel('Text')).toHaveValue(/^# What, then, is/)
})

test('the form of a guide takes nothing from somebody who has left the desk', async ({
  page,
  context,
  someone,
  signIn,
}) => {
  await signIn(await someone.recruiter())
  await page.goto('/recruiter/guides/cloud-engineer')
  const text = page.getByLabel('Text')
  await text.fill((await text.inputValue()).replace('# What is', '# Taken over: what is'))
  await context.clearCookies()
  await signIn(await someone.candidate())
  await save(page)
  await expect(page.getByRole('heading', { name: 'This is not on your desk' })).toBeVisible()
  await page.goto('/guides/cloud-engineer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is a cloud engineer?')
})
