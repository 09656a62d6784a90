import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newJobId } from './jobs/job-ids'
import { openStore, store, t } from './store'
import { someJob } from './testing/makers'

const setting = (name: string) => ({ name, value: 'set' })

test('asking the store inside a transaction throws at once, instead of waiting for itself', async () => {
  const writing = store.tx(() => store.db.insert(t.settings).values(setting('inside')))
  await expect(writing).rejects.toMatchObject({ cause: { message: expect.stringContaining('store.db') } })
  await expect(store.tx(() => store.tx(async () => 1))).rejects.toThrow('store.tx')

  // What a transaction has started, and what comes behind it, may write once it is over.
  let later: Promise<unknown> = Promise.resolve()
  await store.tx(async (tx) => {
    await tx.insert(t.settings).values(setting('first'))
    later = new Promise((resume) => setTimeout(resume, 20)).then(() =>
      store.db.insert(t.settings).values(setting('later')),
    )
  })
  await later
  await store.db.insert(t.settings).values(setting('after'))
  const names = (await store.read.select().from(t.settings)).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['first', 'later', 'after']))
  expect(names).not.toContain('inside')
})

test('a read waits for no writer, and sees what was committed just before', async () => {
  const file = openStore(path.join(mkdtempSync(path.join(tmpdir(), 'metier-store-')), 'metier.db'))
  await file.migrate()
  await file.db.insert(t.settings).values(setting('committed'))
  const names = async () => (await file.read.select().from(t.settings)).map(({ name }) => name)

  let end = () => {}
  const writing = file.tx(async (tx) => {
    await tx.insert(t.settings).values(setting('under way'))
    await new Promise<void>((resume) => {
      end = resume
    })
  })
  await new Promise((resume) => setImmediate(resume))
  expect(await names()).toEqual(['committed'])
  end()
  await writing
  expect(await names()).toEqual(['committed', 'under way'])
  file.close()
})

test('only what can be made again does not wait for the disk', async () => {
  const [normal, full] = [1, 2]
  const waits = (kind?: 'derived') =>
    store.tx(async (tx) => (await tx.get<[number]>(sql`pragma synchronous`))[0], kind)
  expect(await waits()).toBe(full)
  expect(await waits('derived')).toBe(normal)
  const failing = store.tx(async () => Promise.reject(new Error('no room')), 'derived')
  await expect(failing).rejects.toThrow('no room')
  expect(await waits()).toBe(full)
})

test('two processes that make jobs in one millisecond give each an id of its own', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'metier-ids-')), 'metier.db')
  const [one, other] = [openStore(file), openStore(file)]
  await one.migrate()
  const {
    company: _company,
    recruiter: _recruiter,
    source: _s,
    sourceUrl: _u,
    applyUrl: _a,
    ...job
  } = await someJob()
  await one.db.insert(t.users).values({ id: job.recruiterId, email: 'a@example.com', name: 'Inès' })
  await one.db
    .insert(t.companies)
    .values({ id: job.companyId, slug: 'halden', name: 'Halden', foldedName: 'halden', country: 'FR' })

  const now = new Date('2026-11-20T09:00:00Z')
  const make = (process: typeof one, name: string) =>
    process.tx(async (tx) => {
      const id = await newJobId(tx, now)
      await tx.insert(t.jobs).values({ ...job, id, slug: name, reference: name })
      return id
    })
  const ids: number[] = []
  for (let i = 0; i < 40; i++) ids.push(await make(i % 2 ? one : other, `job-${i}`))
  expect(new Set(ids).size).toBe(40)
  expect(Math.min(...ids)).toBe(now.getTime() * 1024)
  for (const process of [one, other]) process.close()
})
