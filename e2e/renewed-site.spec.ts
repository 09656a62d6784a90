import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** The next page names the actions of its forms as a build before this one did. */
async function beforeTheRenewal(page: Page, path: string) {
  await page.route(`**${path}*`, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback()
    const answer = await route.fetch()
    const html = await answer.text()
    await route.fulfill({
      response: answer,
      body: html
        .replace(/(\$ACTION_ID_)[0-9a-f]{42}/g, `$1${'0'.repeat(42)}`)
        .replace(/(&quot;id&quot;:&quot;)[0-9a-f]{42}/g, `$1${'0'.repeat(42)}`),
    })
  })
  await page.goto(path)
  await page.unrouteAll()
}

const renewed = { hasText: 'The site was renewed since you opened this page' }

test('without scripts a brief that was begun before the site was renewed comes back as it was written', {
  tag: '@nojs',
}, async ({ page, someone, takeTime }) => {
  await beforeTheRenewal(page, '/briefs/new')
  await page.getByLabel('Role', { exact: true }).selectOption('back-end-developer')
  await page.getByLabel('Seniority').selectOption('senior')
  await page.getByLabel('What will this person work on?').fill('We move to a new hall in spring.')
  await page.getByLabel('Hybrid').check({ force: true })
  await page.getByLabel('City').fill('Lyon')
  await page.getByLabel('Company').fill('Halden')
  await page.getByLabel('Your name').fill('Marc Delorme')
  await page.getByLabel('E-mail').fill(someone.email())
  await takeTime(page)
  await page.getByRole('button', { name: 'Send the brief' }).click()

  await expect(page.getByRole('alert').filter(renewed)).toBeVisible()
  await expect(page.getByLabel('What will this person work on?')).toHaveValue(
    'We move to a new hall in spring.',
  )
  await expect(page.getByLabel('Hybrid')).toBeChecked()
  await page.getByRole('button', { name: 'Send the brief' }).click()
  await expect(page.getByRole('heading', { name: 'Brief sent' })).toBeVisible()
})

test('without scripts an application does, too, but for its file', { tag: '@nojs' }, async ({
  page,
  openJob,
  someone,
  takeTime,
}) => {
  await beforeTheRenewal(page, `/jobs/${openJob.slug}/apply`)
  await page.getByLabel('Name').fill('Ines Carpentier')
  await page.getByLabel('E-mail').fill(someone.email())
  await page.getByLabel('CV').setInputFiles('e2e/files/ines.pdf')
  await page.getByLabel('Note').fill('I planned pallets for three years.')
  await takeTime(page)
  await page.getByRole('button', { name: 'Send application' }).click()

  await expect(page.getByRole('alert').filter(renewed)).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveValue('Ines Carpentier')
  await expect(page.getByLabel('Note')).toHaveValue('I planned pallets for three years.')
  await page.getByLabel('CV').setInputFiles('e2e/files/ines.pdf')
  await page.getByRole('button', { name: 'Send application' }).click()
  await expect(page.getByRole('heading', { name: 'Application sent' })).toBeVisible()
})

test('what did not arrive whole is answered by the page with what to do', async ({ request, openJob }) => {
  for (const path of ['/briefs/new', `/jobs/${openJob.slug}/apply`, '/contact']) {
    const answer = await request.post(path, {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      data: '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_',
    })
    expect([path, answer.status()]).toEqual([path, 500])
    expect(await answer.text()).toContain('What you sent did not arrive whole')
  }
})
