import type { Locator } from '@playwright/test'
import { uploadContacts } from '@/db/contacts/imports'
import { someApplication, someCandidate, someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const some = () => Math.random().toString(36).slice(2, 8)

test('the whole of one day goes by keyboard alone', async ({ page, someone, signIn }) => {
  test.slow() // a dozen pages
  const title = `Tidal planner ${some()}`
  const job = await someJob({ title, publishedAt: new Date() })
  const send = async (name: string) =>
    someApplication(job.slug, await someCandidate({ name: `${name} ${some()}` }))
  const [first, second] = [await send('Ada'), await send('Bea')]
  const colleague = await someone.recruiter({ name: `Tom ${some()} Keller` })
  const rows = [['Noor Achterberg', someone.email(), 'Go']]
  const file = await uploadContacts(job.recruiter, 'people.csv', [
    ['Who', 'Where to write', 'Skills'],
    ...rows,
  ])
  const { keyboard } = page
  const bar = page.getByRole('dialog', { name: 'Find or do' })
  const find = async (words: string) => {
    await expect(async () => {
      if (!(await bar.isVisible())) await keyboard.press('Control+k')
      await expect(bar.getByRole('combobox')).toBeFocused({ timeout: 1000 })
    }).toPass()
    await keyboard.type(words)
  }
  const choose = async (name: string | RegExp) => {
    const option = bar.getByRole('option', { name, exact: true })
    await expect(option).toBeVisible()
    for (let n = 0; n < 20 && (await option.getAttribute('aria-selected')) !== 'true'; n++)
      await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
  }
  const tabTo = async (field: Locator) => {
    for (let n = 0; n < 160 && !(await field.evaluate((at) => at === document.activeElement)); n++)
      await keyboard.press('Tab')
    await expect(field).toBeFocused()
  }
  const press = async (key: string, follows: () => Promise<void>) =>
    expect(async () => {
      await keyboard.press(key)
      await follows()
    }).toPass()
  await signIn(job.recruiter)

  await test.step('the morning: who waits is read, one after the other', async () => {
    await page.goto('/recruiter')
    await expect(page.getByRole('button', { name: 'Turn keys off' })).toBeVisible()
    await keyboard.press('j')
    await expect(page.getByRole('link').and(page.locator('[data-row]')).first()).toBeFocused()
    await find(first.name)
    await expect(bar.getByRole('option', { name: first.name }).first()).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: first.name })).toBeVisible()
    await press('j', () => expect(page).toHaveURL(new RegExp(second.id), { timeout: 2000 }))
    await expect(page.getByRole('heading', { level: 1, name: second.name })).toBeVisible()
  })
  await test.step('a note, and both are moved at once from the list', async () => {
    await tabTo(page.getByLabel('Note for yourself'))
    await keyboard.type('Called. Comes on Tuesday.')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(page.getByRole('status').first()).toBeVisible()
    await find('applications')
    await choose('Applications')
    await expect(page.getByRole('heading', { level: 1, name: 'Applications' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Turn keys off' })).toBeVisible()
    await keyboard.press('j')
    await keyboard.press('x')
    await keyboard.press('j')
    await keyboard.press('x')
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
    await keyboard.press('s')
    await expect(page).toHaveURL(/\/recruiter\/applications\/act/)
  })
  await test.step('noon: the columns of a file of people are named', async () => {
    await page.goto(`/recruiter/contacts/files/${file}`)
    for (const [column, field] of [
      ['Who', 'Name'],
      ['Where to write', 'E-mail'],
    ] as const) {
      await tabTo(page.getByLabel(column, { exact: true }))
      await keyboard.type(field)
    }
    await tabTo(page.getByLabel('Where you got it'))
    await keyboard.type('our table at the meet-up')
    await tabTo(page.getByLabel('On what ground'))
    await keyboard.press('ArrowDown')
    await tabTo(page.getByRole('button', { name: 'See what becomes of each row' }))
    await keyboard.press('Enter')
    const add = page.getByRole('button', { name: /^Add 1 person/ })
    await expect(add).toBeVisible()
    await tabTo(add)
    await keyboard.press('Enter')
    await expect(add).toHaveCount(0)
  })
  await test.step('the evening: the job goes to a colleague', async () => {
    await find(title)
    await choose(new RegExp(`^${title}`))
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await find('give it to a')
    await choose('Give it to a colleague')
    await tabTo(page.getByLabel('Colleague'))
    await keyboard.type(colleague.name)
    await expect(page.getByLabel('Colleague')).toHaveValue(colleague.id)
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(page.getByRole('status').first()).toContainText(`${colleague.name} answers for ${title}`)
  })
})
