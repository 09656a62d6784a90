import type { PublicJob } from '@/db/jobs/jobs'
import { formatDate } from '@/rules/dates'
import type { ClosingReason, UnlistingReason } from '@/rules/jobs/state'

const closed: Record<ClosingReason, string> = {
  filled: 'It has been filled.',
  withdrawn: 'It was taken off the site.',
  expired: 'Its last day has passed.',
  unconfirmed: 'Nobody had confirmed for a month that it was still open.',
}

const unlisted: Record<UnlistingReason, { title: string; why: (since: string) => string }> = {
  paused: {
    title: 'This job is paused',
    why: (since) => `Its recruiter took it off the list on ${since}. Nobody can apply until it comes back.`,
  },
  unconfirmed: {
    title: 'Is this job still open? We do not know',
    why: (since) =>
      `It left the list on ${since}, because its recruiter has not said for three weeks that it is open. Nobody can apply until they do.`,
  },
}

/** What the page of a job that is not open says of it: for good, or for now. */
export function notOpenWords(job: PublicJob, now: Date) {
  if (job.unlistedAt && job.unlistedBecause && !job.closedAt) {
    const { title, why } = unlisted[job.unlistedBecause]
    return { badge: 'Not open now', title, why: why(formatDate(job.unlistedAt)) }
  }
  const closedAt = job.closedAt ?? job.validUntil ?? now
  const reason = closed[job.closedBecause ?? 'expired']
  const why = `${reason} It closed on ${formatDate(closedAt)}. Nobody can apply for it any more.`
  return { badge: 'Closed', title: 'This job has closed', why }
}
