import { findSiteSettings } from '@/db/site/site-settings'
import { expect, password, test } from './fixtures'

const pages = {
  Contact: 'Write to us',
  'Legal notice': 'Legal notice',
  Privacy: 'Privacy',
  Terms: 'Terms of use',
  Cookies: 'Cookies',
  Accessibility: 'Accessibility',
}

test('every page that a stranger asks for is linked in the footer', async ({ page }) => {
  await page.goto('/')
  const footer = page.getByRole('contentinfo')
  for (const [link, heading] of Object.entries(pages)) {
    const address = await footer.getByRole('link', { name: link, exact: true }).getAttribute('href')
    expect(await (await page.request.get(address ?? '')).text()).toMatch(
      new RegExp(`<h1[^>]*>${heading}</h1>`),
    )
  }
})

test('they stand in the sitemap', async ({ request }) => {
  const sitemap = await (await request.get('/sitemaps/pages.xml')).text()
  for (const path of ['contact', 'legal', 'privacy', 'terms', 'cookies', 'accessibility'])
    expect(sitemap).toContain(`/${path}</loc>`)
})

test('the legal notice says what its owner has said, and makes up nothing', async ({ page }) => {
  await page.goto('/legal')
  const { settings } = await findSiteSettings()
  if (!settings.company) await expect(page.getByText('Company', { exact: true })).toHaveCount(0)
  if (!settings.hostName) await expect(page.getByText('has not stated yet who hosts the site')).toBeVisible()
})

test('who finds a weakness reads whom to tell, for a year at most', async ({ request, baseURL }) => {
  const answer = await request.get('/.well-known/security.txt')
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const text = await answer.text()
  expect(text).toContain(`Contact: ${baseURL}/contact?topic=security`)
  expect(text).toContain(`Canonical: ${baseURL}/.well-known/security.txt`)
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000)
})

test('every cookie that a visit brings is named on the page about cookies', async ({
  page,
  context,
  someone,
  openJob,
}) => {
  for (const path of ['/', '/jobs', '/guides', `/jobs/${openJob.slug}`, '/contact']) await page.goto(path)
  expect(await context.cookies()).toEqual([])

  await page.getByRole('contentinfo').getByRole('button', { name: 'Dark' }).click()
  await page.goto(`/jobs/${openJob.slug}`)
  await page.getByRole('button', { name: 'Save' }).first().click()
  const met = new Set((await context.cookies()).map(({ name }) => name))
  const { email } = await someone.candidate()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Saved' }).first()).toBeVisible()
  await page.goto('/sign-in')
  for (const { name } of await context.cookies(`${new URL(page.url()).origin}/sign-in`)) met.add(name)
  for (const { name } of await context.cookies()) met.add(name)

  expect(met.size).toBeGreaterThan(3)
  await page.goto('/cookies')
  for (const name of met) await expect(page.getByText(name, { exact: true }), name).toBeVisible()
})
