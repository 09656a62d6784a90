import { expect, test } from 'vitest'
import { closeJob } from './desk-jobs'
import { countOpenJobsByRole, countRoleJobsBySeniority, listRoleJobs } from './jobs'
import { someJob } from './testing'

const now = new Date('2026-11-10T09:00:00Z')

test('a guide counts the open jobs of its role, and only those, by seniority', async () => {
  await someJob({ role: 'ciso', seniority: 'lead' })
  await someJob({ role: 'ciso', seniority: 'lead' })
  await someJob({ role: 'ciso', seniority: 'executive' })
  await someJob({ role: 'soc-analyst', seniority: 'lead' })
  const filled = await someJob({ role: 'ciso', seniority: 'executive' })
  await closeJob(filled.recruiter, filled.id, 'filled', now)

  const bySeniority = await countRoleJobsBySeniority('ciso', now)

  expect(Object.fromEntries(bySeniority)).toEqual({ lead: 2, executive: 1 })
  expect((await countOpenJobsByRole(now)).get('ciso')).toBe(3)
  expect(await listRoleJobs('ciso', 6, now)).toHaveLength(3)
})
