import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { someJob } from '../testing/makers'
import { someoneInPool } from '../testing/pool'
import { listProfileLooks, lookAtCv } from './looks'
import { findViewer } from './viewer'

test('who reads a CV in a page and takes its file at once has looked at it once; an hour later, twice', async () => {
  const job = await someJob({ publishedAt: new Date() })
  const viewer = await findViewer({ ...job.recruiter, access: 'recruiter' }, job.company.slug)
  if (!viewer) throw new Error('no viewer')
  const { id } = await someoneInPool()
  const now = new Date()
  await lookAtCv(viewer, id, now)
  await lookAtCv(viewer, id, addDays(now, 1 / 86_400))
  expect(await listProfileLooks(id)).toHaveLength(1)
  await lookAtCv(viewer, id, addDays(now, 1 / 24))
  expect(await listProfileLooks(id)).toHaveLength(2)
})
