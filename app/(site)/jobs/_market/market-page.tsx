import { ButtonLink } from '@/components/ui/button'
import { Crumbs } from '@/components/ui/crumbs'
import { Rss } from '@/components/ui/icons'
import { siteAddress } from '@/db/site/address'
import { breadcrumbs } from '@/integrations/structured-data/json-ld'
import { marketPaths } from '@/rules/jobs/markets'
import { searchPath, withFilter } from '@/search/query'
import { feedPath } from '../../_feeds/feed-links'
import { CountList } from '../../_parts/count-list'
import { StructuredData } from '../../_parts/structured-data'
import { JobList } from '../_results/job-list'
import { MarketFigures } from './market-figures'
import type { Market } from './read-market'

const trail = [{ name: 'Jobs', path: '/jobs' }]

/** A role, a technology or a city as a page: its figures, its newest jobs, and by what they can be narrowed. */
export function MarketPage({
  market,
  heading,
  path,
  children,
}: {
  market: Market
  heading: string
  path: string
  children?: React.ReactNode
}) {
  const { found, query, now } = market
  const all = found.totalIsExact ? `all ${found.total.toLocaleString('en')} jobs` : 'all of them'
  const names = [...trail, { name: heading, path }]
  return (
    <div className="wrap">
      <StructuredData
        blocks={[breadcrumbs(names.map((one) => ({ name: one.name, url: siteAddress(one.path) })))]}
      />
      <Crumbs trail={trail} here={heading} />
      <header className="grid gap-4 py-6 lg:py-8">
        <h1>{heading}</h1>
        <MarketFigures market={market} />
        {children}
        <p className="flex flex-wrap items-center gap-3">
          <ButtonLink href={searchPath(query)} look="main">
            Filter these jobs
          </ButtonLink>
          <ButtonLink href={feedPath('rss', query)} look="bare">
            <Rss aria-hidden strokeWidth={1.5} />
            Feed
          </ButtonLink>
        </p>
      </header>
      <div className="grid items-start gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <section aria-labelledby="newest">
          <h2 id="newest" className="mb-3">
            Newest jobs
          </h2>
          <JobList jobs={found.hits} levels={[]} levelWords="" now={now} />
          {found.next && (
            <p className="mt-5">
              <ButtonLink href={searchPath(query)}>See {all}</ButtonLink>
            </p>
          )}
        </section>
        <aside aria-label="Narrower" className="grid gap-8 sm:max-lg:grid-cols-2">
          <Narrower market={market} />
          <Others market={market} />
        </aside>
      </div>
    </div>
  )
}

const narrower = { role: 'Roles', tech: 'Technologies', place: 'Places', seniority: 'Seniority' } as const

function Narrower({ market: { facet: own, query, found } }: { market: Market }) {
  const facets = (['tech', 'place', 'role', 'seniority'] as const).filter((facet) => facet !== own)
  return facets.map((facet) => (
    <CountList
      key={facet}
      title={narrower[facet]}
      values={found.facets[facet]}
      pathOf={(value) => searchPath(withFilter(query, facet, value))}
    />
  ))
}

const mostOthers = 12

/** The markets next to this one, each a page of its own. */
function Others({ market: { facet, others } }: { market: Market }) {
  const shown = marketPaths(facet, others).slice(0, mostOthers)
  if (shown.length === 0) return null
  return (
    <nav aria-labelledby="others">
      <h2 id="others" className="mb-2 font-text text-13 font-semibold tracking-normal text-ink-muted">
        Other {facet === 'place' ? 'cities' : narrower[facet].toLowerCase()}
      </h2>
      <ul className="flex flex-wrap gap-x-3 gap-y-1 text-14">
        {shown.map(({ path, label }) => (
          <li key={path}>
            <a href={path} className="inline-block py-0.5 underline">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
