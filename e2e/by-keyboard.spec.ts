import { advance } from '@/db/applications/desk'
import { someApplication, someCandidate, someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const some = () => Math.random().toString(36).slice(2, 8)

test('a recruiter works through a morning by keyboard alone', async ({ page, signIn, expectAccessible }) => {
  const title = `Current meter engineer ${some()}`
  const job = await someJob({ title })
  const ines = await someApplication(job.slug, await someCandidate({ name: `Ines ${some()}` }))
  const next = await someApplication(job.slug, await someCandidate({ name: `Noor ${some()}` }))
  await advance(job.recruiter, next.id, 'interview', '')
  const hidden = await someApplication(
    (await someJob()).slug,
    await someCandidate({ name: `Zelda ${some()}` }),
  )
  const { keyboard } = page
  const bar = page.getByRole('dialog', { name: 'Find or do' })
  const find = async (words: string) => {
    // A page that is just there may not listen yet.
    await expect(async () => {
      if (!(await bar.isVisible())) await keyboard.press('Control+k')
      await expect(bar.getByRole('combobox')).toBeFocused({ timeout: 1000 })
    }).toPass()
    await keyboard.type(words)
  }
  await signIn(job.recruiter)
  await page.goto('/recruiter/applications')

  await test.step('the first who waits is opened, and written to', async () => {
    await expect(page.getByRole('button', { name: 'Turn keys off' })).toBeVisible()
    await keyboard.press('j')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: ines.name })).toBeVisible()
    await expect(async () => {
      await keyboard.press('m')
      await expect(page.getByLabel('Message to')).toBeFocused({ timeout: 1000 })
    }).toPass()
    await keyboard.type('Just one question: jkem?')
    await expect(page.getByLabel('Message to')).toHaveValue('Just one question: jkem?')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(page.getByText('Just one question: jkem?').first()).toBeVisible()
  })

  await test.step('a person is found by a part of the name, a colleague’s is not', async () => {
    await find(next.name.slice(0, 8))
    await expect(bar.getByRole('option', { name: next.name })).toHaveAttribute('aria-selected', 'true')
    await expectAccessible(page)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: next.name })).toBeVisible()
    await find(hidden.name)
    await expect(bar.getByRole('option', { name: 'Search the candidates' })).toBeVisible()
    await expect(bar.getByRole('option', { name: hidden.name, exact: true })).toHaveCount(0)
    await keyboard.press('Escape')
    await expect(bar).toHaveCount(0)
  })

  await test.step('the job is found, and what can be done on it', async () => {
    await find(title)
    await expect(bar.getByRole('option', { selected: true })).toContainText(title)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await find('close this')
    await expect(bar.getByRole('option', { name: 'Close this job' })).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Close this job' })).toBeVisible()
  })

  await test.step('a sheet tells the keys, and letters may be turned off', async () => {
    await page.goto('/recruiter/jobs')
    await expect(page.getByRole('button', { name: 'Turn keys off' })).toBeVisible()
    await keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keys' })
    await expect(sheet).toBeVisible()
    await keyboard.press('Escape')
    // The browser closes it a turn later; until then letters belong to it.
    await expect(sheet).toBeHidden()
    await keyboard.press('j')
    await expect(page.getByRole('link', { name: title })).toBeFocused()
    await keyboard.press('e')
    await expect(page.getByLabel('Title')).toHaveValue(title)
    await page.goto('/recruiter/jobs')
    await page.getByRole('button', { name: 'Turn keys off' }).press('Enter')
    await keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0)
  })
})

test('without scripts the same is a page', { tag: '@nojs' }, async ({ page, signIn }) => {
  const job = await someJob({ title: `Current meter engineer ${some()}` })
  await signIn(job.recruiter)
  await page.goto('/recruiter/jobs')
  await page.getByRole('link', { name: 'Find' }).first().click()
  await page.getByRole('searchbox').fill(job.title)
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('link', { name: job.title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: job.title })).toBeVisible()
})
