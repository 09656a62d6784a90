import type { Page } from '@playwright/test'
import { findGuide } from '@/db/guides/guides'
import { loadGuide } from '@/db/guides/load'
import { editGuideAtDesk } from '@/db/testing/guides'
import { expect, test } from './fixtures'

const lead = 'Who keeps packets moving when everything else has stopped.'
const preview = (page: Page) => page.getByRole('button', { name: 'Preview' }).click()

async function publish(page: Page, why = '') {
  if (why) await page.getByRole('textbox', { name: /^Why/ }).fill(why)
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('status')).toContainText('Published')
}

async function editTheText(page: Page, role: string, title: string) {
  await page.goto('/recruiter/guides')
  await page.getByRole('link', { name: title }).click()
  const text = page.getByLabel('Text')
  const written = await text.inputValue()

  await test.step('what is missing is named, and what was typed stays', async () => {
    const typed = written.replace('## Soft skills', '## Manners')
    // What a program selects and replaces while the framework takes the field over comes behind what was there.
    await expect(async () => {
      await text.fill(typed)
      expect(await text.inputValue()).toBe(typed)
    }).toPass()
    await preview(page)
    await expect(page.getByRole('alert').getByRole('link')).toContainText('No section is called “Manners”')
    await expect(text).toHaveValue(typed)
  })
  await test.step('what fits is shown as readers would see it, beside what changes', async () => {
    await text.fill(written.replace(/^(# .*\n\n).*/, `$1${lead} <script>alert(1)</script>`))
    await preview(page)
    await expect(page.getByRole('insertion').first()).toContainText('packets')
    await expect(page.getByRole('region', { name: 'as readers would see it' })).toContainText(lead)
    await page.goto(`/guides/${role}`)
    await expect(page.getByText(lead)).toHaveCount(0)
  })
  await test.step('once published it is public, and its history says what changed', async () => {
    await page.goto(`/recruiter/guides/${role}/preview`)
    await publish(page, 'Clearer')
    await expect(page.getByRole('listitem').filter({ hasText: 'Clearer' })).toContainText('What readers see')
    await page.goto(`/guides/${role}`)
    await expect(page.getByText(lead)).toBeVisible()
    await page.goto(`/guides/${role}/history`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('1 change of the text')
    await expect(page.getByRole('insertion').first()).toBeVisible()
  })
}

test('a recruiter edits the text of a guide', async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  await editTheText(page, 'network-engineer', 'What is a network engineer?')
})

test('a recruiter does so without scripts', { tag: '@nojs' }, async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  await editTheText(page, 'system-administrator', 'What is a system administrator?')
})

test('two recruiters who edit one guide lose nothing', async ({ page, someone, signIn }) => {
  const [ines, tom] = [
    await someone.recruiter({ name: 'Ines' }),
    await someone.recruiter({ name: 'Tom Weiss' }),
  ]
  const written: [string, string][] = [
    ['# What is', '# Who, then, is'],
    ['## Definition', '## Definition\n\nIn short: clouds.'],
  ]
  for (const [i, editor] of [ines, tom].entries()) {
    await page.context().clearCookies()
    await signIn(editor)
    await page.goto('/recruiter/guides/cloud-architect')
    const text = page.getByLabel('Text')
    const [was, is] = written[i] ?? ['', '']
    await text.fill((await text.inputValue()).replace(was, is))
    await preview(page)
    await expect(page.getByRole('heading', { name: 'What changes' })).toBeVisible()
  }
  await publish(page)

  await test.step('the second is told, and sees both', async () => {
    await page.context().clearCookies()
    await signIn(ines)
    await page.goto('/recruiter/guides/cloud-architect/preview')
    const main = page.getByRole('main')
    await expect(main).toContainText('Tom Weiss published another version')
    await expect(main.getByText('You did not change the same things')).toBeVisible()
    await expect(main.getByRole('button', { name: 'Publish' })).toHaveCount(0)
    await main.getByRole('button', { name: 'Bring the two together' }).click()
  })
  await test.step('together, both are public', async () => {
    await publish(page)
    await page.goto('/guides/cloud-architect')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who, then, is a cloud architect?')
    await expect(page.getByText('In short: clouds.')).toBeVisible()
  })
})

test('what a release brings of an edited guide is offered, and taken in', async ({
  page,
  someone,
  signIn,
}) => {
  const recruiter = await someone.recruiter()
  await signIn(recruiter)
  const file = (await findGuide('soc-analyst')) as Parameters<typeof loadGuide>[0] // a whole guide
  await editGuideAtDesk(recruiter, { ...file, lead: 'Who watches at night.' })
  await loadGuide({ ...file, title: 'Who is a SOC analyst?' })

  await page.goto('/recruiter/guides/soc-analyst')
  await page.getByRole('link', { name: 'See what it would change' }).click()
  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Take the changes into my draft' }).click()
  await expect(main.getByRole('heading', { name: 'What changes' })).toBeVisible()
  await publish(page)
  await page.goto('/guides/soc-analyst')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is a SOC analyst?')
  await expect(page.getByText('Who watches at night.')).toBeVisible()
  await page.goto('/recruiter/guides/soc-analyst')
  await expect(page.getByText('Metier brought a new version')).toHaveCount(0)
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
  await preview(page)
  await expect(page.getByRole('heading', { name: 'This is not on your desk' })).toBeVisible()
  await page.goto('/guides/cloud-engineer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is a cloud engineer?')
})
