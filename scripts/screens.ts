import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { findOrInstallBrowser, launchArgs } from './browser.mjs'

/** Takes docs/screens/ from a running demo: `npm start` first, then `npm run screens [name…]`. */
const site = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
const folder = path.resolve('docs/screens')
const password = 'metier demo market'

type Screen = { name: string; path: string; as?: 'camille' | 'ines' | 'owner' }

const widths = { phone: 390, desk: 1360 }

const wanted = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: await findOrInstallBrowser(), args: launchArgs })
for (const screen of await screens(browser)) {
  if (wanted.length > 0 && !wanted.includes(screen.name)) continue
  for (const theme of ['light', 'dark'] as const) await take(browser, screen, theme)
  console.log(screen.name)
}
await browser.close()

async function take(from: Browser, screen: Screen, colorScheme: 'light' | 'dark') {
  for (const [device, width] of Object.entries(widths)) {
    const viewport = { width, height: 900 }
    const context = await from.newContext({ viewport, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' })
    const page = await context.newPage()
    if (screen.as) await signIn(page, screen.as)
    await page.goto(site + screen.path, { waitUntil: 'networkidle' })
    const file = path.join(folder, `${screen.name}-${device}-${colorScheme}.jpg`)
    await page.screenshot({ path: file, fullPage: true, type: 'jpeg', quality: 80 })
    await context.close()
  }
}

async function signIn(page: Awaited<ReturnType<Browser['newPage']>>, who: string) {
  await page.goto(`${site}/sign-in`)
  await page.getByLabel('E-mail').fill(`${who}@demo.metier.test`)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** The screens worth keeping; those of one row are found on the page that lists it. */
async function screens(from: Browser): Promise<Screen[]> {
  const page = await from.newPage()
  const first = async (address: string, link: RegExp) => {
    await page.goto(site + address)
    const paths = await page
      .locator('main a')
      .evaluateAll((links) => links.map((each) => each.getAttribute('href')))
    return paths.find((each) => each && link.test(each)) ?? '/'
  }

  const job = await first('/jobs?role=back-end-developer&seniority=senior&place=fr', /^\/jobs\/[^/?]+$/)
  await signIn(page, 'camille')
  const application = await first('/candidate', /^\/candidate\/applications\//)
  await page.context().clearCookies()
  await signIn(page, 'owner')
  const brief = await first('/recruiter/briefs', /^\/recruiter\/briefs\/[^/?]+$/)
  const deskJob = await first('/recruiter/jobs', /^\/recruiter\/jobs\/[^/?]{6,}$/)
  const deskApplication = await first('/recruiter/applications', /^\/recruiter\/applications\/[^/?]+$/)
  const letter = await first('/recruiter/mail', /^\/recruiter\/mail\/[^/?]+$/)
  const tracking = await first(letter, /\/briefs\//)
  await page.close()

  return [
    { name: 'home', path: '/' },
    { name: 'jobs', path: '/jobs?role=back-end-developer' },
    { name: 'nothing-found', path: '/jobs?q=cobol&seniority=junior&workplace=remote' },
    { name: 'job', path: job },
    { name: 'apply', path: `${job}/apply` },
    { name: 'guides', path: '/guides' },
    { name: 'guide', path: '/guides/back-end-developer' },
    { name: 'brief', path: '/briefs/new?role=back-end-developer' },
    { name: 'tracking', path: tracking },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'candidate', path: '/candidate', as: 'camille' },
    { name: 'application', path: application, as: 'camille' },
    { name: 'desk', path: '/recruiter', as: 'owner' },
    { name: 'desk-jobs', path: '/recruiter/jobs', as: 'owner' },
    { name: 'desk-job', path: deskJob, as: 'owner' },
    { name: 'desk-brief', path: brief, as: 'owner' },
    { name: 'desk-application', path: deskApplication, as: 'owner' },
    { name: 'desk-mail', path: '/recruiter/mail', as: 'owner' },
    { name: 'not-found', path: '/no-such-page' },
  ]
}
