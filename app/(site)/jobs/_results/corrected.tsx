import { type JobQuery, searchPath } from '@/search/query'

/** Says that a word was taken for another, with the way back to the words as they were typed. */
export function Corrected({
  from,
  to,
  exact,
  query,
}: {
  from: string
  to: string
  exact: string
  query: JobQuery
}) {
  return (
    <p role="status" className="-mt-1 text-14 text-ink-muted">
      No job has “{from}”. These are the jobs for <b className="font-[580] text-ink">“{to}”</b>.{' '}
      <a href={searchPath({ ...query, q: exact, after: undefined })} className="underline">
        Search for the exact words
      </a>
    </p>
  )
}
