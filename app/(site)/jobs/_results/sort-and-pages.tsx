import { ButtonLink } from '@/components/ui/button'
import { ArrowRight } from '@/components/ui/icons'
import { type JobQuery, type Sort, searchPath, sortedBy } from '@/search/query'

const names: Record<Sort, string> = { relevance: 'Best match', newest: 'Newest', pay: 'Highest pay' }

/** The orders of the list as links. */
export function SortLinks({ query }: { query: JobQuery }) {
  const sorts: Sort[] = query.q ? ['relevance', 'newest', 'pay'] : ['newest', 'pay']
  return (
    <nav aria-label="Sort" className="flex shrink-0 items-center gap-x-1 text-14 max-sm:text-13">
      <span aria-hidden className="me-1 text-ink-muted max-sm:hidden">
        Sort by
      </span>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={searchPath(sortedBy(query, sort))}
          aria-current={sort === query.sort ? 'true' : undefined}
          className="inline-flex min-h-8 items-center rounded-full px-2.5 hover:bg-quiet aria-[current]:bg-quiet aria-[current]:font-[580] sm:px-3 forced-colors:aria-[current]:outline-2 forced-colors:aria-[current]:outline-solid"
        >
          {names[sort]}
        </a>
      ))}
    </nav>
  )
}

/** The way to the next page, and back to the first. */
export function ResultPages({ query, next }: { query: JobQuery; next?: string }) {
  if (!next && !query.after) return null
  return (
    <nav aria-label="Pages of results" className="mt-6 flex flex-wrap items-center gap-3">
      {query.after && <ButtonLink href={searchPath({ ...query, after: undefined })}>First page</ButtonLink>}
      {next && (
        <ButtonLink href={searchPath({ ...query, after: next })} rel="next" className="ms-auto">
          Next page
          <ArrowRight aria-hidden strokeWidth={1.75} />
        </ButtonLink>
      )}
    </nav>
  )
}
