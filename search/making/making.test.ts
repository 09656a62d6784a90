import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readStateOf } from '../index/state'

// The index is a file beside the record here, so each part runs in a process with one.
const head = `
  import { store, t } from './db/store.ts'
  import { someJob } from './db/testing/makers.ts'
  import { findMaking, keepUp, searchJobs, findAmong, wasAnsweredFromNewest } from './search/jobs.ts'
  import { fromSearchParams } from './search/query.ts'

  const now = new Date('2026-11-10T09:00:00Z')
  const search = () => searchJobs(fromSearchParams(new URLSearchParams()), now)
  const said = async () => { const { total, newestOnly } = await search(); return [total, newestOnly ?? null] }
`
const fill = `
  await store.migrate()
  const { recruiter, company, ...job } = await someJob({ title: 'Lamplighter' })
  for (let at = 0; at < ${2099}; at += 100)
    await store.db.insert(t.jobs).values(Array.from({ length: Math.min(100, 2099 - at) }, (_, i) => (
      { ...job, id: job.id - 10_000 + at + i, slug: 'l' + (at + i), reference: 'L' + (at + i) })))
`
const ask = `
  const first = [await said(), (await findMaking()) !== undefined, await wasAnsweredFromNewest()]
  const among = await findAmong([], [], now).catch((error) => error.code)
  await keepUp(now)
  const then = [await said(), (await findMaking()) === undefined]
  console.log(JSON.stringify([first, among, then, [await wasAnsweredFromNewest(), await wasAnsweredFromNewest()]]))
`
const atOnce = [[[1000, 1000], true, false], 'NOT_WHOLE', [[2100, null], true], [true, false]]

const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'metier-making-'))
const index = path.join(DATA_DIR, 'search.db')
const options = { env: { ...process.env, DATA_DIR, DATABASE_FILE: '' } }
const command = (program: string) => [
  ...['--import', 'tsx', '--conditions=react-server', '--input-type=module'],
  ...['-e', head + program],
]
const run = (program: string) =>
  execFileSync(process.execPath, command(program), { ...options, encoding: 'utf8' }).trim()

beforeAll(() => void run(fill), 120_000)

test('a lost index is built beside the newest jobs, which answer until it is whole', {
  timeout: 120_000,
}, () => {
  expect(JSON.parse(run(ask))).toEqual(atOnce)
})

test('so is one that is broken', { timeout: 120_000 }, () => {
  writeFileSync(index, 'no database '.repeat(5000))
  expect(JSON.parse(run(ask))).toEqual(atOnce)
})

test('one whose building was killed is built on by the next start', { timeout: 120_000 }, async () => {
  writeFileSync(index, '')
  const killed = spawn(
    process.execPath,
    command(`
    const { rebuildIndex } = await import('./search/index/catch-up.ts')
    await rebuildIndex()
  `),
    { ...options, stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => killed.once('exit', resolve))
  while ((readStateOf(index)?.done ?? 0) < 200) await new Promise((resume) => setTimeout(resume, 5))
  killed.kill('SIGKILL')
  await ended
  const before = readStateOf(index)
  expect(before).toMatchObject({ isWhole: 0 })
  expect(run('const made = await findMaking(); console.log(made.read, made.of)')).toBe(`${before?.done} 2100`)
  expect(JSON.parse(run(ask))).toEqual(atOnce)
  expect(readStateOf(index)).toMatchObject({ isWhole: 1, done: 2100 })
})
