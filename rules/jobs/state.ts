/** The states of a job at the desk, in order. */
export const jobStates = {
  draft: 'Draft',
  in_review: 'In review',
  scheduled: 'Scheduled',
  published: 'Published',
  paused: 'Paused',
  unconfirmed: 'Not confirmed',
  closed: 'Closed',
  expired: 'Expired',
  archived: 'Archived',
} as const

export type JobState = keyof typeof jobStates

/** Why a job is off the board for good, or until it is extended. */
export const closingReasons = ['filled', 'withdrawn', 'expired', 'unconfirmed'] as const

export type ClosingReason = (typeof closingReasons)[number]

/** Why a job that has not closed is off the list, until somebody at the desk brings it back. */
export const unlistingReasons = ['paused', 'unconfirmed'] as const

export type UnlistingReason = (typeof unlistingReasons)[number]

export type JobDates = {
  publishedAt: Date | null
  validUntil: Date | null
  closedAt: Date | null
  closedBecause: ClosingReason | null
  unlistedAt: Date | null
  unlistedBecause: UnlistingReason | null
  /** Since when somebody else is to look at a draft, when it goes online by itself, and since when a job is out of the lists: read at the desk alone. */
  reviewAskedAt?: Date | null
  publishAt?: Date | null
  archivedAt?: Date | null
}

/** Where a job stands; one whose last day has passed has expired even before a task closes it. */
export function jobState(job: JobDates, now: Date): JobState {
  if (job.archivedAt) return 'archived'
  if (job.closedAt) return job.closedBecause === 'expired' ? 'expired' : 'closed'
  if (!job.publishedAt) return job.publishAt ? 'scheduled' : job.reviewAskedAt ? 'in_review' : 'draft'
  if (job.validUntil && job.validUntil <= now) return 'expired'
  return job.unlistedBecause ?? 'published'
}

/** True when the public could answer the job at that moment: published, on the list, not closed yet, and not past its date. */
export function isOpenAt(
  { publishedAt, validUntil, closedAt, unlistedAt }: Omit<JobDates, 'closedBecause' | 'unlistedBecause'>,
  at: Date,
): boolean {
  return (
    publishedAt !== null &&
    publishedAt <= at &&
    (!closedAt || closedAt > at) &&
    (!unlistedAt || unlistedAt > at) &&
    (!validUntil || validUntil > at)
  )
}
