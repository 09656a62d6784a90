import { expect, test } from 'vitest'
import { figurePath, jobsInWords, type LiveQuery } from './query'

const role = 'back-end-developer'

test.each<[LiveQuery, number, string, string]>([
  [{ role }, 1284, '/jobs?role=back-end-developer', '1,284 open back-end developer jobs'],
  [
    { paid: 'EUR', place: 'fr', seniority: 'senior', role },
    34,
    '/jobs?role=back-end-developer&seniority=senior&place=fr&paid=EUR',
    '34 open senior back-end developer jobs in France that state gross pay a year in euros',
  ],
  [
    { role: 'cto', place: 'gb', paid: 'GBP' },
    1,
    '/jobs?role=cto&place=gb&paid=GBP',
    '1 open CTO job in the United Kingdom that states gross pay a year in British pounds',
  ],
  [
    { role, tech: 'c-plus-plus' },
    5,
    '/jobs?role=back-end-developer&tech=c-plus-plus',
    '5 open back-end developer jobs that name C++',
  ],
  [
    { role, workplace: 'onsite' },
    7,
    '/jobs?role=back-end-developer&workplace=onsite',
    '7 open back-end developer jobs, on site',
  ],
  [
    { role, since: 7 },
    2,
    '/jobs?role=back-end-developer&since=7',
    '2 open back-end developer jobs, published in the last 7 days',
  ],
])('%j', (query, n, path, words) => {
  expect(figurePath(query)).toBe(path)
  expect(jobsInWords(query, n)).toBe(words)
})
