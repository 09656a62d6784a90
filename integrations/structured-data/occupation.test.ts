import { expect, test } from 'vitest'
import { readGuide } from '@/content/guides'
import type { LiveNumbers } from '@/rules/live/numbers'
import { findRole } from '@/rules/roles/roles'
import { occupationMarkup } from './occupation'

const role = findRole('back-end-developer')
if (!role) throw new Error('the role is missing')
const query = { role: role.slug }
const middle = { n: 7, count: 7, min: 50_000, middle: 56_500, max: 63_000, currency: 'EUR' } as const
const live: LiveNumbers = {
  scope: query,
  computedAt: '2026-11-21T09:00:00.000Z',
  openings: { n: 8, query },
  fresh: { n: 0, query },
  pay: [
    { ...middle, query },
    { ...middle, seniority: 'senior', query },
  ],
  seniorities: [],
  workplaces: [],
  technologies: [],
  cities: [],
  countries: [],
  weeks: [],
  newest: [],
}
const markup = (numbers?: LiveNumbers) =>
  occupationMarkup(role, readGuide(role.slug), numbers, 'https://metier.example/guides/back-end-developer')

test('an occupation says its closest codes, its duties and its skills', () => {
  expect(markup().occupationalCategory.map(({ codeValue }) => codeValue)).toEqual([
    'M1861',
    '2512',
    '15-1252.00',
  ])
  expect(markup().responsibilities).toContain('API development and management')
  expect(markup().skills).toEqual(expect.arrayContaining(['Version control', 'PostgreSQL']))
})

test('its pay is the quartiles of open jobs, with their number, and no source’s band', () => {
  expect(markup(live).estimatedSalary).toEqual([
    {
      '@type': 'MonetaryAmountDistribution',
      name: 'base, middles of the ranges of 7 open jobs on this site',
      currency: 'EUR',
      duration: 'P1Y',
      percentile25: 50_000,
      median: 56_500,
      percentile75: 63_000,
    },
  ])
  expect(markup()).not.toHaveProperty('estimatedSalary')
})
