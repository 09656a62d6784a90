import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import type { Staff } from '../../people/users'
import { type Answer, actOn } from '../../site/audit-events'
import { store } from '../../store'
import { countWaiting } from '../close'
import { findState, writeChange } from '../desk'

/** Puts a job that is over, or a draft that is not wanted, out of the lists; `already` while somebody waits for an answer. */
export function archiveJob(recruiter: Staff, id: number, now = new Date(), seen?: number): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      if (!mayMove('archive', jobState(job, now)) || (await countWaiting(tx, id)) > 0)
        return { outcome: 'already' }
      await writeChange(tx, recruiter, id, 'archive', { archivedAt: now }, now)
      return { outcome: 'done' }
    }),
  )
}

/** Puts it back where it was. */
export function unarchiveJob(recruiter: Staff, id: number, now = new Date(), seen?: number): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      if (!job.archivedAt) return { outcome: 'already' }
      await writeChange(tx, recruiter, id, 'unarchive', { archivedAt: null }, now)
      return { outcome: 'done' }
    }),
  )
}
