import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { findStaff } from '@/db/people/users'
import { jobMaker } from '../fill-record'
import type { NewJob } from '../make-job'
import { percentiles } from '../measure'
import { readyRecord, serve, site } from './web'

const jobsBefore = 1000
/** Milliseconds between an answer and the next asking of the same page. */
const pause = 20

type Waits = { p50: number; p95: number; p99: number; most: number }
export type ImportResult = {
  rows: number
  seconds: number
  pages: [what: string, before: Waits, meanwhile: Waits][]
}

/** Imports so many invented adverts as `npm run import` does, while the site is asked for a kept page and a rendered one. */
export async function measureImport(rows: number): Promise<ImportResult> {
  const folder = await readyRecord(jobsBefore)
  const file = path.join(folder, 'invented.json')
  writeFileSync(file, JSON.stringify({ jobs: await adverts(rows) }))
  const { stop } = await serve(folder)
  try {
    const pages: [what: string, address: string, headers: Record<string, string>][] = [
      ['a popular search, kept', '/jobs?q=developer', {}],
      ['a page of words, rendered', '/cookies', { cookie: 'somebody=1' }],
    ]
    for (const [, address, headers] of pages) await waits(address, headers, pausing(3000))
    const before = await Promise.all(
      pages.map(([, address, headers]) => waits(address, headers, pausing(5000))),
    )
    const begun = performance.now()
    const importing = importFile(folder, file)
    const meanwhile = await Promise.all(
      pages.map(([, address, headers]) => waits(address, headers, importing)),
    )
    await importing
    const seconds = (performance.now() - begun) / 1000
    return {
      rows,
      seconds,
      pages: pages.map(([what], i) => [what, before[i] ?? fail(), meanwhile[i] ?? fail()]),
    }
  } finally {
    stop()
  }
}

/** A result as Markdown. */
export function importResultTable({ rows, seconds, pages }: ImportResult): string {
  const cells = ({ p50, p99, most }: Waits) => `${p50.toFixed(1)} | ${p99.toFixed(1)} | ${most.toFixed(0)}`
  return [
    `${rows.toLocaleString('en')} new adverts in ${seconds.toFixed(1)} s, start and end of the program included: ${Math.round(rows / seconds).toLocaleString('en')} a second.`,
    '',
    '| page, ms | p50 before | p99 | most | p50 meanwhile | p99 | most |',
    '|---|---|---|---|---|---|---|',
    ...pages.map(([what, before, meanwhile]) => `| ${what} | ${cells(before)} | ${cells(meanwhile)} |`),
  ].join('\n')
}

/** How long an address takes to answer, asked again and again until something is over. */
async function waits(
  address: string,
  headers: Record<string, string>,
  until: Promise<unknown>,
): Promise<Waits> {
  let isOver = false
  const over = () => {
    isOver = true
  }
  until.then(over, over)
  const times: number[] = []
  while (!isOver) {
    const begun = performance.now()
    const answer = await fetch(site + address, { headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    times.push(performance.now() - begun)
    await pausing(pause)
  }
  return { ...percentiles(times), most: Math.max(...times) }
}

const pausing = (ms: number) => new Promise((done) => setTimeout(done, ms))

function importFile(DATA_DIR: string, file: string) {
  const args = ['--import', 'tsx', '--conditions=react-server', 'scripts/import/import.ts', 'ashby', file]
  const env = { ...process.env, DATA_DIR, SITE_MODE: 'local' }
  const child = spawn(process.execPath, [...args, '--recruiter', 'bench@example.com'], {
    env,
    stdio: 'inherit',
  })
  return new Promise<void>((resolve, reject) =>
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the import ended with ${code}`)),
    ),
  )
}

/** Invented adverts in the shape of a board, each with a text of its own. */
async function adverts(count: number) {
  if (!(await findStaff('bench@example.com'))) throw new Error('the market has no recruiter')
  const make = await jobMaker(count, new Date())
  return Array.from({ length: count }, (_, number) => advertOf(make(number), number))
}

function advertOf(job: NewJob, number: number) {
  const { title, city, country, work = '', duties = [], needs = [], nice = [], publishedAt } = job
  const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  return {
    id: `invented-${number}`,
    title,
    isListed: true,
    location: `${city}, ${country}`,
    employmentType: 'FullTime',
    publishedAt: publishedAt?.toISOString(),
    jobUrl: `https://boards.example.com/invented/${number}`,
    descriptionHtml: `<h2>The work</h2><p>${work}</p><p>Advert ${number} of a market that nobody works in.</p><h2>What you do</h2>${list(duties)}<h2>What you bring</h2>${list(needs)}<p>Good to know:</p>${list(nice)}`,
  }
}

function fail(): never {
  throw new Error('each page has its times')
}
