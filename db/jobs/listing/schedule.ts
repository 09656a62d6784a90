import { actsAs } from '@/rules/desk/absence'
import { missingFromReview, missingToPublish } from '@/rules/jobs/missing'
import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import type { Staff } from '../../people/users'
import { type Answer, actOn } from '../../site/audit-events'
import { store } from '../../store'
import { unlawfulIn } from '../../wording/unlawful'
import { type Changed, findState, writeChange } from '../desk'

/** Has a draft go online at a moment to come; `missing` what it still lacks for that, or that the moment has passed. */
export function scheduleJob(
  recruiter: Staff,
  id: number,
  publishAt: Date,
  now = new Date(),
  seen?: number,
): Promise<Changed> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      if (!mayMove('schedule', jobState(job, now))) return { outcome: 'already' }
      const missing =
        publishAt <= now
          ? ['Choose a moment that is still to come.']
          : [
              ...missingFromReview(job, actsAs(recruiter)),
              ...missingToPublish(job, publishAt),
              ...(await unlawfulIn(tx, id)),
            ]
      if (missing.length > 0) return { outcome: 'missing', missing }
      await writeChange(
        tx,
        recruiter,
        id,
        'schedule',
        { publishAt, reviewAskedAt: null, updatedAt: now },
        now,
      )
      return { outcome: 'done', isPublic: false }
    }),
  )
}

/** Makes a draft of it again. */
export function unscheduleJob(
  recruiter: Staff,
  id: number,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      if (!mayMove('unschedule', jobState(job, now))) return { outcome: 'already' }
      await writeChange(tx, recruiter, id, 'unschedule', { publishAt: null, updatedAt: now }, now)
      return { outcome: 'done' }
    }),
  )
}
