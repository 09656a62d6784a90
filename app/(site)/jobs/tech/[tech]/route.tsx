import { notFound } from 'next/navigation'
import { oncePerPage } from '@/app/_reading/once'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { technologyOfSlug } from '@/rules/technologies/slugs'
import { marketMetadata } from '../../_market/market-metadata'
import { MarketPage } from '../../_market/market-page'
import { readMarket } from '../../_market/read-market'

const find = oncePerPage(async (slug: string) => {
  const name = technologyOfSlug(slug) ?? notFound()
  const market = await readMarket('tech', slug, new Date())
  return { market, heading: `${name} jobs`, path: `/jobs/tech/${slug}` }
})

async function headOf({ params }: Asked<'tech'>) {
  const { market, heading, path } = await find(params.tech)
  return marketMetadata(market, heading, path)
}

export const GET = readingPage(TechnologyJobsPage, headOf)

async function TechnologyJobsPage({ params }: Asked<'tech'>) {
  return <MarketPage {...(await find(params.tech))} />
}
