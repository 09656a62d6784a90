import { beforeAll, expect, test } from 'vitest'
import { someJob } from '@/db/testing/makers'
import { rebuildIndex } from '@/search/index/catch-up'
import { searchJobs } from '@/search/jobs'
import { fromSearchParams } from '@/search/query'
import { readMarketCheck } from './read-check'

const now = new Date('2026-11-10T09:00:00Z')
const asked = {
  role: 'back-end-developer',
  seniority: 'senior',
  contract: 'permanent',
  country: 'FR',
  payCurrency: 'EUR',
}
const listed = async (path: string) =>
  (await searchJobs(fromSearchParams(new URL(path, 'http://localhost').searchParams), now)).total

beforeAll(async () => {
  for (const payMin of [50_000, 54_000, 58_000, 62_000, 66_000])
    await someJob({ payMin, payMax: payMin + 8_000 })
  await someJob({ seniority: 'mid', payMin: 44_000, payMax: 50_000 })
  await someJob({ seniority: 'intern', contract: 'internship', payMin: 15_000, payMax: 17_000 })
  await someJob({ seniority: 'junior' })
  await someJob({ country: 'DE', city: 'Berlin' })
  await someJob({ role: 'data-engineer' })
  await someJob({ contract: 'freelance', payMin: 500, payMax: 600, payPeriod: 'day' })
  await rebuildIndex()
})

test('a company is compared with jobs of its role, near its level, in its country, of its contract', async () => {
  const check = await readMarketCheck({ ...asked, payMin: '40k', payMax: '44k' }, now)

  expect(check?.open.n).toBe(6)
  expect(check?.pay?.half).toMatchObject({ count: 6, middle: 60_000 })
  expect(check?.pay?.budget).toMatch(/^Your budget is low/)
  expect(check?.compared).toContain('Senior')
  expect(check?.compared).not.toContain('Intern')
})

test('each number of the market opens a list of exactly so many jobs', async () => {
  for (const changed of [{}, { seniority: 'mid' }, { seniority: '' }, { country: 'DE' }, { contract: '' }]) {
    const check = await readMarketCheck({ ...asked, ...changed }, now)
    if (!check) throw new Error('a brief with a role has a market')
    expect(await listed(check.open.path)).toBe(check.open.n)
    if (check.pay) expect(await listed(check.pay.counted.path)).toBe(check.pay.counted.n)
  }
})

test('the jobs that go higher than the budget are those that the link lists', async () => {
  const check = await readMarketCheck({ ...asked, payMin: '58k', payMax: '66k' }, now)
  expect(check?.payMore).toMatchObject({ n: 2, of: 6 })
  expect(await listed(check?.payMore?.path ?? '')).toBe(2)
  expect((await readMarketCheck(asked, now))?.payMore).toBeUndefined()
})

test('each must is counted among the comparable jobs, the rarest first, by a search that finds as many', async () => {
  const check = await readMarketCheck({ ...asked, technologies: 'go, Cobol, GO, our own tool' }, now)
  expect(check?.technologies?.each.map(({ name, n }) => [name, n])).toEqual([
    ['COBOL', 0],
    ['Go', 6],
  ])
  expect((await readMarketCheck(asked, now))?.technologies).toBeUndefined()
  expect(
    (await readMarketCheck({ ...asked, technologies: 'our own tool' }, now))?.technologies,
  ).toBeUndefined()
})

test('the page of its own asks the same, and names no company', async () => {
  const check = await readMarketCheck(
    { ...asked, payMin: '58k', technologies: 'Go, Kafka', companyName: 'Nodal' },
    now,
  )
  const { searchParams } = new URL(check?.page ?? '', 'http://localhost')
  expect(await readMarketCheck(Object.fromEntries(searchParams), now)).toEqual(check)
  expect(check?.page).not.toContain('Nodal')
})

test('fewer than five comparable jobs say nothing of pay', async () => {
  const check = await readMarketCheck({ ...asked, country: 'DE', payMin: '40k' }, now)
  expect(check?.open.n).toBe(1)
  expect(check?.pay).toBeUndefined()
})

test.each([
  { role: ['back-end-developer', 'ciso'] },
  { role: 'constructor' },
  { role: new File(['x'], 'x') },
])('a market of no one role is none: %o', async (role) => {
  expect(await readMarketCheck({ ...asked, ...role }, now)).toBeUndefined()
})

test('what is missing or cannot be read narrows nothing', async () => {
  expect(await readMarketCheck({ ...asked, role: '' }, now)).toBeUndefined()
  const check = await readMarketCheck({ ...asked, payMin: 'plenty', seniority: 'wizard' }, now)
  expect(check?.open.n).toBe(7)
  expect(check?.pay?.budget).toBeUndefined()
})
