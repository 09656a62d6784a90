import { beforeAll, expect, test } from 'vitest'
import { placeJobs } from '@/db/jobs/places'
import { someCompany, someJob, someRecruiter } from '@/db/testing/makers'
import { rebuildIndex } from './index/catch-up'
import { countJobs, findDoors } from './jobs'
import { jobQuery } from './query'

const now = new Date('2026-11-10T09:00:00Z')
const looked = {
  role: 'back-end-developer',
  tech: 'go',
  workplace: 'hybrid',
  place: 'fr:lyon',
  pay: '60000',
}

beforeAll(async () => {
  const lists = [
    ['Go'],
    ['Go', 'PostgreSQL'],
    ['PostgreSQL'],
    ['Kubernetes'],
    ['Kubernetes', 'PostgreSQL'],
    ['PHP'],
  ]
  const towns = {
    Lyon: { latitude: 45.76, longitude: 4.84 },
    Vienne: { latitude: 45.52, longitude: 4.87 },
    Paris: { latitude: 48.86, longitude: 2.35 },
  }
  const [recruiter, companyId] = [await someRecruiter(), await someCompany()]
  let i = 0
  for (const technologies of lists)
    for (const [city, place] of Object.entries(towns))
      for (const workplace of ['hybrid', 'remote', 'onsite'] as const)
        for (const payMin of [50_000, 56_000, 62_000])
          if (i++ % 2 === 0 || city === 'Lyon') {
            const draft = { technologies, city, workplace, payMin, payMax: payMin + 2000 }
            const { id } = await someJob({ ...draft, recruiter, companyId })
            await placeJobs([{ id, ...place }])
          }
  await rebuildIndex()
})

test.each([
  ['a whole search', {}],
  ['no pay', { pay: undefined }],
  ['a country', { place: 'fr' }],
  ['two technologies', { tech: ['go', 'php'] }],
  ['a circle around a town', { place: undefined, near: 'fr:lyon', radius: '25' }],
  ['a town without jobs', { place: 'fr:nullepart' }],
  [
    'nothing at all',
    { role: undefined, tech: undefined, workplace: undefined, place: undefined, pay: undefined },
  ],
])('what a door adds is the difference of the two searches: %s', async (_, changed) => {
  const query = jobQuery.parse({ ...looked, ...changed })
  const { total, doors } = await findDoors(query, now)
  expect(total).toBe(await countJobs(query, now))
  for (const door of doors)
    expect([door.label, door.adds]).toEqual([door.label, (await countJobs(door.query, now)) - total])
})

test('there is a door of each kind, the widest of a kind first, and none that adds nothing', async () => {
  const { doors } = await findDoors(jobQuery.parse(looked), now)
  expect(new Set(doors.map(({ kind }) => kind))).toEqual(
    new Set(['tech', 'workplace', 'place', 'country', 'pay']),
  )
  expect(doors.every(({ adds }) => adds > 0)).toBe(true)
  const technologies = doors.filter(({ kind }) => kind === 'tech').map(({ adds }) => adds)
  expect(technologies).toEqual(technologies.toSorted((a, b) => b - a))
})

test('who looks around a town is shown how many a wider circle adds', async () => {
  const { doors } = await findDoors(jobQuery.parse({ ...looked, place: undefined, near: 'fr:lyon' }), now)
  expect(doors.filter(({ kind }) => kind === 'near')).toMatchObject([{ label: '50' }])
})

test('who looks in a whole country is shown no town', async () => {
  const { doors } = await findDoors(jobQuery.parse({ ...looked, place: 'fr' }), now)
  expect(doors.filter(({ kind }) => kind === 'place')).toEqual([])
})
