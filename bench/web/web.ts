import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { recordJobChanges } from '@/db/jobs/changes'
import { store, t } from '../../db/store'
import { fillRecord } from '../fill-record'
import { type Load, load, memoryOf, untilTheyRest } from './load'
import { serveBare, serveNginx } from './others'
import { port, serve, site } from './serve'

const now = new Date('2026-11-21T12:00:00Z')

export type WebResult = { jobs: number; memory: number; rows: [what: string, how: string, Load][] }

/** Measures the pages of a market of so many jobs beside bare Node and nginx with the same bytes, all in one run. */
export async function measureWeb(jobs: number): Promise<WebResult> {
  const folder = await readyRecord(jobs)
  const { pids, stop } = await serve(folder)
  const rows: WebResult['rows'] = []
  await untilTheyRest(pids)
  try {
    for (const [what, address] of await pages()) {
      const page = await fetch(site + address, { headers: { 'accept-encoding': 'br' } })
      const etag = page.headers.get('etag') ?? ''
      rows.push([what, 'kept', await load(site + address, pids)])
      rows.push([what, 'not changed (304)', await load(site + address, pids, { 'if-none-match': etag })])
      rows.push([what, 'rendered', await load(site + address, pids, { cookie: 'somebody=1' })])
    }
    const list = path.join(folder, 'list.br')
    writeFileSync(list, await packed(`${site}/jobs`))
    const others = [
      await serveBare(list, port + 1),
      await serveNginx(list, port + 2, path.join(folder, 'nginx')),
    ]
    for (const [i, other] of others.entries()) {
      if (!other) continue
      const how = i === 0 ? 'its bytes by bare node:http' : 'its bytes by nginx'
      rows.push(['the list', how, await load(other.url, other.pids).finally(other.stop)])
    }
    rows.push([
      'the list',
      'kept, all outdated once a second',
      await whileOutdated(() => load(`${site}/jobs`, pids, {}, 8)),
    ])
    return { jobs, memory: memoryOf(pids), rows }
  } finally {
    stop()
  }
}

async function pages(): Promise<[what: string, address: string][]> {
  const [job] = await store.read.select({ slug: t.jobs.slug }).from(t.jobs).limit(1)
  return [
    ['the list', '/jobs'],
    ['a popular search', '/jobs?q=developer'],
    ['a job', `/jobs/${job?.slug}`],
    ['a guide', '/guides/back-end-developer'],
    ['the feed', '/jobs.rss'],
  ]
}

/** DATA_DIR, filled with so many jobs unless it is already. */
export async function readyRecord(jobs: number): Promise<string> {
  const folder = path.resolve(process.env.DATA_DIR ?? 'data')
  if (!existsSync(path.join(folder, 'metier.db'))) await fillRecord(jobs, now)
  await store.migrate()
  return folder
}

/** The bytes as they travel: fetch would unpack them. */
async function packed(url: string): Promise<Buffer> {
  const { get } = await import('node:http')
  const { buffer } = await import('node:stream/consumers')
  return new Promise((resolve, reject) =>
    get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => buffer(answer).then(resolve, reject)).on(
      'error',
      reject,
    ),
  )
}

async function whileOutdated<T>(work: () => Promise<T>): Promise<T> {
  const [job] = await store.read.select({ id: t.jobs.id }).from(t.jobs).limit(1)
  const change = () => void store.tx((tx) => recordJobChanges(tx, job?.id ?? 0))
  const timer = setInterval(change, 1000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
