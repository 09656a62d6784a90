import { expect, test } from 'vitest'
import { Columns } from '../columns/columns'
import type { Facts } from '../columns/facts'
import { OpenJobs } from '../columns/open-jobs'
import { nextMostAsked } from './most-asked'

const some = (id: number, role: string, tech: string[]): Facts => ({
  ...{ id, role, tech, seniority: '', contract: '', workplace: '', company: 'one', title: 'Hand', place: [] },
  ...{ pay: null, currency: 'EUR', language: 'en', paid: '', publishedAt: 1, validUntil: null },
})

test('a large board is asked for its most frequent technologies, roles and words of roles in turn, a small one for none', () => {
  const openJobs = new OpenJobs(new Columns()).at(new Date(10))
  openJobs.put(some(1, 'data-engineer', ['python', 'sql-server']))
  openJobs.put(some(2, '', ['sql-server']))
  expect(nextMostAsked(openJobs)).toBeUndefined()
  const asked = Array.from({ length: 6 }, () => nextMostAsked(openJobs, 2)?.q)
  expect(asked).toEqual(['sql server', 'python', 'data engineer', 'data', 'engineer', 'sql server'])
})
