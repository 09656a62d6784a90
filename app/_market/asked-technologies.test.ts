import { beforeAll, describe, expect, test } from 'vitest'
import { chanceOf } from '@/db/demo/chance'
import { someCompany, someJob, someRecruiter } from '@/db/testing/makers'
import { rebuildIndex } from '@/search/index/catch-up'
import { searchJobs } from '@/search/jobs'
import { fromSearchParams } from '@/search/query'
import { readMarketCheck } from './read-check'

const now = new Date('2026-11-10T09:00:00Z')
const asked = { role: 'back-end-developer', seniority: 'senior', contract: 'permanent', country: 'FR' }
const listed = async (path: string) =>
  (await searchJobs(fromSearchParams(new URL(path, 'http://localhost').searchParams), now)).total
const technologiesOf = async (technologies: string, changed = {}) => {
  const check = await readMarketCheck({ ...asked, ...changed, technologies }, now)
  if (!check?.technologies) throw new Error('known technologies are counted')
  return { ...check.technologies, open: check.open }
}

beforeAll(async () => {
  const chance = chanceOf('asked technologies')
  const [recruiter, companyId] = [await someRecruiter(), await someCompany()]
  const technologies = ['Go', 'Kafka', 'PostgreSQL', 'Kubernetes', 'Java']
  for (let i = 0; i < 120; i++)
    await someJob({
      recruiter,
      companyId,
      technologies: technologies.filter(() => chance.next() < 0.5),
      seniority: chance.one(['mid', 'senior', 'senior', 'junior']),
      contract: chance.one(['permanent', 'permanent', 'permanent', 'freelance']),
      ...chance.one([
        { country: 'FR', city: 'Lyon' },
        { country: 'FR', city: 'Lyon' },
        { country: 'FR', city: 'Paris' },
        { country: 'DE', city: 'Berlin' },
      ]),
    })
  await rebuildIndex()
})

describe('each number of the technologies opens a list of exactly so many jobs', () => {
  test.each([
    ['Go', {}],
    ['Go, Kafka', {}],
    ['go, kafka, postgres, k8s, java', {}],
    ['Kafka, Java, our own tool', {}],
    ['Kafka, Cobol', {}],
    ['Cobol', {}],
    ['Go, Kafka, PostgreSQL', { seniority: '' }],
    ['Go, Kafka, PostgreSQL', { country: '', contract: '' }],
    ['Go, Java', { country: 'DE' }],
    ['Go, Java', { country: 'PL', seniority: 'intern' }],
    ['Kubernetes, Kafka', { contract: 'freelance', seniority: 'junior' }],
    ['Go, Java', { role: 'data-engineer' }],
  ])('%s %o', async (technologies, changed) => {
    const { each, all, wider } = await technologiesOf(technologies, changed)
    for (const { n, path } of [...each, all, ...wider]) expect([path, await listed(path)]).toEqual([path, n])
    for (const { n } of each) expect(all.n).toBeLessThanOrEqual(n)
    for (const { n } of wider) expect(n).toBeGreaterThan(all.n)
    expect(wider.length).toBeLessThanOrEqual(2)
  })
})

test('with one technology all of them are just that one, and without it every comparable job is left', async () => {
  const { each, all, wider, open } = await technologiesOf('Kafka', {
    seniority: '',
    contract: '',
    country: '',
  })
  expect(all).toEqual({ n: each[0]?.n, path: each[0]?.path })
  expect(wider).toEqual([{ name: 'Kafka as good to know', ...open }])
})

test('the two changes are those that find most, be it a technology, a level, a contract or a country', async () => {
  const musts = ['Go', 'Kafka', 'Java']
  const { all, wider } = await technologiesOf(musts.join())
  const less = [
    ...musts.map((name) => ({ technologies: musts.filter((one) => one !== name).join() })),
    { seniority: '', technologies: musts.join() },
    { contract: '', technologies: musts.join() },
    { country: '', technologies: musts.join() },
  ]
  const found = await Promise.all(
    less.map(async ({ technologies, ...changed }) => (await technologiesOf(technologies, changed)).all.n),
  )
  expect(wider.map(({ n }) => n)).toEqual(
    found
      .filter((n) => n > all.n)
      .sort((a, b) => b - a)
      .slice(0, 2),
  )
  expect(wider.map(({ name }) => name).join()).toMatch(/as good to know/)
})

test('what no job asks for says which must keeps all away', async () => {
  const { all, wider } = await technologiesOf('Go, Cobol')
  expect(all.n).toBe(0)
  expect(wider.map(({ name }) => name)).toEqual(['COBOL as good to know'])
})

test('a long list that was pasted is counted by its first eight', async () => {
  const { each } = await technologiesOf('Go,Kafka,PostgreSQL,Kubernetes,Java,PHP,Ruby,Python,Rust,Elixir')
  expect(each).toHaveLength(8)
})
