import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

// The thread reads the record from its file, so this runs in a process with one.
const program = `
  import { readdirSync } from 'node:fs'
  import { getPriority } from 'node:os'
  import { store } from './db/store.ts'
  import { onePerProcess } from './rules/one-per-process.ts'
  import { someJob } from './db/testing/makers.ts'
  import { askThread, endThread } from './search/thread/thread.ts'
  import { countJobs, keepUp, listMarkets, listNewestIds } from './search/jobs.ts'
  import { recordJobChanges } from './db/jobs/changes.ts'
  import { fromSearchParams } from './search/query.ts'

  const now = new Date('2026-11-10T09:00:00Z')
  const count = (q) => askThread('count', [fromSearchParams(new URLSearchParams({ q })), now])
  const said = []
  await store.migrate()
  await someJob({ title: 'Lamplighter' })
  said.push(await count('lamplighter'))
  await someJob({ title: 'Second lamplighter' })
  said.push(...(await Promise.all([count('lamplighter'), count('second lamplighter'), count('cooper')])))
  said.push(await askThread('count', []).catch((error) => error.message.split(':')[0]))
  await endThread()
  said.push(await count('lamplighter'))
  const threads = process.platform === 'linux' ? readdirSync('/proc/self/task') : []
  said.push(threads.filter((thread) => getPriority(Number(thread)) === 5).length)

  const apart = onePerProcess('index apart', () => ({}))
  const lamplighters = () => countJobs(fromSearchParams(new URLSearchParams({ q: 'lamplighter' })), now)
  said.push(await lamplighters(), apart.isApart)
  const { id } = await someJob({ title: 'Third lamplighter' })
  await store.tx((tx) => recordJobChanges(tx, ...Array.from({ length: 300 }, () => id)))
  said.push(await lamplighters())
  await keepUp(now)
  said.push(await lamplighters(), apart.isApart)
  await listMarkets('place', 1, now)
  said.push((await listNewestIds(fromSearchParams(new URLSearchParams()), 9, now)).length)
  said.push(onePerProcess('index').index === undefined)
  console.log(JSON.stringify(said))
`

test('the thread finds what was just published, says its errors, starts again after its end, and takes over from an index that has much to read', {
  timeout: 120_000,
}, () => {
  const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'metier-apart-'))
  const command = ['--import', 'tsx', '--conditions=react-server', '--input-type=module', '-e', program]
  const said = execFileSync(process.execPath, command, {
    env: { ...process.env, DATA_DIR, DATABASE_FILE: '' },
    encoding: 'utf8',
  })
  expect(JSON.parse(said)).toEqual([
    1,
    2,
    1,
    0,
    'the index could not answer',
    2,
    process.platform === 'linux' ? 1 : 0,
    2,
    false,
    2,
    3,
    true,
    3,
    true,
  ])
})
