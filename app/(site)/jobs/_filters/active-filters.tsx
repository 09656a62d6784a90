import { X } from '@/components/ui/icons'
import { type JobQuery, searchPath } from '@/search/query'
import { chosenFilters, type Labels } from './filter-words'

/** What is chosen, each a link that drops it. */
export function ActiveFilters({ query, labels }: { query: JobQuery; labels: Labels }) {
  const chips = chosenFilters(query, labels)
  if (chips.length === 0) return null
  return (
    <ul aria-label="Active filters" className="flex flex-wrap gap-2">
      {chips.map(({ label, without }) => (
        <li key={label} className="min-w-0">
          <a
            href={searchPath(without)}
            className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full bg-accent-soft ps-3.5 pe-2.5 text-14 font-[550] text-accent-deep hover:underline"
          >
            <span className="sr-only">Remove </span>
            <span className="min-w-0 first-letter:uppercase">{label}</span>
            <X aria-hidden strokeWidth={1.75} className="size-3.5 shrink-0" />
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a href="/jobs" className="inline-flex min-h-8 items-center px-2 text-14 underline">
            Clear all
          </a>
        </li>
      )}
    </ul>
  )
}
