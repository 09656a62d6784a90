import { expect, test } from 'vitest'
import { searchParameters } from '@/rules/pages/reading-pages'
import { jobQuery, toSearchParams } from './query'

test('the pages that are kept know every parameter of a search, and no other', () => {
  const everything = jobQuery.parse({
    q: 'go',
    role: 'back-end-developer',
    seniority: 'senior',
    tech: ['go', 'rust'],
    all: 'tech',
    contract: 'permanent',
    workplace: 'remote',
    place: 'Lyon',
    company: 'halden',
    language: 'fr',
    pay: ['60000', 'GBP'],
    paid: 'EUR',
    since: '7',
    near: 'Lyon',
    radius: '50',
    sort: 'pay',
    after: 'x',
  })
  expect([...new Set(toSearchParams(everything).keys())].sort()).toEqual([...searchParameters].sort())
  const asked = Object.keys(everything).map((name) => (name === 'currency' ? 'pay' : name))
  expect([...new Set(asked)].sort()).toEqual([...searchParameters].sort())
})
