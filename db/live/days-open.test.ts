import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { store, t } from '../store'
import { someJob } from '../testing/makers'
import { findDaysOpen } from './days-open'

const now = new Date('2026-11-20T09:00:00Z')
const scope = { role: 'back-end-developer', seniorities: ['senior'], country: 'FR' } as const

async function someClosedJob(
  days: number,
  closedAt = addDays(now, -3),
  more: Parameters<typeof someJob>[0] = {},
) {
  const { id } = await someJob({ publishedAt: addDays(closedAt, -days), ...more })
  await store.db.update(t.jobs).set({ closedAt, closedBecause: 'filled' }).where(eq(t.jobs.id, id))
}

test('the middle of the days is that of comparable jobs of the last half year, from five on', async () => {
  for (const days of [10, 20, 30, 40]) await someClosedJob(days)
  await someClosedJob(5, addDays(now, -200))
  await someClosedJob(5, undefined, { seniority: 'junior' })
  await someClosedJob(5, undefined, { country: 'DE', city: 'Berlin' })
  await someJob({ publishedAt: addDays(now, -90) })
  expect(await findDaysOpen(scope, now)).toBeUndefined()
  await someClosedJob(50)
  expect(await findDaysOpen(scope, now)).toEqual({ count: 5, middle: 30 })
  expect(await findDaysOpen({ ...scope, contract: 'freelance' }, now)).toBeUndefined()
})
