import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import type { Staff } from '../../people/users'
import { type Answer, actOn } from '../../site/audit-events'
import { store, type t } from '../../store'
import { findState, writeChange } from '../desk'
import { confirmedAs } from './confirm'

type Change = {
  verb: 'pause' | 'resume'
  values: Partial<typeof t.jobs.$inferInsert>
}

/** Takes an open job off the list for a while: nobody finds it or applies, and its page says so. Applications go on. */
export function pauseJob(recruiter: Staff, id: number, now = new Date(), seen?: number): Promise<Answer> {
  const values = { unlistedAt: now, unlistedBecause: 'paused' as const, confirmAskedAt: null }
  return change(recruiter, id, { verb: 'pause', values }, now, seen)
}

/** Brings a paused job back, or one that nobody had confirmed: it is open, and a new term begins. */
export function resumeJob(recruiter: Staff, id: number, now = new Date(), seen?: number): Promise<Answer> {
  const values = confirmedAs(now)
  return change(recruiter, id, { verb: 'resume', values }, now, seen)
}

function change(
  recruiter: Staff,
  id: number,
  { verb, values }: Change,
  now: Date,
  seen: number | undefined,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      if (!mayMove(verb, jobState(job, now))) return { outcome: 'already' }
      await writeChange(tx, recruiter, id, verb, { ...values, updatedAt: now }, now)
      return { outcome: 'done' }
    }),
  )
}
