import { expect, test } from 'vitest'
import { someJob } from '../testing/makers'
import { listRoleMarket } from './market'

test('a role has its open jobs, and a middle pay from five of them on', async () => {
  const publishedAt = new Date('2026-11-02T09:00:00Z')
  const now = new Date('2026-11-21T09:00:00Z')
  for (const payMin of [40_000, 45_000, 50_000, 55_000, 60_000])
    await someJob({ role: 'ciso', payMin, payMax: payMin + 10_000, publishedAt })
  await someJob({ role: 'cto', publishedAt })

  const market = await listRoleMarket(now)
  expect(market.get('ciso')).toMatchObject({
    openings: { n: 5 },
    pay: { middle: 55_000, n: 5, query: { role: 'ciso', paid: 'EUR' } },
  })
  expect(market.get('cto')).toEqual({ openings: { n: 1, query: { role: 'cto' } }, pay: undefined })
  expect(market.get('scrum-master')?.openings.n).toBe(0)
})
