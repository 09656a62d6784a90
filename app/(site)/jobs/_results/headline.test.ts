import { expect, test } from 'vitest'
import { fromSearchParams } from '@/search/query'
import { headline } from './headline'

const names: Record<string, string> = {
  fr: 'France',
  'fr:lyon': 'Lyon',
  be: 'Belgium',
  go: 'Go',
  orme: 'Orme & Fils',
}
const labels = (_facet: string, value: string) => names[value] ?? value

test.each([
  ['', 423, '423 jobs'],
  ['', 0, 'No jobs'],
  ['role=back-end-developer&place=fr', 34, '34 back-end developer jobs in France'],
  ['role=devops-engineer&role=cto&seniority=senior', 1, '1 senior CTO or DevOps engineer job'],
  ['seniority=junior&seniority=mid&workplace=onsite', 7, '7 on-site junior or mid-level jobs'],
  ['q=kafka&place=fr:lyon&place=be&pay=45000', 3, '3 jobs for “kafka” in Belgium or Lyon, from €45k'],
  ['place=remote', 12, '12 remote jobs'],
  ['place=a&place=b&place=c', 12, '12 jobs in 3 places'],
  ['tech=go&company=orme&since=7', 2, '2 Go jobs at Orme & Fils of the last 7 days'],
  ['tech=go&tech=java', 9, '9 java or Go jobs'],
  ['tech=go&tech=java&all=tech', 3, '3 java and Go jobs'],
  ['near=fr:lyon&radius=50&pay=60000&pay=GBP', 2, '2 jobs within 50 km of Lyon, from £60k'],
  ['q=“site reliability” -junior', 2, '2 jobs for “site reliability” -junior'],
])('%s', (address, total, words) => {
  const query = fromSearchParams(new URLSearchParams(address))
  expect(headline(query, { total, totalIsExact: true }, labels)).toBe(words)
})

test('a count that was cut says so', () => {
  const found = { total: 10_000, totalIsExact: false }
  expect(headline(fromSearchParams(new URLSearchParams()), found, labels)).toBe('10,000+ jobs')
})
