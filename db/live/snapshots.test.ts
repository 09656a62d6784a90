import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { closeJob } from '../jobs/close'
import { store, t } from '../store'
import { someJob } from '../testing/makers'
import { fillPastDays, findSnapshot, listMonthlySnapshots, takeSnapshots } from './snapshots'

const now = new Date('2026-11-10T09:00:00Z')
const role = 'seo-manager'
const of = (day: string) => findSnapshot(role, new Date(day), new Date(day))

test('a day is kept once, whatever happens after it', async () => {
  const job = await someJob({ role })
  await takeSnapshots(now)
  await closeJob(job.recruiter, job.id, 'filled', now)
  await takeSnapshots(addDays(now, 0.4))
  expect((await of('2026-11-10'))?.numbers).toMatchObject({ openings: 1 })

  await takeSnapshots(addDays(now, 1))
  expect((await of('2026-11-11'))?.numbers).toMatchObject({ openings: 0 })
  expect(await of('2026-11-12')).toBeUndefined()
  expect((await store.read.select().from(t.roleSnapshots)).length).toBe(120)
})

test('a past day counts each job that was open at its midnight, closed since or not', async () => {
  const [role, at] = ['cloud-engineer', (day: string) => new Date(`${day}T10:00:00Z`)] as const
  await someJob({ role, publishedAt: at('2026-11-05') })
  await someJob({ role, publishedAt: at('2026-11-04'), validUntil: at('2026-11-06') })
  const filled = await someJob({ role, publishedAt: at('2026-11-06') })
  await closeJob(filled.recruiter, filled.id, 'filled', at('2026-11-08'))

  await fillPastDays(6, now)

  const days = [
    '2026-11-03',
    '2026-11-04',
    '2026-11-05',
    '2026-11-06',
    '2026-11-07',
    '2026-11-08',
    '2026-11-09',
  ]
  const kept = await Promise.all(days.map((day) => findSnapshot(role, new Date(day), new Date(day))))
  expect(kept.map((one) => one?.numbers.openings)).toEqual([undefined, 0, 1, 2, 2, 2, 1])
  expect((await findSnapshot(role, new Date('2026-11-01'), new Date('2026-11-06')))?.day).toBe('2026-11-06')
})

test('of each month the first day that was kept stands for it, the newest first', async () => {
  const role = 'content-manager'
  await fillPastDays(75, now)
  const months = await listMonthlySnapshots(role)
  expect(months.map(({ day }) => day)).toEqual(['2026-11-01', '2026-10-01', '2026-09-01', '2026-08-27'])
  expect(await listMonthlySnapshots(role, 2)).toEqual(months.slice(0, 2))
})
