import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { countAllJobs } from '@/db/jobs/jobs'
import { store, t } from '@/db/store'
import { someJob } from '@/db/testing/makers'
import { fromIndex } from './catch-up'
import { type JobIndex, jobIndex, openIndex } from './file'
import { readAll } from './read-all'
import { isReadingDue, isWhole, readState } from './state'
import { type Turns, turns } from './turns'

const many = 230
const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'metier-read-')), 'search.db')
const open: JobIndex[] = []
const opened = (file: string) => {
  const index = openIndex(file)
  open.push(index)
  return index
}
const rows = (index: JobIndex) =>
  ['facet', 'head', 'body'].map((table) => index.numbers(`select count(*) from ${table}`)[0])
/** Lets so many things have their turn, and then nothing more. */
function turnsUntil(last: number): Turns {
  const inTurn = turns()
  let begun = 0
  return (work) => (++begun > last ? Promise.reject(new Error('killed')) : inTurn(work))
}

beforeAll(async () => {
  const { recruiter: _recruiter, company: _company, ...job } = await someJob({ title: 'Baker' })
  const others = Array.from({ length: many - 1 }, (_, i) => {
    return { ...job, id: job.id - 1000 + i, slug: `baker-${i}`, reference: `B-${i}` }
  })
  while (others.length > 0) await store.db.insert(t.jobs).values(others.splice(0, 100))
})
afterEach(() => {
  for (const index of open.splice(0)) if (index.connection.open) index.connection.close()
})

test('a reading that was cut short goes on where it stood, after a new start', async () => {
  const file = newFile()
  const first = opened(file)
  await expect(readAll(first, turnsUntil(3))).rejects.toThrow('killed')
  expect(readState(first)).toMatchObject({ done: 100, isWhole: 0 })
  first.connection.close()

  const again = opened(file)
  const { readTo } = readState(again)
  expect(readTo).toBeGreaterThan(0)
  await readAll(again, turns())
  expect(readState(again)).toMatchObject({ done: many, isWhole: 1, readTo: null })
  expect(rows(again)).toEqual([many, many, many])
  expect(again.columns.size).toBe(many)
})

test('two processes that read at once read each job once', async () => {
  const file = newFile()
  const [mine, theirs] = [opened(file), opened(file)]
  await Promise.all([readAll(mine, turns()), readAll(theirs, turns())])
  expect(readState(mine)).toMatchObject({ done: many, isWhole: 1 })
  expect(rows(theirs)).toEqual([many, many, many])
  expect([mine.columns.size, theirs.columns.size]).toEqual([many, many])
})

test('a reading for which the disk is too small goes on once there is room', async () => {
  const index = opened(newFile())
  const pages = Number(index.connection.pragma('page_count', { simple: true }))
  index.connection.pragma(`max_page_count=${pages + 10}`)
  await expect(readAll(index, turns())).rejects.toThrow('full')
  expect(isWhole(index)).toBe(false)
  index.connection.pragma('max_page_count=1000000')
  await readAll(index, turns())
  expect(readState(index)).toMatchObject({ done: many, isWhole: 1 })
})

test('a whole index on a full disk answers as it is', async () => {
  const count = () => fromIndex((index) => index.openJobs.at(new Date()).total)
  const before = await count()
  const { connection } = jobIndex()
  connection.pragma(`max_page_count=${connection.pragma('page_count', { simple: true })}`)
  const lorem = Array.from({ length: 40_000 }, (_, i) => `word${i}`).join(' ')
  await someJob({ title: 'Lamplighter', work: lorem })
  expect(await count()).toBe(before)
  connection.pragma('max_page_count=1000000')
  expect(await count()).toBe(before + 1)
})

test('an index of older words is whole while it is read anew, and a reading for older words begins again', async () => {
  const index = opened(newFile())
  await readAll(index, turns())
  expect(isReadingDue(index)).toBe(false)
  index.prepared('update state set said = 0').run()
  expect(isReadingDue(index)).toBe(true)
  await expect(readAll(index, turnsUntil(2))).rejects.toThrow('killed')
  expect(readState(index)).toMatchObject({ isWhole: 1, done: 50 })
  index.prepared('update state set readFor = 0').run()
  await readAll(index, turns())
  const all = await countAllJobs()
  expect(readState(index)).toMatchObject({ isWhole: 1, done: all })
  expect(rows(index)).toEqual([all, all, all])
  expect(isReadingDue(index)).toBe(false)
})
