import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { newToken } from '../../db/ids'
import { store, t } from '../../db/store'
import { findOrInstallBrowser, launchArgs } from '../test/browser.mjs'
import { layOutAll } from './lay-out-all'

/** Takes docs/screens/ from a running demo: `npm start` first, then `npm run screens [name…]` with the same DATA_DIR. */
const site = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
const folder = path.resolve('docs/screens')
const password = 'metier demo market'

type Screen = { name: string; path: string; as?: 'camille' | 'ines' | 'owner' }

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>

const widths = { phone: 390, desk: 1360 }
/** Below this a long page repeats itself, and its picture weighs more than it shows. */
const tallest = 3600

const wanted = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const sessions = new Map<string, StorageState>()
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
    const storageState = screen.as && (await sessionOf(from, screen.as))
    const context = await from.newContext({ viewport, colorScheme, storageState, locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(site + screen.path, { waitUntil: 'networkidle' })
    await layOutAll(page)
    const file = path.join(folder, `${screen.name}-${device}-${colorScheme}.jpg`)
    const height = Math.min(tallest, await page.evaluate(() => document.documentElement.scrollHeight))
    const clip = { x: 0, y: 0, width, height }
    await page.screenshot({ path: file, fullPage: true, clip, type: 'jpeg', quality: 65 })
    await context.close()
  }
}

/** Whoever signs in often within a minute is held back: each person does so once. */
async function sessionOf(from: Browser, who: string) {
  const known = sessions.get(who)
  if (known) return known
  const context = await from.newContext()
  await signIn(await context.newPage(), who)
  const state = await context.storageState()
  sessions.set(who, state)
  await context.close()
  return state
}

async function pageOf(from: Browser, who: string) {
  const context = await from.newContext({ storageState: await sessionOf(from, who) })
  return context.newPage()
}

async function signIn(page: Page, who: string) {
  await page.goto(`${site}/sign-in`)
  await page.getByLabel('E-mail').fill(`${who}@demo.metier.test`)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** A company's page of the brief that has come furthest; its address is in no letter at the desk, so one more link is made. */
async function trackingPage() {
  const events = await store.read.select().from(t.briefEvents)
  const of = (status: string) => events.findLast((event) => event.status === status)
  const furthest = of('shortlist') ?? of('searching')
  if (!furthest) return '/'
  const { token, tokenHash } = newToken()
  await store.tx((tx) => tx.insert(t.briefLinks).values({ tokenHash, briefId: furthest.briefId }))
  return `/briefs/${token}`
}

/** The screens worth keeping; those of one row are found on the page that lists it. */
async function screens(from: Browser): Promise<Screen[]> {
  const first = async (page: Page, address: string, link: RegExp) => {
    await page.goto(site + address)
    const paths = await page
      .locator('main a')
      .evaluateAll((links) => links.map((each) => each.getAttribute('href')))
    return paths.find((each) => each && link.test(each)) ?? '/'
  }

  const visitor = await from.newPage()
  const job = await first(
    visitor,
    '/jobs?role=back-end-developer&seniority=senior&place=fr',
    /^\/jobs\/[^/?]+$/,
  )
  await visitor.close()
  const camille = await pageOf(from, 'camille')
  const application = await first(camille, '/candidate', /^\/candidate\/applications\//)
  const draft = await first(camille, '/candidate', /^\/jobs\/[^/]+\/apply$/)
  await camille.context().close()
  const owner = await pageOf(from, 'owner')
  const brief = await first(owner, '/recruiter', /^\/recruiter\/briefs\/[^/?]+$/)
  const deskApplication = await first(owner, '/recruiter/applications', /^\/recruiter\/applications\/[^/?]+$/)
  const deskJob = await first(owner, deskApplication, /^\/recruiter\/jobs\/[^/?]+$/)
  const tracking = await trackingPage()
  await owner.context().close()

  return [
    { name: 'home', path: '/' },
    { name: 'jobs', path: '/jobs?role=back-end-developer' },
    { name: 'nothing-found', path: '/jobs?q=cobol&seniority=junior&workplace=remote' },
    { name: 'job', path: job },
    { name: 'apply', path: `${job}/apply` },
    { name: 'companies', path: '/companies' },
    { name: 'company', path: '/companies/calame' },
    { name: 'market', path: '/jobs/in/lyon' },
    { name: 'mistyped', path: '/jobs?q=kuberentes' },
    { name: 'guides', path: '/guides' },
    { name: 'guide', path: '/guides/back-end-developer' },
    { name: 'short-guide', path: '/guides/ux-researcher' },
    { name: 'comparison', path: '/guides/compare/back-end-developer-vs-front-end-developer' },
    { name: 'salaries', path: '/salaries?role=back-end-developer&years=2&level=junior&country=FR' },
    { name: 'history', path: '/guides/data-engineer/history' },
    { name: 'exercise', path: '/practice/software-engineering' },
    { name: 'brief', path: '/briefs/new?role=back-end-developer' },
    { name: 'tracking', path: tracking },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'candidate', path: '/candidate', as: 'camille' },
    { name: 'application', path: application, as: 'camille' },
    { name: 'draft', path: draft, as: 'camille' },
    { name: 'candidate-messages', path: '/candidate/messages', as: 'camille' },
    { name: 'profile', path: '/candidate/profile', as: 'camille' },
    { name: 'report', path: `${job}/report` },
    { name: 'market-check', path: '/briefs/market?role=back-end-developer&seniority=senior&payMin=60000' },
    { name: 'desk-messages', path: '/recruiter/messages/people', as: 'owner' },
    { name: 'desk-reports', path: '/recruiter/reports', as: 'owner' },
    { name: 'desk-candidates', path: '/recruiter/candidates', as: 'owner' },
    { name: 'desk', path: '/recruiter', as: 'owner' },
    { name: 'desk-jobs', path: '/recruiter/jobs', as: 'owner' },
    { name: 'desk-job', path: deskJob, as: 'owner' },
    { name: 'desk-brief', path: brief, as: 'owner' },
    { name: 'desk-application', path: deskApplication, as: 'owner' },
    { name: 'desk-guides', path: '/recruiter/guides', as: 'owner' },
    { name: 'desk-guide', path: '/recruiter/guides/back-end-developer', as: 'owner' },
    {
      name: 'desk-guide-figures',
      path: '/recruiter/guides/back-end-developer/figures?row=salaries.1',
      as: 'owner',
    },
    { name: 'desk-guide-preview', path: '/recruiter/guides/back-end-developer/preview', as: 'owner' },
    { name: 'desk-guide-versions', path: '/recruiter/guides/back-end-developer/versions', as: 'owner' },
    { name: 'desk-mail', path: '/recruiter/mail', as: 'owner' },
    { name: 'desk-settings', path: '/recruiter/settings', as: 'owner' },
    { name: 'desk-people', path: '/recruiter/people', as: 'owner' },
    { name: 'contact', path: '/contact' },
    { name: 'privacy', path: '/privacy' },
    { name: 'not-found', path: '/no-such-page' },
  ]
}
