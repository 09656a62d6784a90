import { expect, test } from 'vitest'
import { closeJob } from '@/db/jobs/close'
import { someJob } from '@/db/testing/makers'
import { marketPaths } from '@/rules/jobs/markets'
import { listMarkets, listMarketsAmong, listNewestIds } from '../jobs'
import { jobQuery } from '../query'

const november = (day: number) => new Date(Date.UTC(2026, 10, day, 9))
const now = november(20)

test('a market is what enough open jobs have, and a closed job leaves it at once', async () => {
  const somewhere = { city: 'Le Puy', technologies: ['C++', 'Go'], role: 'ciso' } as const
  await someJob({ ...somewhere, technologies: ['Go'], publishedAt: november(1) })
  const job = await someJob({ ...somewhere, technologies: ['C++', 'Go'], publishedAt: november(2) })
  expect(await listMarkets('place', 2, now)).toEqual([
    { value: 'fr', label: 'France', count: 2 },
    { value: 'fr:le-puy', label: 'Le Puy', count: 2 },
  ])
  expect(await listMarkets('tech', 2, now)).toEqual([{ value: 'go', label: 'Go', count: 2 }])
  expect(await listMarkets('tech', 1, now)).toHaveLength(2)
  await closeJob(job.recruiter, job.id, 'filled', now)
  expect(await listMarkets('role', 2, now)).toEqual([])
})

test('the markets among some values have the addresses that they have in the whole list', async () => {
  for (const country of ['GB', 'GB', 'IE', 'IE', 'IE', 'SE'] as const)
    await someJob({ city: 'Birmingham', country, publishedAt: november(6) })
  for (const city of ['Moulins', 'Moulins', 'Nevers']) await someJob({ city, publishedAt: november(6) })
  const asked = [
    'fr',
    'fr:moulins',
    'fr:nevers',
    'gb:birmingham',
    'us:birmingham',
    'ca:birmingham',
    'fr:nowhere',
  ]
  for (const least of [1, 2, 3]) {
    const all = marketPaths('place', await listMarkets('place', least, now))
    expect(await listMarketsAmong('place', asked, least, now)).toEqual(
      all.filter(({ value }) => asked.includes(value)),
    )
  }
  const paths = (await listMarketsAmong('place', asked, 2, now)).map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['/jobs/in/birmingham-gb', '/jobs/in/moulins']))
})

test('the newest jobs of a query come first and no more than were asked for', async () => {
  const ids = []
  for (const day of [3, 4, 5])
    ids.unshift((await someJob({ role: 'soc-analyst', publishedAt: november(day) })).id)
  expect(await listNewestIds(jobQuery.parse({ role: 'soc-analyst' }), 2, now)).toEqual(ids.slice(0, 2))
})
