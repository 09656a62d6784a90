import { notFound, redirect } from 'next/navigation'
import { oncePerPage } from '@/app/_reading/once'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { cityOf, citySlugs, leastOfMarket } from '@/rules/jobs/markets'
import { countryName } from '@/rules/places/countries'
import { listMarkets, searchJobs } from '@/search/jobs'
import { jobQuery, searchPath } from '@/search/query'
import { marketMetadata } from '../../_market/market-metadata'
import { MarketPage } from '../../_market/market-page'
import { readMarket } from '../../_market/read-market'

const find = oncePerPage(async (slug: string) => {
  const now = new Date()
  const places = await listMarkets('place', leastOfMarket, now)
  const key = citySlugs(places.map(({ value }) => value)).get(slug)
  if (!key) return redirect(await searchOf(slug, now))

  const label = places.find(({ value }) => value === key)?.label ?? slug
  const country = slug.endsWith(`-${cityOf(key)?.country}`) && countryName(key.slice(0, 2))
  const heading = `Jobs in ${[label, country].filter(Boolean).join(', ')}`
  return { market: await readMarket('place', key, now), heading, path: `/jobs/in/${slug}` }
})

/** The search of a city that is no market, or is several; not found where no job has ever been there. */
async function searchOf(slug: string, now: Date) {
  const [, name, country] = /^(.+)-([a-z]{2})$/.exec(slug) ?? []
  for (const place of [slug, `${name}, ${country?.toUpperCase()}`]) {
    const { query, newestOnly } = await searchJobs(jobQuery.parse({ place }), now)
    if (newestOnly || query.place.some(cityOf)) return searchPath(query)
  }
  notFound()
}

async function headOf({ params }: Asked<'city'>) {
  const { market, heading, path } = await find(params.city)
  return marketMetadata(market, heading, path)
}

export const GET = readingPage(CityJobsPage, headOf)

async function CityJobsPage({ params }: Asked<'city'>) {
  return <MarketPage {...(await find(params.city))} />
}
