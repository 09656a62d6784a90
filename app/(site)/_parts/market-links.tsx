import { leastOfMarket, type MarketFacet } from '@/rules/jobs/markets'
import { listMarketsAmong } from '@/search/jobs'

const facets = ['role', 'place', 'tech'] as const
const most = 8

const words: Record<MarketFacet, (label: string) => string> = {
  role: (label) => `${label} jobs`,
  place: (label) => `Jobs in ${label}`,
  tech: (label) => `${label} jobs`,
}

/** The pages of the markets that something belongs to, by their keys (`fr:lyon`), each with how many jobs are open there. */
export async function MarketLinks({
  now,
  ...of
}: { now: Date } & Partial<Record<MarketFacet, readonly string[]>>) {
  const asked = facets.filter((facet) => of[facet]?.length)
  const found = await Promise.all(
    asked.map(async (facet) => {
      const markets = await listMarketsAmong(facet, of[facet] ?? [], leastOfMarket, now)
      return markets.map((one) => ({ ...one, facet }))
    }),
  )
  const shown = found.flat().slice(0, most)
  if (shown.length === 0) return null
  return (
    <nav aria-label="More jobs" className="text-14">
      <h2 className="mb-2 font-text text-13 font-semibold tracking-normal text-ink-muted">More jobs</h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {shown.map(({ path, facet, label, count }) => (
          <li key={path}>
            <a href={path} className="inline-block py-0.5 underline">
              {words[facet](label)}
            </a>{' '}
            <span className="text-ink-muted tabular-nums">{count.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
