import { describe, expect, test } from 'vitest'
import { type CountedJob, type JobValues, valuesOf } from './counted-job'
import { countLiveNumbers } from './numbers'
import { RoleTally } from './role-tally'

// A Saturday in week 47.
const now = new Date('2026-11-21T12:00:00Z')

const some = (id: number, facts: Partial<CountedJob> = {}): CountedJob => ({
  id,
  seniority: 'senior',
  workplace: 'hybrid',
  country: 'FR',
  city: 'Lyon',
  otherPlaces: [],
  remoteCountries: [],
  technologies: ['Go', 'PostgreSQL'],
  payMin: 40_000 + id * 2000,
  payMax: 44_000 + id * 2000,
  payCurrency: 'EUR',
  payPeriod: 'year',
  payNet: false,
  publishedAt: new Date('2026-11-10T09:00:00Z'),
  validUntil: null,
  closedAt: null,
  unlistedAt: null,
  ...facts,
})

const market = valuesOf([
  some(1),
  some(2),
  some(3, { technologies: ['golang', 'Go', 'Esperanto'] }),
  some(4, { publishedAt: new Date('2026-11-20T09:00:00Z') }),
  some(5, { city: 'Paris', workplace: 'remote', technologies: [] }),
  some(6, { seniority: 'junior', otherPlaces: [{ country: 'CH', city: 'Genève' }] }),
  some(7, { seniority: null, workplace: null, payPeriod: 'day', payMin: 500, payMax: 600 }),
  some(8, { payCurrency: 'CHF', country: 'CH', city: 'Genève' }),
  some(9, { payNet: true }),
  some(10, { payMin: null }),
  some(11, { closedAt: new Date('2026-11-20T09:00:00Z') }),
  some(12, { validUntil: new Date('2026-11-21T12:00:00Z') }),
  some(13, { publishedAt: new Date('2026-11-22T09:00:00Z') }),
  some(14, { publishedAt: new Date('2026-09-07T00:00:00Z'), closedAt: new Date('2026-10-01') }),
])

function tallyOf(jobs: JobValues[]) {
  const tally = new RoleTally('back-end-developer', now)
  for (const job of jobs) tally.add(job)
  return tally
}

describe('the numbers of a role', () => {
  const role = 'back-end-developer'
  const numbers = countLiveNumbers(market, { role }, now)
  const brief = (list: { value: string; n: number }[]) => list.map(({ value, n }) => [value, n])

  test('count the jobs that are open at that moment', () => {
    expect(numbers.openings).toEqual({ n: 10, query: { role } })
    expect(numbers.fresh).toEqual({ n: 1, query: { role, since: 7 } })
    expect(numbers.newest).toEqual([4, 10, 9, 8, 7, 6])
  })

  test('have the quartiles of the middles of ranges, by currency and seniority, from five jobs on', () => {
    // The middles of jobs 1 to 6: 44, 46, 48, 50, 52 and 54 thousand; of the seniors the first five.
    expect(numbers.pay).toEqual([
      {
        n: 6,
        count: 6,
        min: 46_500,
        middle: 49_000,
        max: 51_500,
        currency: 'EUR',
        query: { role, paid: 'EUR' },
      },
      {
        n: 5,
        count: 5,
        min: 46_000,
        middle: 48_000,
        max: 50_000,
        currency: 'EUR',
        seniority: 'senior',
        query: { role, seniority: 'senior', paid: 'EUR' },
      },
    ])
  })

  test('share the jobs out, and leave out what a job does not say', () => {
    expect(brief(numbers.seniorities)).toEqual([
      ['junior', 1],
      ['senior', 8],
    ])
    expect(brief(numbers.workplaces)).toEqual([
      ['hybrid', 8],
      ['remote', 1],
    ])
    expect(numbers.workplaces[0]?.query).toEqual({ role, workplace: 'hybrid' })
  })

  test('count a technology once a job, by its one name', () => {
    expect(brief(numbers.technologies)).toEqual([
      ['go', 9],
      ['postgresql', 8],
    ])
    expect(numbers.technologies[0]).toMatchObject({ label: 'Go', query: { role, tech: 'go' } })
  })

  test('count a job in each of its places', () => {
    expect(brief(numbers.cities)).toEqual([
      ['fr:lyon', 8],
      ['ch:geneve', 2],
      ['fr:paris', 1],
    ])
    expect(brief(numbers.countries)).toEqual([
      ['fr', 9],
      ['ch', 2],
    ])
  })

  test('have twelve weeks of what was published, closed ones too', () => {
    expect(numbers.weeks).toHaveLength(12)
    expect(numbers.weeks[0]).toEqual({ week: '2026-W36', from: '2026-08-31', n: 0 })
    expect(numbers.weeks.filter(({ n }) => n > 0)).toEqual([
      { week: '2026-W37', from: '2026-09-07', n: 1 },
      { week: '2026-W46', from: '2026-11-09', n: 11 },
      { week: '2026-W47', from: '2026-11-16', n: 1 },
    ])
  })
})

test('a seniority or a country has numbers of its own from five open jobs on', () => {
  const scopes = tallyOf(market).parts.map((tally) => tally.numbers())
  const large = scopes.filter(({ openings }) => openings.n >= 5)
  expect(large.map(({ scope, openings }) => [scope.seniority, scope.country, openings.n])).toEqual([
    [undefined, undefined, 10],
    ['senior', undefined, 8],
    [undefined, 'FR', 9],
    ['senior', 'FR', 7],
  ])
  const [, , france, seniorFrance] = large
  expect(france?.cities.map(({ value }) => value)).toEqual(['fr:lyon', 'fr:paris'])
  expect(france?.countries).toEqual([])
  expect(seniorFrance?.pay[0]).toMatchObject({
    n: 5,
    query: { seniority: 'senior', place: 'fr', paid: 'EUR' },
  })
})

test('four jobs have a count and nothing else', () => {
  const numbers = countLiveNumbers(market.slice(0, 4), { role: 'cto' }, now)
  expect(numbers).toMatchObject({
    openings: { n: 4 },
    pay: [],
    seniorities: [],
    technologies: [],
    cities: [],
  })
})

describe('the numbers hold until', () => {
  const published = new Date('2026-11-16T09:00:00Z')
  test.each([
    ['Monday, when a week begins', {}, '2026-11-23T00:00:00.000Z'],
    ['a job is a week old', { publishedAt: new Date('2026-11-15T08:00:00Z') }, '2026-11-22T08:00:00.001Z'],
    [
      'a job expires',
      { publishedAt: published, validUntil: new Date('2026-11-21T18:00Z') },
      '2026-11-21T18:00:00.000Z',
    ],
    ['a job is published', { publishedAt: new Date('2026-11-21T13:00Z') }, '2026-11-21T13:00:00.000Z'],
  ])('%s', (_why, facts, moment) =>
    expect(tallyOf(valuesOf([some(1, { publishedAt: published, ...facts })])).goodUntil.toISOString()).toBe(
      moment,
    ),
  )
})
