import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

async function publish(page: Page, why = '') {
  if (why) await page.getByRole('textbox', { name: /^Why/ }).fill(why)
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('status')).toContainText('Published')
}

async function editAFigure(page: Page, role: string) {
  const desk = `/recruiter/guides/${role}`
  const form = page.getByRole('main')
  const csv = async () => (await page.request.get(`/guides/${role}.csv`)).text()

  await test.step('a figure that does not hold is refused beside its field', async () => {
    await page.goto(`${desk}/figures`)
    await form.getByRole('link', { name: 'First year' }).click()
    await form.getByLabel('What it is').selectOption('A range')
    await form.getByLabel('Low').fill('99 000')
    await form.getByLabel('High').fill('51 000')
    await form.getByRole('button', { name: 'Keep in the draft' }).click()
    await expect(form.getByRole('alert')).toContainText('High: must not be less than “Low”')
    await expect(form.getByLabel('Low')).toHaveValue('99 000')
  })
  await test.step('one that holds is kept in the draft, and not yet public', async () => {
    await form.getByLabel('Low').fill('41 000')
    await form.getByRole('button', { name: 'Keep in the draft' }).click()
    await expect(page.getByRole('status')).toContainText('In your draft')
    await expect(form.getByText('$41,000–51,000')).toBeVisible()
    expect(await csv()).not.toContain('41000')
  })
  await test.step('a new source and a related role come with it', async () => {
    await page.goto(`${desk}/sources?row=sources.new`)
    await form.getByLabel('Name', { exact: true }).fill('Wages in 2024')
    await form.getByLabel('Publisher').fill('INSEE')
    await form.getByLabel('Whom or what it counts').fill('Employees in France')
    await form.getByRole('button', { name: 'Keep in the draft' }).click()
    await expect(form.getByText('Nothing cites it')).toBeVisible()
    await page.goto(`${desk}/roles?row=relatedRoles.new`)
    await form.getByLabel('Role', { exact: true }).selectOption('CTO')
    await form.getByLabel('What binds the two').fill('Pays for the locks.')
    await form.getByRole('button', { name: 'Keep in the draft' }).click()
    await expect(form.getByRole('link', { name: 'CTO', exact: true })).toBeVisible()
  })
  await test.step('published, the page, its data and its chart show them', async () => {
    await form.getByRole('link', { name: 'Preview and publish' }).click()
    await expect(form.getByRole('deletion').first()).toBeVisible()
    await publish(page, 'The survey of this year')
    await expect.poll(csv).toContain('41000')
    expect(await (await page.request.get(`/guides/${role}.json`)).text()).toContain('41000')
    expect(await (await page.request.get(`/guides/${role}/pay.svg?currency=USD`)).text()).toContain('$41–51k')
    await page.goto(`/guides/${role}`)
    await expect(page.getByText('Pays for the locks.')).toBeVisible()
    await expect(page.getByText('Wages in 2024')).toBeAttached()
  })
  await test.step('an earlier version says what it would change, comes back, and goes again', async () => {
    await page.goto(`${desk}/versions`)
    await form.getByRole('link', { name: 'as it came with Metier' }).click()
    await expect(form.getByRole('heading', { name: 'What bringing it back changes' })).toBeVisible()
    await expect(form.getByText('CTO', { exact: true })).toBeVisible()
    await form.getByRole('button', { name: 'Bring this version back' }).click()
    await expect(page.getByRole('status')).toContainText('Brought back')
    await expect.poll(csv).not.toContain('41000')
    await form.getByRole('button', { name: 'Undo' }).click()
    await expect(form.getByRole('listitem').filter({ hasText: 'brought back' })).toHaveCount(2)
    await expect.poll(csv).toContain('41000')
  })
}

test('a recruiter edits the figures, sources and roles of a guide', async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  await editAFigure(page, 'security-engineer')
})

test('without scripts, too, figures are edited', { tag: '@nojs' }, async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  await editAFigure(page, 'full-stack-developer')
})

test('by keyboard alone a role is added', async ({ page, someone, signIn, expectAccessible }) => {
  await signIn(await someone.recruiter())
  await page.goto('/recruiter/guides/data-architect/roles')
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Add a related role' }).focus()
  await page.keyboard.press('Enter')
  await expect(main.getByRole('heading', { name: 'A new related role' })).toBeVisible()
  await expectAccessible(page)
  await main.getByLabel('Role', { exact: true }).focus()
  await page.keyboard.type('CISO')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Guards what you store.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(main.getByRole('link', { name: 'CISO' })).toBeVisible()
  await main.getByRole('link', { name: 'Preview and publish' }).focus()
  await page.keyboard.press('Enter')
  await expect(main.getByRole('heading', { name: 'What changes' })).toBeVisible()
  await expectAccessible(page)
})
