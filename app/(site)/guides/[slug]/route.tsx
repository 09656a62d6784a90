import { notFound } from 'next/navigation'
import { Article } from '@/app/_guide/_chapters/article'
import { Contents, FoldedContents } from '@/app/_guide/_frame/contents'
import { GuideHead } from '@/app/_guide/_frame/guide-head'
import { outlineOf } from '@/app/_guide/_frame/outline'
import { LiveFacts } from '@/app/_guide/_live/live-facts'
import { type Market, readMarket } from '@/app/_guide/_live/market'
import { NewestJobs } from '@/app/_guide/_live/newest-jobs'
import { readGuide } from '@/app/_guide/read-guide'
import type { Head } from '@/app/_reading/head'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { cardSize } from '@/components/card-look'
import { payFacts } from '@/content/guide/pay-facts'
import { siteAddress } from '@/db/site/address'
import { articleMarkup, faqMarkup, plainText } from '@/integrations/structured-data/guide'
import { breadcrumbs } from '@/integrations/structured-data/json-ld'
import { occupationMarkup } from '@/integrations/structured-data/occupation'
import { experienceQuery } from '@/rules/pay/experience'
import { findRole } from '@/rules/roles/roles'
import { siteName } from '@/rules/site/settings'
import { MarketLinks } from '../../_parts/market-links'
import { StructuredData } from '../../_parts/structured-data'

async function headOf({ params }: Asked<'slug'>): Promise<Head> {
  const { slug } = params
  const [role, guide] = [findRole(slug), await readGuide(slug)]
  if (!role || !guide) return {}
  const description = plainText(guide.lead)
  const image = { url: `/guides/${slug}/card.png?v=${guide.updatedOn}`, ...cardSize, alt: guide.title }
  return {
    title: guide.title,
    description,
    alternates: {
      canonical: `/guides/${slug}`,
      types: {
        'application/json': `/guides/${slug}.json`,
        'text/csv': `/guides/${slug}.csv`,
        'application/rss+xml': [{ url: `/guides/${slug}/feed.xml`, title: 'What changes in this guide' }],
      },
    },
    openGraph: {
      type: 'article',
      title: guide.title,
      description,
      url: `/guides/${slug}`,
      modifiedTime: guide.updatedOn,
      images: [image],
    },
  }
}

export const GET = readingPage(GuidePage, headOf)

async function GuidePage({ params, searchParams }: Asked<'slug'>) {
  const role = findRole(params.slug) ?? notFound()
  const guide = (await readGuide(role.slug)) ?? notFound()
  const market = await readMarket(role, new Date())
  const links = market && (await MarketLinks(marketsOf(market)))
  const experience = experienceQuery.parse(searchParams)

  const outline = outlineOf(guide, payFacts(guide).length > 0 || market?.pay !== undefined)
  const contents = [...outline, closing]
  const url = siteAddress(`/guides/${guide.slug}`)
  return (
    <>
      <StructuredData
        blocks={[
          breadcrumbs([
            { name: 'Role guides', url: siteAddress('/guides') },
            { name: role.name, url },
          ]),
          articleMarkup(guide, { url, site: { name: siteName(), url: siteAddress() } }),
          occupationMarkup(role, guide, market?.numbers, url),
          faqMarkup(guide),
        ]}
      />
      <p className="wrap hidden pt-4 text-13 print:block">{url}</p>
      <keep-place hidden />
      <GuideHead guide={guide} role={role} />
      <FoldedContents outline={contents} />
      <div className="wrap grid gap-y-8 min-[980px]:grid-cols-[minmax(0,1fr)_15.5rem] min-[980px]:grid-rows-[auto_1fr] min-[980px]:gap-x-10 min-[1180px]:grid-cols-[10.75rem_minmax(0,1fr)_15.5rem] min-[1180px]:gap-x-12">
        <Contents outline={contents} />
        {market && <LiveFacts market={market} />}
        <Article
          guide={guide}
          role={role}
          market={market}
          experience={experience}
          parts={outline.flatMap(({ parts }) => parts)}
        />
        {market && <NewestJobs market={market} links={links} />}
      </div>
    </>
  )
}

function marketsOf({ role, numbers: { cities, technologies }, now }: Market) {
  const keys = (values: { value: string }[]) => values.map(({ value }) => value)
  return { role: [role], place: keys(cities), tech: keys(technologies), now }
}

const closing = {
  chapter: 'And then',
  parts: [
    { id: 'related-roles', heading: 'Related roles' },
    { id: 'data', heading: 'Codes and data' },
    { id: 'sources', heading: 'Sources' },
  ],
}
