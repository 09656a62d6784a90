import { ButtonLink } from '@/components/ui/button'
import type { CompanyBrief } from '@/db/briefs/briefs'
import { formatDate } from '@/rules/dates'
import { type ClosingReason, jobState } from '@/rules/jobs/state'

/** Where the job of a brief stands: its page while it is open, and else what became of it, since its page is gone. */
export function ItsJob({ job, now }: { job: CompanyBrief['job']; now: Date }) {
  if (!job) return null
  const state = jobState(job, now)
  if (state === 'published')
    return (
      <ButtonLink href={`/jobs/${job.slug}`} className="mt-3 justify-self-start">
        See your job as candidates do
      </ButtonLink>
    )
  const ended = job.closedAt ?? job.validUntil
  return (
    <p className="mt-3">
      {state === 'draft' && 'The draft is not public yet. We write to you when it is.'}
      {state !== 'draft' && ended && (
        <>
          Your job left the board on <time dateTime={ended.toISOString()}>{formatDate(ended)}</time>.{' '}
          {becauseOf[job.closedBecause ?? 'expired']}
        </>
      )}
    </p>
  )
}

const becauseOf: Record<ClosingReason, string> = {
  filled: 'Somebody was hired for it.',
  withdrawn: 'It was closed, and nobody was hired for it here.',
  expired: 'Its last day had passed.',
}
