import { type APIRequestContext, chromium, type Page } from '@playwright/test'
import { closeJob } from '@/db/jobs/close'
import { reviseJob } from '@/db/jobs/desk'
import { someJob, someJobDraft } from '@/db/testing/makers'
import { firstVisit } from '@/scripts/measure/first-visit'
import { findWholeBrowser, launchArgs } from '@/scripts/test/browser.mjs'
import { expect, test } from './fixtures'

/** Asks as a visitor's browser does, without cookies. */
const ask = (request: APIRequestContext, path: string, headers = {}) =>
  request.get(path, { headers: { cookie: '', ...headers }, maxRedirects: 0 })

test('two visitors get the very same bytes', async ({ request, openJob }) => {
  for (const path of ['/', '/jobs', `/jobs/${openJob.slug}`, '/guides/data-engineer']) {
    // Other journeys change the board meanwhile.
    await expect(async () => {
      const [one, other] = [await ask(request, path, { 'user-agent': 'one' }), await ask(request, path)]
      expect((await one.body()).equals(await other.body()), path).toBe(true)
      expect(one.headers()['set-cookie']).toBeUndefined()
    }).toPass({ timeout: 10_000 })
  }
})

test('a first visit weighs little, typefaces included', async ({ page, browser }) => {
  // A list and a job of this test alone: what other journeys write brings logos, and letters of another typeface.
  const publishedAt = new Date(Date.now() - 2 * 86_400_000)
  const [job] = await Promise.all(Array.from({ length: 24 }, () => someJob({ role: 'ciso', publishedAt })))
  const budgets = { '/jobs?role=ciso': 70, [`/jobs/${job?.slug}`]: 60, '/guides/back-end-developer': 90 }
  const { origin } = new URL((await page.goto('/method'))?.url() ?? '')
  for (const [address, kilobytes] of Object.entries(budgets)) {
    const context = await browser.newContext()
    const sent = await firstVisit(await context.newPage(), origin + address)
    await context.close()
    const all = Object.values(sent).reduce((sum, bytes) => sum + bytes, 0)
    expect(all / 1000, `${address}: ${JSON.stringify(sent)}`).toBeLessThanOrEqual(kilobytes)
  }
})

test('what is read looks as what is worked with: the same styles, typefaces and icon', async ({
  request,
}) => {
  const namedBy = async (path: string) => {
    const answer = await ask(request, path)
    const html = await answer.text()
    const first = (pattern: RegExp) => pattern.exec(html)?.[1]
    return {
      styles: first(/<link rel="stylesheet" href="([^"]*)"/),
      faces: first(/<html[^>]* class="([^"]*)"/),
      icon: first(/<link rel="icon" href="([^"]*)"/),
      ahead: answer.headers().link?.match(/<[^>]*woff2>/g),
    }
  }
  const ofNext = await namedBy('/contact')
  expect(await namedBy('/method')).toEqual(ofNext)
  expect(Object.values(ofNext)).not.toContain(undefined)
  for (const file of [ofNext.styles, ofNext.icon, ofNext.ahead?.[0]?.slice(1, -1)])
    expect((await ask(request, file ?? '')).status(), file).toBe(200)
})

test('what a visitor sends enters no page of others', async ({ request }) => {
  const path = '/companies?from=q'
  await ask(request, path, { 'x-forwarded-host': 'evil.example', 'x-nonce': 'evil', host: 'localhost' })
  const text = await (await ask(request, path)).text()
  expect(text).not.toContain('evil')
})

test('who holds the page already is told so, in each encoding', async ({ request }) => {
  for (const encoding of ['br', 'gzip', 'identity']) {
    const first = await ask(request, '/method', { 'accept-encoding': encoding })
    const etag = first.headers().etag ?? ''
    const second = await ask(request, '/method', { 'accept-encoding': encoding, 'if-none-match': etag })
    expect(second.status(), encoding).toBe(304)
    expect(second.headers().vary).toContain('accept-encoding')
  }
})

