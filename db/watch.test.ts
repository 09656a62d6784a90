import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store, t } from './store'
import { watchRecord } from './watch'

// A record of its own in a file, since a connection sees only what others have written there.
const file = path.join(mkdtempSync(path.join(tmpdir(), 'metier-watch-')), 'metier.db')
let store: Store
beforeAll(async () => {
  store = openStore(file)
  await store.migrate()
})
afterAll(() => store.close())

const whole = { city: 'Lyon', country: 'FR', summary: '', work: '' }
const at = new Date('2026-11-10T09:00:00Z')

test('on a clean site a first setting, guide and number are seen, and each only once', async () => {
  const watch = watchRecord(file)
  expect(watch.changes()).toBeUndefined()

  await store.db.insert(t.settings).values({ name: 'site', value: '{}' })
  expect(watch.changes()).toEqual({ jobs: [] })
  expect(watch.changes()).toBeUndefined()

  await store.db
    .insert(t.guides)
    .values({ slug: 'cto', category: 'tech', title: 'CTO', content: {}, contentHash: 'a', origin: 'file' })
  await store.db
    .insert(t.guideRevisions)
    .values({ slug: 'cto', content: {}, contentHash: 'a', origin: 'file' })
  expect(watch.changes()).toEqual({ jobs: [] })
  watch.close()
})

test('a job is named by its address with whether it is closed, whoever wrote it', async () => {
  await store.db
    .insert(t.users)
    .values({ id: 'lea', name: 'Lea', email: 'lea@example.com', access: 'recruiter' })
  await store.db
    .insert(t.companies)
    .values({ id: 'halden', slug: 'halden', name: 'Halden', foldedName: 'halden', country: 'FR' })
  const job = {
    slug: 'planner-1',
    reference: 'J-1',
    title: 'Planner',
    companyId: 'halden',
    recruiterId: 'lea',
  }
  const watch = watchRecord(file)
  await store.tx(async (tx) => {
    await tx.insert(t.jobs).values({ id: 1, ...job, ...whole })
    await tx.insert(t.jobChanges).values({ jobId: 1 })
  })
  expect(watch.changes()).toEqual({ jobs: [{ slug: 'planner-1', closed: false }] })

  await store.tx(async (tx) => {
    await tx.update(t.jobs).set({ closedAt: at, closedBecause: 'withdrawn' })
    await tx.insert(t.jobChanges).values({ jobId: 1 })
  })
  expect(watch.changes()).toEqual({ jobs: [{ slug: 'planner-1', closed: true }] })
  watch.close()
})

test('a company that the desk describes is seen, and what is nobody’s business is not', async () => {
  const watch = watchRecord(file)
  await store.db.insert(t.auditEvents).values({ verb: 'revise', subject: 'company', subjectId: 'halden' })
  expect(watch.changes()).toEqual({ jobs: [] })
  await store.db.insert(t.sessions).values({ id: 's', userId: 'lea', expiresAt: at })
  await store.db.insert(t.auditEvents).values({ verb: 'open', subject: 'file', subjectId: 'x' })
  await store.db.insert(t.settings).values({ name: 'openings noted', value: '7' })
  expect(watch.changes()).toBeUndefined()
  watch.close()
})

test('an index is behind until it knows the last change that was told; where there is none nothing is said', async () => {
  const watch = watchRecord(file)
  const index = path.join(path.dirname(file), 'search.db')
  expect(watch.isIndexed(index)).toBe(true)
  const state = new Database(index)
  state.exec('create table state (seq integer); insert into state values (2)')
  expect(watch.isIndexed(index)).toBe(true)
  await store.db.insert(t.jobChanges).values({ jobId: 1 })
  watch.changes()
  expect(watch.isIndexed(index)).toBe(false)
  state.exec('update state set seq = 3')
  expect(watch.isIndexed(index)).toBe(true)
  state.close()
  watch.close()
})
