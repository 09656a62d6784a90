import { expect, test } from 'vitest'
import { growthFacts, payFacts, sourcesOf } from '@/content/guide/pay-facts'
import { readGuide } from '@/content/guides'
import type { LiveNumbers } from '@/rules/live/numbers'
import { guideCsv } from './guide-csv'
import { guideData } from './guide-data'

const query = { role: 'back-end-developer', seniority: 'senior', paid: 'EUR' } as const
const live: LiveNumbers = {
  scope: { role: 'back-end-developer' },
  computedAt: '2026-11-21T09:00:00.000Z',
  openings: { n: 8, query: { role: 'back-end-developer' } },
  fresh: { n: 0, query: { role: 'back-end-developer', since: 7 } },
  pay: [
    { n: 6, count: 6, min: 50_000, middle: 56_500, max: 63_000, currency: 'EUR', seniority: 'senior', query },
  ],
  seniorities: [],
  workplaces: [],
  technologies: [],
  cities: [],
  countries: [],
  weeks: [],
  newest: [],
}
const guide = readGuide('back-end-developer')
const given = {
  guide,
  pay: payFacts(guide),
  growth: growthFacts(guide),
  sources: sourcesOf(guide),
  live,
  address: (path: string) => `https://metier.example${path}`,
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
}

test('the data of a guide carry its sources, its codes, and the search behind each live figure', () => {
  const data = guideData(given)
  expect(data.sources.map(({ id }) => id)).toContain('salary-sheet')
  expect(data.closestCodes).toEqual({ rome: 'M1861', isco: '2512', onet: '15-1252.00' })
  expect(JSON.stringify(data.live)).toContain(
    'https://metier.example/jobs?role=back-end-developer&seniority=senior&paid=EUR',
  )
  expect(JSON.stringify(data)).not.toContain('"query"')
})

test('the table has a row for each printed figure and each live one, and as many cells in each', () => {
  const lines = guideCsv(given).trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + given.pay.length + 1)
  expect(lines[4]).toBe(
    'printed,French salary and career sheet for backend developers,,Backend developers in France,years,0-2,range,35000,,47000,,EUR,year,true,FR,,,,,,,EUR gross year published,',
  )
  expect(lines.at(-1)).toBe(
    'live,Open jobs on this site,,Open jobs that state gross pay by the year,seniority,senior,quartiles,50000,56500,63000,6,EUR,year,true,,2026-11-21T09:00:00.000Z,https://metier.example/jobs?role=back-end-developer&seniority=senior&paid=EUR,open jobs,,,,EUR gross year published,',
  )
})

test('a cell with a comma or a quotation mark stays one cell', () => {
  const [fact] = given.pay
  if (!fact) throw new Error('the guide has no figure')
  const pay = [{ ...fact, population: 'Juniors, “new” or "fresh"' }]
  expect(guideCsv({ ...given, pay, live: undefined })).toContain(',"Juniors, “new” or ""fresh""",')
})

test('a published statistic goes out with its fit, its axis, its number of people and its licence', () => {
  const lines = guideCsv(given).split('\r\n')
  expect(lines.find((line) => line.includes('US Bureau of Labor'))).toBe(
    'printed,"Occupational Employment and Wage Statistics, May 2025, national",US Bureau of Labor Statistics,Software developers,all,,quartiles,105210,135980,171980,1687890,USD,year,true,US,2025-05,https://www.bls.gov/oes/tables.htm,"employees, estimated",82460,214670,wider,USD gross year published,Public domain (work of the US government).',
  )
  const { salaries, growth } = guideData(given)
  expect(salaries.find(({ source }) => source === 'stack-overflow-2025')).toMatchObject({
    standing: 'converted',
    axisOfPay: 'EUR gross year converted',
    statistic: { fit: 'exact', n: 149, printed: { currency: 'USD', amount: 71929 } },
  })
  expect(growth[0]).toMatchObject({ percent: 15.8, from: 2024, to: 2034, fit: 'wider' })
})
