import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { flagsApart } from '@/integrations/give-way'
import { serve, site } from './serve'
import type { Asked, Waits } from './visitor'

export type ImportResult = {
  rows: number
  seconds: number
  pages: [what: string, before: Waits, meanwhile: Waits][]
}

/** Imports so many invented adverts as `npm run import` does, while the site is asked for a kept page and a rendered one. */
export async function measureImport(rows: number): Promise<ImportResult> {
  const folder = path.resolve(process.env.DATA_DIR ?? 'data')
  const file = path.join(folder, 'invented.json')
  await run('bench/web/write-adverts.ts', [String(rows), file])
  const { stop } = await serve(folder)
  const pages = [
    { what: 'a popular search, kept', address: '/jobs?q=developer' },
    { what: 'a page of words, rendered', address: '/cookies', headers: { cookie: 'somebody=1' } },
  ]
  const visitor = visit(pages)
  try {
    await pausing(3000)
    await visitor.waits()
    await pausing(5000)
    const before = await visitor.waits()
    const begun = performance.now()
    await importFile(folder, file)
    const seconds = (performance.now() - begun) / 1000
    const meanwhile = await visitor.waits()
    return {
      rows,
      seconds,
      pages: pages.map(({ what }, i) => [what, before[i] ?? fail(), meanwhile[i] ?? fail()]),
    }
  } finally {
    await visitor.leave()
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

/** Somebody who asks for these pages again and again; says how long each took since they were last asked. */
function visit(pages: Asked[]) {
  const asked = pages.map((page) => ({ ...page, address: site + page.address }))
  const child = fork('bench/web/visitor.ts', [JSON.stringify(asked)], { execArgv: flagsApart })
  return {
    async waits(): Promise<Waits[]> {
      child.send('waits')
      const [waits] = await Promise.race([once(child, 'message'), once(child, 'exit').then(fail)])
      return waits
    },
    async leave() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

const pausing = (ms: number) => new Promise((done) => setTimeout(done, ms))

function importFile(DATA_DIR: string, file: string) {
  const args = ['ashby', file, '--recruiter', 'bench@example.com']
  return run('scripts/import/import.ts', args, { DATA_DIR, SITE_MODE: 'local' })
}

/** Runs a script in a process of its own, and so leaves nothing of it to be collected beside what is measured. */
function run(script: string, args: string[], env: Record<string, string> = {}) {
  const child = fork(script, args, { execArgv: flagsApart, env: { ...process.env, ...env } })
  return new Promise<void>((resolve, reject) =>
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`)),
    ),
  )
}

function fail(): never {
  throw new Error('the visitor left')
}
