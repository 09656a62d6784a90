import { expect, test } from 'vitest'
import type { RoleSlug } from '@/rules/roles/roles'
import { closeJob } from '../jobs/close'
import { someJob } from '../testing/makers'
import { countDueRoles } from './count'
import { findPayOf, findRolePay, listPaidJobs, listPayLevels } from './pay-levels'

const now = new Date('2026-11-10T09:00:00Z')
const role = 'seo-manager'

const levelsOf = async (...roles: RoleSlug[]) => {
  await countDueRoles(now)
  return listPayLevels(roles, now)
}

test('five open jobs of a level have a middle half; closed, day-paid and foreign ones do not count', async () => {
  for (const payMin of [38_000, 42_000, 48_000, 54_000])
    await someJob({ role, payMin, payMax: payMin + 4000 })
  expect(await levelsOf(role)).toEqual([])

  const fifth = await someJob({ role, payMin: 58_000, payMax: 62_000 })
  await someJob({ role, payMin: 500, payMax: 600, payPeriod: 'day' })
  await someJob({ role, payMin: 90_000, payMax: 99_000, payCurrency: 'CHF', country: 'CH' })
  await someJob({ role, payMin: 70_000, payMax: 99_000, seniority: 'lead' })
  const level = { seniority: 'senior', currency: 'EUR', count: 5, min: 44_000, middle: 50_000, max: 56_000 }
  expect(await levelsOf(role)).toEqual([level])

  expect(await findRolePay(role)).toMatchObject({ count: 6, min: 45_500, middle: 53_000, max: 59_000 })
  expect(await findRolePay('ciso')).toBeUndefined()

  const drawn = await listPaidJobs({ role, country: 'FR', currency: 'EUR' }, 20, now)
  expect(drawn.map((job) => job.payMin).toSorted()).toEqual([38_000, 42_000, 48_000, 54_000, 58_000, 70_000])
  expect(drawn[0]?.publishedAt).toBeInstanceOf(Date)

  await closeJob(fifth.recruiter, fifth.id, 'filled', now)
  expect(await levelsOf(role)).toEqual([])
})

test('of several roles all their jobs are read, a piece at a time, and again ten seconds after a change', async () => {
  const paid = { payMin: 40_000, payMax: 60_000 }
  for (let i = 0; i < 255; i++) await someJob({ role: 'tech-recruiter', ...paid })
  await someJob({ role: 'head-of-people', ...paid })
  await someJob({ role: 'head-of-people', payMin: 500, payMax: 600, payPeriod: 'day' })
  await someJob({ role: 'ciso', ...paid })
  const level = { seniority: 'senior', currency: 'EUR', min: 50_000, middle: 50_000, max: 50_000 }
  const counted = (later: number) =>
    listPayLevels(['tech-recruiter', 'head-of-people'], new Date(now.getTime() + later))
  expect(await counted(0)).toEqual([{ ...level, count: 256 }])

  await someJob({ role: 'tech-recruiter', ...paid })
  expect(await counted(9000)).toEqual([{ ...level, count: 256 }])
  expect(await counted(10_000)).toEqual([{ ...level, count: 257 }])
})

test('what some jobs pay is said in the currency of most of them', async () => {
  const ids = []
  for (const payMin of [40_000, 44_000, 48_000, 52_000, 56_000])
    ids.push((await someJob({ payMin, payMax: payMin + 4000, payCurrency: 'GBP' })).id)
  ids.push((await someJob({ payMin: 90_000, payMax: 99_000 })).id)
  expect(await findPayOf(ids)).toEqual({
    count: 5,
    min: 46_000,
    middle: 50_000,
    max: 54_000,
    currency: 'GBP',
  })
  expect(await findPayOf(ids.slice(1))).toBeUndefined()
})
