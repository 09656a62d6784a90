import type { Page } from '@playwright/test'
import { listTemplates } from '@/db/templates/templates'
import { someApplication } from '@/db/testing/makers'
import { rejectionReasons } from '@/rules/applications/stages'
import { expect, test } from './fixtures'

test('what is chosen before the scripts of a page run is seen by them', async ({ page, openJob, signIn }) => {
  await signIn(openJob.recruiter)
  const { id } = await someApplication(openJob.slug)
  const address = `/recruiter/applications/${id}`

  await test.step('a choice in a list', async () => {
    const run = await openWithoutScripts(page, address)
    await page.getByLabel('Move to').selectOption('Interview')
    await run()
    await expect(letter(page, 0)).toContainText('Interview')
    await expect(page.getByLabel('Move to').locator('option:checked')).toHaveText('Interview')
  })

  await test.step('a text, into an empty box and into one that has a text', async () => {
    const run = await openWithoutScripts(page, '/recruiter/templates/new')
    await page.getByLabel('English text').fill('We have read it all.')
    await run()
    const english = page.getByRole('figure').filter({ hasText: 'In English' })
    await expect(english).toContainText('We have read it all.')
    await expect(page.getByLabel('English text')).toHaveValue('We have read it all.')

    await page.getByLabel('Name').fill('Read')
    await page.getByLabel('French text').fill('Nous avons tout lu.')
    await page.getByRole('button', { name: 'Keep this template' }).click()
    await expect(page.getByRole('status')).toContainText('Saved')
    const [template] = await listTemplates(openJob.recruiter)
    const runAgain = await openWithoutScripts(page, `/recruiter/templates/${template?.id}`)
    await page.getByLabel('English text').fill('We have read it twice.')
    await runAgain()
    await expect(english).toContainText('We have read it twice.')
    await expect(page.getByLabel('English text')).toHaveValue('We have read it twice.')
  })

  await test.step('one of several', async () => {
    const run = await openWithoutScripts(page, address)
    await page.getByText('Refuse, with a reason').click()
    await page.getByRole('radio', { name: rejectionReasons.place }).check()
    await run()
    await expect(letter(page, 1)).toContainText(rejectionReasons.place, { ignoreCase: true })
    await expect(page.getByRole('radio', { name: rejectionReasons.place })).toBeChecked()
  })

  await test.step('a box that is emptied', async () => {
    const run = await openWithoutScripts(page, `/recruiter/jobs/${openJob.id}/close`)
    const asks = page.getByRole('checkbox', { name: /^Ask whoever has not agreed/ })
    await asks.uncheck()
    await page.getByRole('radio', { name: 'The job is filled' }).check()
    await run()
    await expect(letter(page, 0)).not.toContainText('May we keep your application')
    await expect(asks).not.toBeChecked()
    await expect(page.getByRole('radio', { name: 'The job is filled' })).toBeChecked()
  })
})

/** Opens a page whose scripts have not come yet; what it returns lets them come, and waits until they run. */
async function openWithoutScripts(page: Page, address: string) {
  let run = () => {}
  const running = new Promise<void>((resolve) => {
    run = resolve
  })
  await page.route('**/*.js', async (route) => {
    await running
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return async () => {
    run()
    await page.waitForLoadState()
    await page.unroute('**/*.js')
  }
}

const letter = (page: Page, at: number) => page.getByRole('figure').filter({ hasText: 'The e-mail' }).nth(at)
