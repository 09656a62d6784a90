import { expect, test } from 'vitest'
import { readGuide } from '@/content/guides'
import type { LiveNumbers } from '@/rules/live/numbers'
import { guideCsv, guideData } from './guide-data'

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
const given = {
  guide: readGuide('back-end-developer'),
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
  expect(lines).toHaveLength(1 + given.guide.salaries.length + 1)
  expect(lines[4]).toBe(
    'printed,French salary and career sheet for backend developers,,Backend developers in France,years,0-2,range,35000,,47000,,EUR,year,true,FR,,',
  )
  expect(lines.at(-1)).toBe(
    'live,Open jobs on this site,,Open jobs that state gross pay by the year,seniority,senior,quartiles,50000,56500,63000,6,EUR,year,true,,2026-11-21T09:00:00.000Z,https://metier.example/jobs?role=back-end-developer&seniority=senior&paid=EUR',
  )
})

test('a cell with a comma or a quotation mark stays one cell', () => {
  const [fact] = given.guide.salaries
  if (!fact) throw new Error('the guide has no figure')
  const guide = { ...given.guide, salaries: [{ ...fact, population: 'Juniors, “new” or "fresh"' }] }
  expect(guideCsv({ ...given, guide, live: undefined })).toContain(',"Juniors, “new” or ""fresh""",')
})
