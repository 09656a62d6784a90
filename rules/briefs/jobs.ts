import { type JobDates, type JobState, jobState } from '../jobs/state'

const order: JobState[] = ['published', 'paused', 'unconfirmed', 'draft', 'in_review', 'scheduled']

/** Of the jobs of a brief the one that says where the search stands: a public one, else one to come, else the last; null without any. */
export function leadingJob<J extends JobDates>(jobs: J[], now: Date): J | null {
  for (const state of order) {
    const found = jobs.find((job) => jobState(job, now) === state)
    if (found) return found
  }
  return jobs.at(-1) ?? null
}

/** Whether a search goes on with this job: it is public, or will be. */
export const goesOn = (job: JobDates, now: Date): boolean => order.includes(jobState(job, now))

/** Where a search with several jobs stands, and how many were hired of those it is for. */
export function severalJobs(
  { jobs, openings, hired }: { jobs: JobDates[]; openings: number; hired: number },
  now: Date,
): string {
  const open = jobs.filter((job) => jobState(job, now) === 'published').length
  const hires = openings > 1 && hired > 0 ? `, and ${hired} of ${openings} people hired` : ''
  return `${open === 0 ? 'None' : open} of your ${jobs.length} jobs ${open > 1 ? 'are' : 'is'} public${hires}`
}
