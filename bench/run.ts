import { existsSync, statSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { recordJobChanges } from '@/db/jobs/changes'
import { newJobId } from '@/db/jobs/job-ids'
import { fromSearchParams } from '@/search/query'
import { endThread } from '@/search/thread/thread'
import { store, t } from '../db/store'
import { keepUp, searchJobs } from '../search/jobs'
import { fillRecord, jobMaker } from './fill-record'
import { type Figures, longestPause, timesOf } from './measure'
import { shapes } from './shapes'

/** The day of the invented market. */
const now = new Date('2026-11-21T12:00:00Z')

export type Result = { jobs: number; facts: [string, string][]; shapes: [string, Figures, Figures][] }

/** Measures a market of so many jobs in DATA_DIR, which is filled and indexed first unless it is already. */
export async function run(jobs: number, turns: number): Promise<Result> {
  const folder = process.env.DATA_DIR ?? 'data'
  if (!existsSync(path.join(folder, 'metier.db'))) await fillRecord(jobs, now)
  const known = existsSync(path.join(folder, 'search.db'))
  const start = performance.now()
  await keepUp(now)
  const seconds = (performance.now() - start) / 1000

  const measured: Result['shapes'] = []
  const asked = await shapes(now)
  const { pause } = await longestPause(async () => {
    for (const { name, ask } of asked) {
      const first = await timesOf(8, ask)
      measured.push([name, first, await timesOf(turns, ask)])
    }
  })
  const visible = await timesOf(Math.min(50, turns), await inserter(jobs))
  measured.push(['a new job until it is found', visible, visible])
  const size = (file: string) => `${Math.round(statSync(path.join(folder, file)).size / 1e6)} MB`
  const facts: Result['facts'] = [
    [known ? 'index opened in' : 'index built in', `${seconds.toFixed(1)} s`],
    ['record, index', `${size('metier.db')}, ${size('search.db')}`],
    ['memory of the process, its thread included', `${Math.round(process.memoryUsage().rss / 1e6)} MB`],
    ['other work: mean length of the queue for the processors', loadavg()[0]?.toFixed(1) ?? 'unknown'],
    ['longest pause of the event loop', `${pause.toFixed(0)} ms`],
  ]
  await endThread()
  return { jobs, facts, shapes: measured }
}

/** Publishes a job and searches for it by a word that no other has. */
async function inserter(jobs: number) {
  const make = await jobMaker(jobs, now)
  const stamp = Date.now().toString(36)
  return async (turn: number) => {
    const word = `zq${stamp}${turn}`
    const id = await store.tx((tx) => newJobId(tx, new Date()))
    const job = { ...make(jobs - 1), id, slug: word, reference: word, title: `Keeper of ${word}` }
    await store.tx(async (tx) => {
      await tx.insert(t.jobs).values(job)
      await recordJobChanges(tx, id)
    })
    const { total } = await searchJobs(
      fromSearchParams(new URLSearchParams({ q: `"${word}"` })),
      new Date(now.getTime() + 86_400_000),
    )
    if (total !== 1) throw new Error(`the job that was just published is found ${total} times`)
  }
}
