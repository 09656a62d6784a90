import { chromium } from '@playwright/test'
import { findOrInstallBrowser, launchArgs } from '../test/browser.mjs'
import { firstVisit } from './first-visit'

/** Prints what first visits of the most read pages weigh: `npm start` first, then `npx tsx scripts/measure/weigh.ts [address…]`. */
const site = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
const browser = await chromium.launch({ executablePath: await findOrInstallBrowser(), args: launchArgs })
const kinds = ['document', 'stylesheet', 'script', 'font', 'image']

console.log(`| page | ${kinds.join(' | ')} | all, kB |\n|---|${'---|'.repeat(kinds.length + 1)}`)
const asked = process.argv.slice(2)
for (const address of asked.length > 0 ? asked : await mostRead()) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const sent = await firstVisit(await context.newPage(), site + address)
  await context.close()
  const all = Object.values(sent).reduce((sum, bytes) => sum + bytes, 0)
  const kilobytes = [...kinds.map((kind) => sent[kind] ?? 0), all].map((bytes) => (bytes / 1000).toFixed(1))
  console.log(`| ${address} | ${kilobytes.join(' | ')} |`)
}
await browser.close()

async function mostRead() {
  const page = await browser.newPage()
  await page.goto(`${site}/jobs`)
  const job = await page.locator('main h3 a').first().getAttribute('href')
  await page.close()
  return ['/', '/jobs', job ?? '/jobs', '/guides/back-end-developer']
}
