import { expect, test } from 'vitest'
import { fromSearchParams } from '@/search/job-query'
import { headline } from './headline'

const labels: Record<string, string> = { fr: 'France', 'fr:lyon': 'Lyon', be: 'Belgium' }

test.each([
  ['', 423, '423 jobs'],
  ['', 0, 'No jobs'],
  ['role=back-end-developer&place=fr', 34, '34 back-end developer jobs in France'],
  ['role=devops-engineer&role=cto&seniority=senior', 1, '1 senior CTO or DevOps engineer job'],
  ['seniority=junior&seniority=mid&workplace=onsite', 7, '7 on-site junior or confirmed jobs'],
  ['q=kafka&place=fr:lyon&place=be&pay=45000', 3, '3 jobs for “kafka” in Belgium or Lyon, from €45k'],
  ['place=remote', 12, '12 remote jobs'],
  ['place=a&place=b&place=c', 12, '12 jobs in 3 places'],
])('%s', (address, total, words) => {
  const query = fromSearchParams(new URLSearchParams(address))
  expect(headline(query, { total, totalIsExact: true }, (key) => labels[key] ?? key)).toBe(words)
})

test('a count that was cut says so', () => {
  const found = { total: 10_000, totalIsExact: false }
  expect(headline(fromSearchParams(new URLSearchParams()), found, String)).toBe('More than 10,000 jobs')
})
