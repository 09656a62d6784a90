import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { store, t } from '@/db/store'
import { someJob } from '@/db/testing/makers'
import { rebuildIndex } from '../index/catch-up'
import { searchJobs } from '../jobs'
import { fromSearchParams } from '../query'

const now = new Date('2026-11-10T09:00:00Z')
const search = (address: string, at = now) => searchJobs(fromSearchParams(new URLSearchParams(address)), at)
const totals = async (...addresses: string[]) => {
  const found = []
  for (const address of addresses) found.push((await search(address)).total)
  return found
}

beforeAll(async () => {
  const imported = async (values: Partial<typeof t.jobs.$inferInsert>) => {
    const { id } = await someJob({ title: 'Baker' })
    await store.db.update(t.jobs).set(values).where(eq(t.jobs.id, id))
  }
  const lyon = { city: 'Lyon', country: 'FR', latitude: 45.7485, longitude: 4.8467 }
  const vienne = { city: 'Vienne', country: 'FR', latitude: 45.52, longitude: 4.87 }
  await imported({ ...lyon, payYearlyMax: 60_000, payCurrency: 'EUR' })
  await imported({ ...vienne, payYearlyMax: 60_000, payCurrency: 'CHF' })
  await imported({ ...lyon, payYearlyMax: null, validUntil: new Date('2026-11-10T09:10:00Z') })
  await rebuildIndex()
})

test('searches that differ in one thing only are counted each for itself', async () => {
  const near = ['q=baker', 'q=baker&near=lyon&radius=10', 'q=baker&near=lyon&radius=50']
  expect(await totals(...near)).toEqual([3, 2, 3])
  expect(await totals('q=baker&pay=40000&pay=EUR', 'q=baker&pay=70000&pay=EUR')).toEqual([1, 0])
  expect((await search('q=baker&pay=40000&pay=CHF')).hits.map(({ city }) => city)).toEqual(['Vienne'])
})

test('what was counted holds until a job ends, though nothing was written', async () => {
  expect((await search('q=baker')).total).toBe(3)
  expect((await search('q=baker', new Date('2026-11-10T09:20:00Z'))).total).toBe(2)
})

test('what was counted holds until a job is published', async () => {
  const before = (await search('q=baker&workplace=onsite')).total
  await someJob({ title: 'Baker', workplace: 'onsite', publishedAt: new Date('2026-11-01') })
  expect((await search('q=baker&workplace=onsite')).total).toBe(before + 1)
})
