import type { Page } from '@playwright/test'
import { someApplication, someImportedJob, someJob } from '@/db/testing/makers'
import { isReadingPage, runsNoFramework } from '@/rules/pages/reading-pages'
import { accessFaults, accessFaultsOfLayout } from './accessible'
import { expect, test } from './fixtures'
import { type Cast, pages, samples, someCast, type Viewer, viewerOf } from './screens'
import { htmlFaults } from './valid-html'

/** Screens of pages that look different by what they are asked for. */
const more: Record<string, (cast: Cast) => Promise<string> | string> = {
  'the list of a city': () => '/jobs?place=lyon',
  'a search that finds nothing': () => '/jobs?q=nosuchword',
  'a search for a role guide': () => '/guides?q=data',
  'the longest guide': () => '/guides/back-end-developer',
  'a short guide': () => '/guides/ciso',
  'a guide that was edited': () => '/guides/back-end-developer/history',
  'salaries of a role': () => '/salaries?role=back-end-developer&years=2&level=junior',
  'a brief that comes from a guide': () => '/briefs/new?role=back-end-developer',
  'an imported job': async () => `/jobs/${(await someImportedJob({ publishedAt: new Date() })).slug}`,
  'an answer that is late': async () => {
    const job = await someJob({ publishedAt: daysAgo(30) })
    return `/applications/${(await someApplication(job.slug, undefined, daysAgo(21))).token}`
  },
  'a page that is not there': () => '/nowhere',
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('no page is missing here', () => {
  const unknown = pages.filter((page) => page.includes('[') && !samples[page])
  expect(unknown).toEqual([])
  expect(Object.keys(samples).filter((page) => !pages.includes(page))).toEqual([])
})

const screens = [...pages, ...Object.keys(more)]
for (const viewer of ['visitor', 'candidate', 'manager', 'owner', 'member'] as const)
  for (const [n, part] of inParts(screens.filter((page) => viewerOf(page) === viewer)).entries())
    test(`every screen of a ${viewer} reads well for everyone, and is valid (${n + 1})`, async ({
      page,
      signIn,
      mailbox,
    }) => {
      test.slow() // half a dozen screens, each looked at four times
      const cast = await someCast(mailbox)
      const users: Record<Viewer, Parameters<typeof signIn>[0] | undefined> = { visitor: undefined, ...cast }
      const user = users[viewer]
      if (user) await signIn(user)
      for (const name of part) await look(page, (await (samples[name] ?? more[name])?.(cast)) ?? name)
    })

function inParts<Item>(items: Item[], size = 6): Item[][] {
  return items.length <= size ? [items] : [items.slice(0, size), ...inParts(items.slice(size), size)]
}

async function look(page: Page, address: string) {
  const problems: string[] = []
  const scripts: Promise<number>[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('requestfailed', (request) => problems.push(request.url()))
  page.on('response', (response) => {
    const asked = response.request()
    if (asked.resourceType() === 'script') scripts.push(asked.sizes().then((sizes) => sizes.responseBodySize))
  })
  await page.setViewportSize({ width: 1360, height: 900 })
  const answer = await page.goto(address)
  const html = (await answer?.text()) ?? ''
  problems.push(...(await htmlFaults(html)))
  problems.push(...(await accessFaults(page)))
  const { pathname } = new URL(page.url())
  if (runsNoFramework(pathname)) {
    expect.soft(answer?.headers()['content-security-policy'], address).toContain("script-src 'self';")
    expect.soft(html, address).not.toContain('__next_f')
    expect
      .soft(html.match(/<script(?![^>]*ld\+json)/g), address)
      .toHaveLength(isReadingPage(pathname) ? 1 : 2)
    for (const size of await Promise.all(scripts)) expect.soft(size, address).toBeLessThan(8_000)
    expect.soft(scripts.length, address).toBeLessThanOrEqual(isReadingPage(pathname) ? 1 : 2)
  }
  problems.push(...(await page.evaluate(formsThatTheBrowserJudges)))
  await page.setViewportSize({ width: 390, height: 844 })
  problems.push(...(await accessFaultsOfLayout(page)))
  await page.setViewportSize({ width: 320, height: 844 })
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (sideways > 0) problems.push(`${sideways} px stick out at a width of 320`)
  const missing = answer?.status() === 404 ? /status of 404/ : /^$/
  expect
    .soft(
      problems.filter((problem) => !missing.test(problem)),
      address,
    )
    .toEqual([])
  page.removeAllListeners()
}

/** Forms whose mistakes a browser would tell in bubbles of its own, in its own language. */
function formsThatTheBrowserJudges(): string[] {
  const judged =
    ':is([required], [pattern], [min], [max], [type=email], [type=url], [type=number], [type=date])'
  return [...document.forms]
    .filter((form) => !form.noValidate && form.querySelector(judged))
    .map((form) => `the browser judges the form ${form.action}`)
}
