import { beforeAll, describe, expect, test } from 'vitest'
import { someCompany, someJob, someRecruiter } from '@/db/testing/makers'
import { placesMeantBy, searchJobs } from './jobs'
import { fromSearchParams } from './query'

const now = new Date('2026-11-10T09:00:00Z')
const search = (address: string) => searchJobs(fromSearchParams(new URLSearchParams(address)), now)
const titles = async (q: string) =>
  (await search(new URLSearchParams({ q }).toString())).hits.map(({ title }) => title)

beforeAll(async () => {
  const recruiter = await someRecruiter()
  const companyId = await someCompany('Kestrel Santé')
  const make = (title: string, more: Partial<Parameters<typeof someJob>[0]>) =>
    someJob({ recruiter, title, ...more })
  await make('Développeur Java, paiements', {
    city: 'Lyon',
    payMin: 60_000,
    payMax: 70_000,
    workplace: 'hybrid',
  })
  await make('Développeur Java, stocks', {
    city: 'Lyon',
    payMin: 40_000,
    payMax: 45_000,
    workplace: 'remote',
  })
  await make('Développeur Java, billets', {
    city: 'Paris',
    contract: 'freelance',
    payMin: 62_000,
    payMax: 70_000,
  })
  await make('Junior Java developer', {
    city: 'London',
    country: 'GB',
    seniority: 'junior',
    payCurrency: 'GBP',
  })
  await make('Apprentie data', {
    city: 'Köln',
    country: 'DE',
    contract: 'apprenticeship',
    seniority: 'intern',
  })
  await make('Infirmière de nuit', { companyId, city: 'Aix-en-Provence' })
})

describe('one box is read as a sentence', () => {
  test.each([
    ['java lyon 60k', ['Développeur Java, paiements']],
    ['java 60 000 € lyon', ['Développeur Java, paiements']],
    ['java à Lyon full remote', ['Développeur Java, stocks']],
    ['java freelance paris', ['Développeur Java, billets']],
    ['java in uk', ['Junior Java developer']],
    ['java londres', ['Junior Java developer']],
    ['alternance cologne', ['Apprentie data']],
    ['apprenticeship in germany', ['Apprentie data']],
    ['kestrel santé', ['Infirmière de nuit']],
    ['infirmière aix-en-provence', ['Infirmière de nuit']],
    ['infirmière paca', ['Infirmière de nuit']],
    ['java région parisienne', ['Développeur Java, billets']],
    ['java en île-de-france', ['Développeur Java, billets']],
    ['startup infirmière (H/F)', ['Infirmière de nuit']],
  ])('%s', async (q, found) => {
    expect(await titles(q)).toEqual(found)
  })

  test('a level lifts the jobs that have it, and hides none', async () => {
    const found = await titles('junior java developer')
    expect(found[0]).toBe('Junior Java developer')
    expect(found).toHaveLength(4)
    expect((await search('q=java+junior+lyon')).query).toMatchObject({ q: 'java junior', place: ['fr:lyon'] })
    expect(await titles('english speaking jobs paris')).toEqual(['Développeur Java, billets'])
  })

  test('what was understood can be taken away again, and is what links and chips show', async () => {
    const { query } = await search('q=java+lyon+60k+remote')
    expect(query).toMatchObject({ q: 'java', place: ['fr:lyon'], pay: 60_000, workplace: ['remote'] })
  })

  test('what is chosen counts more than what words may mean', async () => {
    const { query } = await search('q=java+lyon&place=fr%3Aparis')
    expect(query).toMatchObject({ q: 'java lyon', place: ['fr:paris'] })
  })
})

test('where nothing has all of it, the nearest are shown and said to be so', async () => {
  const found = await search('q=java+paris+remote')
  expect(found).toMatchObject({ total: 0, hits: [], partial: { filter: 'place', total: 1 } })
  expect(found.partial?.hits.map(({ title }) => title)).toEqual(['Développeur Java, stocks'])

  const words = await search('q=java+blockchain')
  expect(words.partial).toMatchObject({ word: 'blockchain', total: 4 })
  expect(await search('q=blockchain')).toMatchObject({ total: 0, partial: undefined })
})

test('“IT” is the trade, and no pronoun', async () => {
  const recruiter = await someRecruiter()
  await someJob({ recruiter, city: 'Bordeaux', title: 'it desk, trams', summary: 'Keep it going.' })
  await someJob({ recruiter, city: 'Bordeaux', title: 'Keeper of tools', summary: 'IT that runs by night.' })
  await someJob({ recruiter, city: 'Bordeaux', title: 'Keeper of trams', summary: 'Make it run.' })
  await someJob({ recruiter, city: 'Bordeaux', title: 'Technicien informatique, trams', summary: 'La nuit.' })
  expect((await titles('IT')).sort()).toEqual([
    'Keeper of tools',
    'Technicien informatique, trams',
    'it desk, trams',
  ])
  expect((await titles('it trams')).sort()).toEqual(['Technicien informatique, trams', 'it desk, trams'])
})

describe('an unknown place is answered with those that may be meant', () => {
  test.each([
    ['place=Lyonn', ['Lyon 2']],
    ['place=Pari', ['Paris 1']],
    ['place=Paris Nord', ['Paris 1']],
    ['place=aix en prov', ['Aix-en-Provence 1']],
    ['place=Lonndon', ['London 1']],
    ['near=Londn', []],
    ['place=Lyonn&contract=freelance', []],
    ['place=Zzyzx', []],
    ['place=Lyon', []],
    ['', []],
  ])('%s', async (address, meant) => {
    const query = fromSearchParams(new URLSearchParams(address))
    expect((await placesMeantBy(query, now)).map(({ label, count }) => `${label} ${count}`)).toEqual(meant)
  })
})

describe('a place is known by all its names', () => {
  test.each([
    ['Londres', ['gb:london']],
    ['cologne', ['de:koln']],
    ['Paris (75)', ['fr:paris']],
    ['Paris 10e', ['fr:paris']],
    ['Paris 10ème arrondissement', ['fr:paris']],
    ['75010 Paris', ['fr:paris']],
    ['Lyon Cedex 03', ['fr:lyon']],
    ['Paris, Lyon', ['fr:lyon', 'fr:paris']],
    ['Paris ou Lyon', ['fr:lyon', 'fr:paris']],
    ['Lyon, France', ['fr:lyon']],
    ['nowhere at all, Lyon', ['fr:lyon']],
    ['IDF', ['fr.ile-de-france']],
    ['Île-de-France', ['fr.ile-de-france']],
    ['Île-de-France, France', ['fr.ile-de-france']],
    ['Paris, Île-de-France', ['fr:paris']],
    ['PACA', ['fr.provence-alpes-cote-d-azur']],
    ['rhône-alpes', ['fr.auvergne-rhone-alpes']],
    ['fr.auvergne-rhone-alpes', ['fr.auvergne-rhone-alpes']],
    ['England', ['gb']],
    ['Bretagne', ['Bretagne']],
    ['Lyon, Germany', ['Lyon, Germany']],
    ['Nulle-part', ['Nulle-part']],
  ])('%s', async (place, keys) => {
    const { query } = await search(new URLSearchParams({ place }).toString())
    expect([...query.place].sort()).toEqual(keys)
  })
})
