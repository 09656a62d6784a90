import { notFound } from 'next/navigation'
import { oncePerPage } from '@/app/_reading/once'
import { type Asked, readingPage } from '@/app/_reading/reading-page'
import { BookOpen } from '@/components/ui/icons'
import { WholeWords } from '@/components/ui/whole-words'
import { listGuides } from '@/db/guides/guides'
import { findRole } from '@/rules/roles/roles'
import { marketMetadata } from '../../_market/market-metadata'
import { MarketPage } from '../../_market/market-page'
import { readMarket } from '../../_market/read-market'

const find = oncePerPage(async (slug: string) => {
  const role = findRole(slug) ?? notFound()
  const market = await readMarket('role', role.slug, new Date())
  return { market, heading: `${role.name} jobs`, path: `/jobs/role/${role.slug}` }
})

async function headOf({ params }: Asked<'role'>) {
  const { market, heading, path } = await find(params.role)
  return marketMetadata(market, heading, path)
}

export const GET = readingPage(RoleJobsPage, headOf)

async function RoleJobsPage({ params }: Asked<'role'>) {
  const { role } = params
  const [found, guides] = await Promise.all([find(role), listGuides()])
  const guide = guides.find(({ slug }) => slug === role)
  return (
    <MarketPage {...found}>
      {guide && (
        <p className="flex items-center gap-2">
          <BookOpen aria-hidden strokeWidth={1.5} className="size-4 shrink-0 text-ink-muted" />
          <a href={`/guides/${guide.slug}`} className="py-0.5 underline">
            <WholeWords text={guide.title} />
          </a>
        </p>
      )}
    </MarketPage>
  )
}
