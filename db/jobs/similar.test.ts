import { expect, test } from 'vitest'
import { someCompany, someJob } from '../testing/makers'
import { closeJob } from './close'
import { listSimilarJobs } from './similar'

const november = (day: number) => new Date(Date.UTC(2026, 10, day, 9))
const now = november(20)

test('the nearest jobs come first, closed ones never, and no company fills the list', async () => {
  const job = await someJob({ role: 'ciso', publishedAt: november(1) })
  const elsewhere = await someJob({ role: 'ciso', city: 'Oslo', country: 'SE', publishedAt: november(2) })
  const twin = await someJob({ role: 'ciso', publishedAt: november(2) })
  const junior = await someJob({ role: 'ciso', seniority: 'junior', publishedAt: november(3) })
  const closed = await someJob({ role: 'ciso', publishedAt: november(4) })
  await closeJob(closed.recruiter, closed.id, 'filled', november(6))
  await someJob({ role: 'data-analyst', publishedAt: november(7) })
  const companyId = await someCompany()
  for (const day of [8, 9, 10])
    await someJob({
      role: 'ciso',
      seniority: 'executive',
      technologies: [],
      companyId,
      publishedAt: november(day),
    })

  const found = await listSimilarJobs(job, 9, now)
  expect(found.slice(0, 3).map(({ id }) => id)).toEqual([twin.id, junior.id, elsewhere.id])
  expect(found).toHaveLength(5)
})

test('a job of the same city is found behind many newer ones from elsewhere', async () => {
  const job = await someJob({ role: 'soc-analyst', publishedAt: november(1) })
  const near = await someJob({ role: 'soc-analyst', publishedAt: november(2) })
  for (let n = 0; n < 61; n++)
    await someJob({
      role: 'soc-analyst',
      city: 'Kraków',
      country: 'PL',
      publishedAt: new Date(november(3).getTime() + n),
    })
  expect((await listSimilarJobs(job, 1, now)).map(({ id }) => id)).toEqual([near.id])
})
