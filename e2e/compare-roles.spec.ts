import { expect, test } from './fixtures'

test('a reader goes from a guide to two roles side by side', { tag: '@nojs' }, async ({ page }) => {
  await page.goto('/guides/back-end-developer')
  await page
    .getByRole('region', { name: 'Related roles' })
    .getByRole('listitem')
    .filter({ hasText: /^Front-End Developer$/ })
    .getByRole('link')
    .click()

  await expect(
    page.getByRole('heading', { level: 1, name: 'Back-end developer or front-end developer?' }),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: /^What they do/ })).toContainText('infrastructure')
  await expect(page.getByRole('row', { name: /^Required skills/ })).toContainText('STACK API')
  await expect(page.getByRole('row', { name: /^Open jobs/ })).toBeVisible()
})

test('a pair has one address, and roles that are not related have none', async ({ page }) => {
  await page.goto('/guides/compare/front-end-developer-vs-back-end-developer')
  await expect(page).toHaveURL(/\/back-end-developer-vs-front-end-developer$/)
  for (const pair of ['cto-vs-ux-researcher', 'cto-vs-astronaut', 'cto'])
    expect((await page.goto(`/guides/compare/${pair}`))?.status(), pair).toBe(404)
})

test('a reader asks what a role pays and sees the sources disagree', { tag: '@nojs' }, async ({ page }) => {
  await page.goto('/salaries')
  await expect(page.getByRole('heading', { name: 'Choose a role' })).toBeVisible()
  await page.getByLabel('Role').selectOption('Back-End Developer')
  await page.getByLabel('Years of experience').fill('2')
  await page.getByLabel('Country').selectOption('France')
  await page.getByRole('button', { name: 'Compare' }).click()

  await expect(page).toHaveURL(/role=back-end-developer&years=2/)
  const pay = page.getByRole('figure', { name: 'Pay in France' })
  await expect(pay.getByText('€47,000–59,000')).toBeAttached()
  await expect(pay.getByText('€35,000–47,000')).toHaveCount(0)
  await expect(
    page.getByText('Choose your level to see figures from Bluecoders and AViSTO, too.'),
  ).toBeVisible()

  await page.goto('/salaries?role=scrum-master&country=JP')
  await expect(page.getByRole('heading', { name: 'We have no figure for this' })).toBeVisible()
})
