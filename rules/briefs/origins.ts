import type { JobDraft } from '../jobs/draft'
import { briefToJob } from './to-job'

/** Where a part of a job's text comes from: what the company wrote, the guide of its role, or the recruiter. */
export type Origin = 'brief' | 'guide' | 'recruiter'

export type OriginPart = { part: string; text: string; origin: Origin }

type Written = Pick<JobDraft, 'title' | 'summary' | 'work' | 'duties' | 'needs' | 'nice' | 'team' | 'start'>

/**
 * Each paragraph of a job that was made from a brief, with where it comes from. What still stands as the brief made it is
 * the brief's, a line that the guide has is the guide's, and all else a recruiter has written. Empty parts are left out.
 */
export function originsOf(
  job: Written,
  brief: Parameters<typeof briefToJob>[0],
  guideDuties: string[],
): OriginPart[] {
  const first = briefToJob(brief, '')
  const text = (part: string, now: string, before: string): OriginPart[] =>
    now ? [{ part, text: now, origin: now === before ? 'brief' : 'recruiter' }] : []
  const lines = (part: string, now: string[], before: string[], guide: string[] = []): OriginPart[] =>
    now.map((line) => ({
      part,
      text: line,
      origin: before.includes(line) ? 'brief' : guide.includes(line) ? 'guide' : 'recruiter',
    }))
  return [
    ...text('Title', job.title, first.title),
    ...text('Summary', job.summary, first.summary),
    ...text('The work', job.work, first.work),
    ...lines('Duties', job.duties, [], guideDuties),
    ...lines('What it needs', job.needs, first.needs),
    ...lines('Nice to have', job.nice, first.nice),
    ...text('Team', job.team, first.team),
    ...text('Start', job.start, first.start),
  ]
}
