import { BellRing } from '@/components/ui/icons'
import { alertPath, type JobQuery } from '@/search/query'

/** The way to hear of new jobs of this search. */
export function AlertLink({ query }: { query: JobQuery }) {
  return (
    <p className="mt-6 flex items-center gap-2.5 rounded-m bg-sunken px-5 py-4">
      <BellRing aria-hidden strokeWidth={1.5} className="size-5 shrink-0 text-accent" />
      <a href={alertPath(query)} className="py-0.5 font-[580] underline">
        Get new jobs by e-mail
      </a>
      <span className="text-14 text-ink-muted max-sm:hidden">
        for this search, with or without an account
      </span>
    </p>
  )
}
