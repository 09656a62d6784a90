import { formatDate } from '../dates'
import { siteSettings } from '../site/settings'

/** What still keeps a job from being public, one sentence each; a pay range is owed to every reader, unless the owner of the site says otherwise. */
export function missingToPublish(
  job: { payMin?: number | null; payMax?: number | null; duties: string[]; validUntil?: Date | null },
  now: Date,
): string[] {
  const missing: string[] = []
  if (siteSettings().payRequired && (!job.payMin || !job.payMax))
    missing.push('Give the pay: both ends of the range. Without it, the job cannot be published.')
  if (job.duties.length === 0) missing.push('Say what the person will do: at least one line.')
  if (job.validUntil && job.validUntil <= now)
    missing.push('The last day has passed. Choose a later one, or leave it empty.')
  return missing
}

/** The same for a job whose last day is to be put off: the new one lies after the present one. */
export function missingToExtend(
  job: Parameters<typeof missingToPublish>[0] & { validUntil: Date },
  present: Date,
  now: Date,
): string[] {
  const missing = missingToPublish(job, now)
  if (job.validUntil > now && job.validUntil <= present)
    missing.push(`The last day is ${formatDate(present)} already: choose a later one.`)
  return missing
}

/** What a job in review lacks: a second pair of eyes. Nobody looks over what they have asked others to look at, nor does who acts for them alone: `actors` are those as whom somebody acts. */
export function missingFromReview(
  { reviewAskedAt, reviewAskedById }: { reviewAskedAt: Date | null; reviewAskedById: string | null },
  actors: string[],
): string[] {
  return reviewAskedAt && reviewAskedById && actors.includes(reviewAskedById)
    ? ['You have asked for a review: somebody else publishes it, or you take it back first.']
    : []
}
