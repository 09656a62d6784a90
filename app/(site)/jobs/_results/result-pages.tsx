import { ArrowRight } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import type { JobQuery } from '@/search/query'
import { searchPath } from '../search-path'

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
