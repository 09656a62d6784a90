import { spawnSync } from 'node:child_process'
import { findOrInstallBrowser, launchArgs } from '../test/browser.mjs'

// Measures a running site, `npm start` first: the median of five runs a page, as a phone and as a desk. With addresses,
// `npm run lighthouse -- /guides`, those pages, else the four that strangers see first.
// Lighthouse is 190 packages that nobody else needs: npx fetches it, at one version.
const lighthouse = 'lighthouse@12.8.2'
const site = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
const asked = process.argv.slice(2)
const pages = asked.length > 0 ? asked : ['/', '/jobs', await firstJob(), '/guides/back-end-developer']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const runs = 5
// Lighthouse means a phone of a quarter of this speed, and takes four times slower for it on any machine.
// https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
const desktop = 1750

const browser = await findOrInstallBrowser()
const { benchmarkIndex } = measure(site + pages[0], []).environment
const slower = Math.min(4, Math.max(1, (4 * benchmarkIndex) / desktop)).toFixed(1)
const devices = { phone: [`--throttling.cpuSlowdownMultiplier=${slower}`], desk: ['--preset=desktop'] }
console.log(`Benchmark index of this machine: ${benchmarkIndex}; the phone is ${slower} times slower.\n`)
console.log(`| page | device | ${categories.join(' | ')} | largest paint | layout shift | blocked |`)
console.log(`|---|---|${'---|'.repeat(categories.length + 3)}`)
for (const page of pages) {
  for (const [device, args] of Object.entries(devices)) {
    const reports = Array.from({ length: runs }, () => measure(site + page, args))
    console.log(rowOf(page, device, median(reports)))
  }
}

async function firstJob() {
  const list = await (await fetch(`${site}/jobs`)).text()
  const [path] = list.match(/(?<=href=")\/jobs\/[^"/?#]+-[^"/?#]+(?=")/) ?? []
  if (!path) throw new Error('no job is open on this site')
  return path
}

function measure(url, args) {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    [
      '--yes',
      lighthouse,
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new ${launchArgs.join(' ')}`,
      ...args,
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, CHROME_PATH: browser } },
  )
  if (status !== 0) throw new Error(`Lighthouse could not measure ${url}.\n${stderr}`)
  return JSON.parse(stdout)
}

function median(reports) {
  const byPerformance = reports.sort(
    (a, b) => a.categories.performance.score - b.categories.performance.score,
  )
  return byPerformance[Math.floor(runs / 2)]
}

function rowOf(page, device, { categories: scores, audits }) {
  const figures = [
    ...categories.map((name) => Math.round(scores[name].score * 100)),
    audits['largest-contentful-paint'].displayValue,
    audits['cumulative-layout-shift'].displayValue,
    audits['total-blocking-time'].displayValue,
  ]
  return `| ${page} | ${device} | ${figures.join(' | ')} |`
}
