import type { PayLevel } from '@/db/live/pay-levels'
import { plural } from '@/rules/words'
import type { Found } from '@/search/jobs'
import { type JobQuery, searchPath } from '@/search/query'
import { filterWords, type Labels } from '../_filters/filter-words'
import { JobList } from './job-list'

/** For a search that nothing fits: the jobs that have all but one thing of it, and which. */
export function NearestJobs({
  found: { query, partial },
  labels,
  levels,
  levelWords,
  now,
}: {
  found: Found
  labels: Labels
  levels: PayLevel[]
  levelWords: string
  now: Date
}) {
  if (!partial) return null
  return (
    <section aria-labelledby="nearest" className="grid gap-3">
      <h2 id="nearest" className="text-20">
        All but {withoutWords(partial, query, labels)}
      </h2>
      <p className="text-14 text-ink-muted">
        No open job fits everything that you asked for.{' '}
        <a href={searchPath(partial.query)} className="live inline-block py-0.5">
          {plural(partial.total, 'job')}
        </a>{' '}
        {partial.total === 1 ? 'has' : 'have'} the rest.
      </p>
      <JobList jobs={partial.hits} levels={levels} levelWords={levelWords} now={now} />
    </section>
  )
}

function withoutWords(
  { filter, value, word }: NonNullable<Found['partial']>,
  query: JobQuery,
  labels: Labels,
) {
  if (filter === 'tech' && value) return labels(filter, value)
  return filter ? filterWords(filter, query, labels) : `“${word}”`
}
