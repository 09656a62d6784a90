import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { someImportedJob, someJob } from '@/db/testing/makers'
import { store, t } from '../db/store'
import { rebuildIndex } from './index/catch-up'
import { searchJobs } from './jobs'
import { fromSearchParams } from './query'

const now = new Date('2026-11-10T09:00:00Z')
const titles = async (address: string) => {
  const { hits } = await searchJobs(fromSearchParams(new URLSearchParams(address)), now)
  return hits.map((job) => job.title).sort()
}

test('jobs paid in a currency are those that state a gross range by the year in it', async () => {
  await someJob({ title: 'By the year' })
  await someJob({ title: 'By the day', payMin: 500, payMax: 600, payPeriod: 'day' })
  await someImportedJob({ title: 'From so much on', payMax: null })
  await someJob({ title: 'In pounds', payCurrency: 'GBP' })
  await someImportedJob({ title: 'Not said', payMin: null, payMax: null })
  const net = await someJob({ title: 'Net' })
  await store.db.update(t.jobs).set({ payNet: true }).where(eq(t.jobs.id, net.id))
  await rebuildIndex()

  expect(await titles('paid=EUR')).toEqual(['By the year'])
  expect(await titles('paid=GBP')).toEqual(['In pounds'])
  expect(await titles('paid=CHF')).toEqual([])
  expect(await titles('paid=gold')).toHaveLength(6)
})
