import { expect, test } from 'vitest'
import { someJob } from '../testing/makers'
import { listAddressRanges, walkAddresses } from './addresses'
import { closeJob } from './close'

const november = (day: number) => new Date(Date.UTC(2026, 10, day, 9))
const now = november(20)

test('every open job is in one range, and what has closed is in none', async () => {
  const jobs = []
  for (const day of [1, 2, 3, 4, 5]) jobs.push(await someJob({ publishedAt: november(day) }))
  const [closed, ...open] = jobs
  if (closed) await closeJob(closed.recruiter, closed.id, 'filled', now)
  await someJob({ publishedAt: november(6), validUntil: november(7) })
  await someJob({ publishedAt: november(21) })

  const ranges = await listAddressRanges(3, now)
  expect(ranges.map(({ changedAt }) => changedAt)).toEqual([november(4), november(5)])
  const listed = []
  for (const range of ranges) for await (const { slug } of walkAddresses(range, now)) listed.push(slug)
  expect(listed).toEqual(open.map(({ slug }) => slug))
})
