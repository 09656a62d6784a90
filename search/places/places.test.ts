import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { store, t } from '@/db/store'
import { someJob, someRecruiter } from '@/db/testing/makers'
import { distance } from '@/rules/places/distance'
import { rebuildIndex } from '../index/catch-up'
import { searchJobs } from '../jobs'
import { fromSearchParams } from '../query'

const now = new Date('2026-11-10T09:00:00Z')
const search = (address: string) => searchJobs(fromSearchParams(new URLSearchParams(address)), now)
const titles = async (address: string) => (await search(address)).hits.map((job) => job.title).sort()

const lyon = { latitude: 45.7485, longitude: 4.8467 }
const villeurbanne = { latitude: 45.7661, longitude: 4.8795 }
const grenoble = { latitude: 45.1715, longitude: 5.7224 }

beforeAll(async () => {
  const recruiter = await someRecruiter()
  const imported = async (title: string, values: Partial<typeof t.jobs.$inferInsert>) => {
    const job = await someJob({ recruiter, title })
    await store.db.update(t.jobs).set(values).where(eq(t.jobs.id, job.id))
  }
  await imported('In Lyon', { city: 'Lyon', ...lyon })
  await imported('In Villeurbanne', { city: 'Villeurbanne', ...villeurbanne })
  await imported('In Grenoble', { city: 'Grenoble', ...grenoble })
  await imported('In Oslo or Grenoble', {
    city: 'Oslo',
    country: 'NO',
    otherPlaces: [{ city: 'Grenoble', country: 'FR', ...grenoble }],
  })
  await imported('Anywhere', { city: '', country: '', workplace: 'remote', remoteCountries: ['JP'] })
  await imported('Unknown', {
    city: '',
    country: '',
    workplace: null,
    role: null,
    seniority: null,
    contract: null,
  })
  await rebuildIndex()
})

test('distances are those of a map', () => {
  expect(distance(lyon, villeurbanne)).toBeCloseTo(3.2, 0)
  expect(Math.round(distance(lyon, grenoble))).toBe(94)
})

describe('a job in several places', () => {
  test.each([
    ['place=no', ['In Oslo or Grenoble']],
    ['place=Grenoble', ['In Grenoble', 'In Oslo or Grenoble']],
    ['place=japan', ['Anywhere']],
    ['place=Norvège', ['In Oslo or Grenoble']],
    ['q=norway', ['In Oslo or Grenoble']],
  ])('%s', async (address, found) => expect(await titles(address)).toEqual(found))
})

describe('near a place', () => {
  test.each([
    ['near=lyon', ['In Lyon', 'In Villeurbanne']],
    ['near=fr:lyon&radius=2', ['In Lyon']],
    ['near=Lyon, France&radius=100', ['In Grenoble', 'In Lyon', 'In Oslo or Grenoble', 'In Villeurbanne']],
    ['near=Atlantis', []],
  ])('%s', async (address, found) => expect(await titles(address)).toEqual(found))

  test('the place is told by its name', async () => {
    expect(await search('near=LYON')).toMatchObject({
      nearLabel: 'Lyon',
      query: { near: 'fr:lyon', radius: 25 },
    })
    expect((await search('near=Atlantis')).nearLabel).toBeUndefined()
  })
})

test('what a job does not say is no choice', async () => {
  const { facets, total } = await search('')
  expect(total).toBe(6)
  for (const values of Object.values(facets)) expect(values.map(({ value }) => value)).not.toContain('')
})

test('only the absence of words is asked for', async () => {
  expect(await titles('q=-lyon -"oslo or grenoble"')).toEqual([
    'Anywhere',
    'In Grenoble',
    'In Villeurbanne',
    'Unknown',
  ])
  expect(await titles('q="in oslo" grenoble')).toEqual(['In Oslo or Grenoble'])
  expect(await titles('q="oslo in"')).toEqual([])
})
