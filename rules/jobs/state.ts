/** The states of a job at the desk, in order. */
export const jobStates = {
  draft: 'Draft',
  published: 'Published',
  closed: 'Closed',
  expired: 'Expired',
} as const

export type JobState = keyof typeof jobStates

/** Why a job is off the board for good, or until it is extended. */
export const closingReasons = ['filled', 'withdrawn', 'expired'] as const

export type ClosingReason = (typeof closingReasons)[number]

export type JobDates = {
  publishedAt: Date | null
  validUntil: Date | null
  closedAt: Date | null
  closedBecause: ClosingReason | null
}

/** Where a job stands; one whose last day has passed has expired even before a task closes it. */
export function jobState(job: JobDates, now: Date): JobState {
  if (job.closedAt) return job.closedBecause === 'expired' ? 'expired' : 'closed'
  if (!job.publishedAt) return 'draft'
  return job.validUntil && job.validUntil <= now ? 'expired' : 'published'
}

/** True when the public could answer the job at that moment: published, not closed yet, and not past its date. */
export function isOpenAt(
  { publishedAt, validUntil, closedAt }: Omit<JobDates, 'closedBecause'>,
  at: Date,
): boolean {
  return (
    publishedAt !== null &&
    publishedAt <= at &&
    (!closedAt || closedAt > at) &&
    (!validUntil || validUntil > at)
  )
}
