import { Empty } from '@/components/ui/empty'
import { formatThousands } from '@/rules/pay'
import { roleName } from '@/rules/roles'
import { technologyOfSlug } from '@/rules/technology-slugs'
import { contracts, seniorities, workplaces } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { type Filter, type JobQuery, withoutFilter } from '@/search/job-query'
import { zeroHelp } from '@/search/jobs'
import { searchPath } from './search-path'

/** Names the filter that keeps every job out, and how many jobs there are without it. */
export async function NothingFound({
  query,
  placeLabel,
}: {
  query: JobQuery
  placeLabel: (key: string) => string
}) {
  if (query.after) return <PastTheEnd query={query} />
  const reliefs = await zeroHelp(query)
  return (
    <Empty title={reliefs.length > 0 ? 'One filter less would help' : 'No open job fits this search'}>
      {reliefs.length > 0 ? (
        <ul className="grid justify-items-start gap-1">
          {reliefs.map(({ filter, count }) => (
            <li key={filter}>
              Without <b className="font-[580] text-ink">{named(filter, query, placeLabel)}</b>:{' '}
              <a href={searchPath(withoutFilter(query, filter))} className="live inline-block py-0.5">
                {plural(count, 'job')}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p>Dropping any one filter alone would not help.</p>
      )}
      <p>
        <a href="/jobs" className="inline-block py-0.5 underline">
          See every open job
        </a>
      </p>
    </Empty>
  )
}

function PastTheEnd({ query }: { query: JobQuery }) {
  return (
    <Empty title="There are no more jobs on this page">
      <p>
        Some may have closed since you opened the list.{' '}
        <a href={searchPath({ ...query, after: undefined })} className="underline">
          Go to the first page
        </a>
      </p>
    </Empty>
  )
}

function named(filter: Filter, query: JobQuery, placeLabel: (key: string) => string): string {
  const names: Record<Filter, () => string> = {
    q: () => `“${query.q}”`,
    role: () => query.role.map(roleName).join(', '),
    seniority: () => query.seniority.map((value) => seniorities[value]).join(', '),
    tech: () => query.tech.map((slug) => technologyOfSlug(slug) ?? slug).join(', '),
    contract: () => query.contract.map((value) => contracts[value]).join(', '),
    workplace: () => query.workplace.map((value) => workplaces[value]).join(', '),
    place: () => query.place.map(placeLabel).join(', '),
    company: () => query.company.join(', '),
    pay: () => `pay from ${formatThousands(query.pay ?? 0, query.currency)}`,
    since: () => `the last ${plural(query.since ?? 0, 'day')}`,
    near: () => `${query.radius} km around ${query.near}`,
  }
  return names[filter]()
}
