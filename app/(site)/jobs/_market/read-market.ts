import { redirect } from 'next/navigation'
import { findPayOf } from '@/db/live/pay-levels'
import { leastOfMarket, type MarketFacet } from '@/rules/jobs/markets'
import { listMarkets, listNewestIds, searchJobs } from '@/search/jobs'
import { jobQuery, searchPath } from '@/search/query'

/** So many of the newest jobs say what a market pays. */
export const mostPaid = 500

/** What is open for a value of a facet, and what it pays; where that is no market, its search answers instead (307). */
export async function readMarket(facet: MarketFacet, value: string, now: Date) {
  const query = jobQuery.parse({ [facet]: value })
  const found = await searchJobs(query, now)
  if (found.total < leastOfMarket) redirect(searchPath(query))
  const [markets, ids] = await Promise.all([
    listMarkets(facet, leastOfMarket, now),
    listNewestIds(query, mostPaid, now),
  ])
  const others = markets.filter((one) => one.value !== value)
  return { facet, value, now, query, found, others, pay: await findPayOf(ids) }
}

export type Market = Awaited<ReturnType<typeof readMarket>>