test.describe('what is new stands there within a second', () => {
  const until = (check: () => Promise<boolean>) =>
    expect.poll(check, { timeout: 5000, intervals: [100] }).toBe(true)

  test('a job that is edited, and one that is closed', async ({ request }) => {
    const job = await someJob({ publishedAt: new Date(Date.now() - 86_400_000) })
    const path = `/jobs/${job.slug}`
    expect((await ask(request, path)).status()).toBe(200)

    const draft = someJobDraft({ companyId: job.company.id, title: 'Planner of night trains' })
    await reviseJob(job.recruiter, job.id, draft)
    await until(async () => (await (await ask(request, path)).text()).includes('Planner of night trains'))

    await closeJob(job.recruiter, job.id, 'filled')
    await until(async () => (await ask(request, path)).status() === 410)
    await until(async () => !(await (await ask(request, '/jobs')).text()).includes(path))
  })

  test('a job that is published', async ({ request }) => {
    const before = await (await ask(request, '/jobs?sort=newest')).text()
    const job = await someJob({ publishedAt: new Date() })
    expect(before).not.toContain(job.slug)
    await until(async () => (await (await ask(request, '/jobs?sort=newest')).text()).includes(job.slug))
  })
})

test('somebody who is signed in gets pages of their own, without scripts of a framework too', async ({
  page,
  request,
  someone,
  signIn,
}) => {
  await ask(request, '/method')
  await signIn(await someone.candidate())
  const answer = await page.goto('/method')
  expect(await page.getByRole('link', { name: 'My applications' }).first().isVisible()).toBe(true)
  expect(answer?.headers()['cdn-cache-control']).toBeUndefined()
  expect(await answer?.text()).not.toContain('__next_f')
  expect(await (await ask(request, '/method')).text()).not.toContain('My applications')
})

test('a chosen theme is kept apart', async ({ page, request }) => {
  await page.goto('/method')
  await chooseDark(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await (await ask(request, '/method')).text()).not.toContain('data-theme="dark"')
})

const chooseDark = (page: Page) => page.getByRole('contentinfo').getByRole('button', { name: 'Dark' }).click()

test('what is gone, unknown or asked for in another way is not kept', async ({ request }) => {
  expect((await ask(request, '/jobs/no-such-job-xyz')).status()).toBe(404)
  const odd = await ask(request, '/method?unknown=1')
  expect(odd.headers()['cdn-cache-control']).toBeUndefined()
  const foreign = await ask(request, '/method', { cookie: 'other=1' })
  expect(foreign.headers()['cdn-cache-control']).toBeUndefined()
  const flight = await ask(request, '/method', { rsc: '1' })
  expect(flight.headers()['cdn-cache-control']).toBeUndefined()
})

test('Back shows a reading page out of the browser’s memory', async ({ baseURL }) => {
  const executablePath = findWholeBrowser()
  test.skip(!executablePath, 'the shell without windows keeps no page')
  // Playwright turns this memory off, too.
  const ignoreDefaultArgs = ['--disable-back-forward-cache']
  const browser = await chromium.launch({ executablePath, args: launchArgs, ignoreDefaultArgs })
  for (const [address, next] of [
    ['/jobs', '/guides/back-end-developer'],
    ['/guides/back-end-developer', '/jobs'],
  ]) {
    const page = await browser.newPage()
    await page.goto(`${baseURL}${address}`)
    await page.evaluate(() => Object.assign(window, { stayed: true }))
    await page.goto(`${baseURL}${next}`)
    await page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => page.evaluate(() => 'stayed' in window), `${address} is shown again`).toBe(true)
    await page.close()
  }
  await browser.close()
})

test('the figures of the server are for this machine and the owner', async ({ request }) => {
  const figures = await (await request.get('/api/metrics')).text()
  expect(figures).toContain('metier_answers_total')
})
