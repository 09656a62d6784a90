import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import { closeJob } from '@/db/jobs/close'
import { store, t } from '@/db/store'
import { someJob, someRecruiter } from '@/db/testing/makers'
import { nextTurn } from '@/rules/next-turn'
import { countJobs } from '../jobs'
import { fromSearchParams } from '../query'
import { catchUp, fromIndex, rebuildIndex } from './catch-up'
import { discardIndex, type JobIndex, jobIndex, openIndex } from './file'
import { replaceJobs } from './rows'
import { forgetEvery, version } from './tables'

const now = new Date('2026-11-10T09:00:00Z')
const closed = { closedAt: now, closedBecause: 'withdrawn' as const }
const count = (q = '') => countJobs(fromSearchParams(new URLSearchParams({ q })), now)
const stored = (index: JobIndex) => index.numbers('select count(*) from facet where validUntil is not -1')[0]
const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'metier-search-')), 'search.db')

test('an index that is lost is rebuilt', async () => {
  await someJob({ title: 'Lamplighter' })
  expect(await count('lamplighter')).toBe(1)
  discardIndex(jobIndex())
  expect(await count('lamplighter')).toBe(1)
})

test('a rebuild finds what was never announced, and drops what is gone', async () => {
  const job = await someJob({ title: 'Cooper' })
  const before = await count()
  await store.db.update(t.jobs).set({ title: 'Chandler', ...closed })
  expect(await count()).toBe(before)
  await store.db.update(t.jobs).set({ closedAt: null, closedBecause: null })
  await rebuildIndex()
  expect([await count('cooper'), await count('chandler')]).toEqual([0, before])
  await store.db.update(t.jobs).set({ ...closed })
  await rebuildIndex()
  expect([await count(), stored(jobIndex())]).toEqual([0, 0])
  expect(job.id).toBeGreaterThan(0)
})

test('the places of jobs that left are forgotten once nobody can have missed it', async () => {
  const { recruiter, id } = await someJob({ title: 'Cartwright' })
  await catchUp()
  await closeJob(recruiter, id, 'filled', now)
  await catchUp()
  const index = jobIndex()
  const gone = () => index.numbers('select count(*) from facet where id = ?', id)[0]
  expect(gone()).toBe(1)
  for (const round of [1, 2]) {
    expect(gone()).toBe(1)
    index.prepared('update state set generation = ?').run(round * forgetEvery - 1)
    replaceJobs(index, [], [], undefined)
  }
  expect(gone()).toBe(0)
})

test('a job closed while the index is being read is gone for the search that follows', async () => {
  const { recruiter, company: _company, ...job } = await someJob({ title: 'Baker' })
  const ids = Array.from({ length: 1500 }, (_, i) => job.id - 1_000_000 + i)
  const others = ids.map((id) => ({ ...job, id, slug: `baker-${id}`, reference: `B-${id}` }))
  while (others.length > 0) await store.db.insert(t.jobs).values(others.splice(0, 300))

  const { generation } = jobIndex().columns
  const building = rebuildIndex()
  while (jobIndex().columns.generation < generation + 2) await nextTurn()
  await closeJob(recruiter, ids[0] ?? 0, 'filled', now)
  expect(await count('baker')).toBe(1500)
  await building
})

test('an index of another record is rebuilt', async () => {
  await someJob({ title: 'Fletcher' })
  await catchUp()
  await store.db.update(t.jobs).set({ title: 'Wainwright', closedAt: null, closedBecause: null })
  await store.db.delete(t.jobChanges)
  await store.db.insert(t.jobChanges).values(Array.from({ length: 40 }, () => ({ jobId: 1 })))
  expect([await count('fletcher'), (await count('wainwright')) > 0]).toEqual([0, true])

  await store.db.update(t.jobs).set({ title: 'Cartwright' })
  await store.db.delete(t.jobChanges)
  expect([await count('wainwright'), (await count('cartwright')) > 0]).toEqual([0, true])
})

test('more changes than one batch are all applied', async () => {
  const [recruiter, before] = [await someRecruiter(), await count('sawyer')]
  const job = await someJob({ recruiter, title: 'Sawyer' })
  await store.db.insert(t.jobChanges).values(Array.from({ length: 153 }, () => ({ jobId: job.id })))
  await someJob({ recruiter, title: 'Sawyer' })
  expect(await count('sawyer')).toBe(before + 2)
})

test('very many changes are applied while searches answer as before, and others have their turn', async () => {
  const [recruiter, before] = [await someRecruiter(), await count('roofer')]
  const job = await someJob({ recruiter, title: 'Roofer' })
  await store.db.insert(t.jobChanges).values(Array.from({ length: 1203 }, () => ({ jobId: job.id })))
  await someJob({ recruiter, title: 'Roofer' })
  expect(await count('roofer')).toBeLessThan(before + 2)

  let turns = 0
  const others = setInterval(() => turns++, 0)
  await catchUp()
  clearInterval(others)
  expect(await count('roofer')).toBe(before + 2)
  expect(turns).toBeGreaterThan(3)
})

test('a search that fails leaves the next one unharmed', async () => {
  const broken = jobIndex()
  broken.connection.exec('alter table state rename to mislaid')
  await expect(count()).rejects.toThrow('state')
  broken.connection.exec('alter table mislaid rename to state')
  await expect(count()).resolves.toBeGreaterThanOrEqual(0)
})

test('an index that breaks while it is in use is built again, once', async () => {
  await someJob({ title: 'Thatcher' })
  const broken = new Database.SqliteError('database disk image is malformed', 'SQLITE_CORRUPT')
  const tried = new Set<JobIndex>()
  const answer = (index: JobIndex) => {
    tried.add(index)
    if (tried.size === 1) throw broken
    return stored(index)
  }
  expect(await Promise.all([fromIndex(answer), count('thatcher')])).toEqual([expect.any(Number), 1])
  expect(tried.size).toBe(2)
  await expect(
    fromIndex(() => {
      throw broken
    }),
  ).rejects.toThrow('malformed')
})

describe('a file', () => {
  const open: JobIndex[] = []
  const opened = (file: string) => {
    const index = openIndex(file)
    open.push(index)
    return index
  }
  const row = `insert into facet values
    (7, 'cto', 'senior', 'permanent', 'remote', 'halden', 'en', 'EUR', 'EUR', 'CTO', 'go rust', 'fr fr:lyon', 1, 1, null, 1);
    update state set generation = 1`
  afterEach(() => {
    for (const index of open.splice(0)) index.connection.close()
  })

  test('is kept from one start to the next', () => {
    const file = newFile()
    opened(file).connection.exec(row)
    const again = opened(file)
    expect([stored(again), again.columns.size]).toEqual([1, 1])
  })

  test('of another version is thrown away', () => {
    const file = newFile()
    const old = openIndex(file)
    old.connection.exec(row)
    old.connection.pragma(`user_version=${version + 1}`)
    old.connection.close()
    expect(stored(opened(file))).toBe(0)
  })

  test('that is no database is thrown away', () => {
    const file = newFile()
    writeFileSync(file, 'not a database '.repeat(500))
    expect(stored(opened(file))).toBe(0)
  })

  test('written by another process is read again', () => {
    const file = newFile()
    const [mine, theirs] = [opened(file), opened(file)]
    theirs.connection.exec(row)
    mine.refresh()
    expect(mine.openJobs.at(now).total).toBe(1)
    theirs.connection.exec(
      'update facet set validUntil = -1, generation = 2; update state set generation = 2',
    )
    mine.refresh()
    expect(mine.openJobs.at(now).total).toBe(0)
  })
})
