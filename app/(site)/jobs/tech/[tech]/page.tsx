import { notFound } from 'next/navigation'
import { cache } from 'react'
import { technologyOfSlug } from '@/rules/technologies/slugs'
import { marketMetadata } from '../../_market/market-metadata'
import { MarketPage } from '../../_market/market-page'
import { readMarket } from '../../_market/read-market'

const find = cache(async (slug: string) => {
  const name = technologyOfSlug(slug) ?? notFound()
  const market = await readMarket('tech', slug, new Date())
  return { market, heading: `${name} jobs`, path: `/jobs/tech/${slug}` }
})

export async function generateMetadata({ params }: PageProps<'/jobs/tech/[tech]'>) {
  const { market, heading, path } = await find((await params).tech)
  return marketMetadata(market, heading, path)
}

export default async function TechnologyJobsPage({ params }: PageProps<'/jobs/tech/[tech]'>) {
  return <MarketPage {...(await find((await params).tech))} />
}
