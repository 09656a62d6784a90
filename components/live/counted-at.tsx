import { formatDate } from '@/rules/dates'

/** When live figures were counted, and how: one line under or above them. */
export function CountedAt({ computedAt }: { computedAt: string }) {
  const moment = new Date(computedAt)
  return (
    <>
      Counted{' '}
      <time dateTime={computedAt}>
        {formatDate(moment)}, {computedAt.slice(11, 16)} UTC
      </time>
      . We count again when a job changes.{' '}
      <a href="/method" className="underline">
        How we count
      </a>
      .
    </>
  )
}
