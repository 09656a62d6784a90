import { and, asc, eq, notInArray } from 'drizzle-orm'
import { actsAs } from '@/rules/desk/absence'
import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import { inTurn } from '../../absences/cover'
import type { Staff } from '../../people/users'
import { type Answer, actOn } from '../../site/audit-events'
import { store, t } from '../../store'
import { findState, jobsOf, writeChange } from '../desk'
import { inState } from './in-state'

/** Asks for a second pair of eyes on a draft: whoever else answers for it publishes it, or makes it a draft again. */
export function askForReview(recruiter: Staff, id: number, now = new Date(), seen?: number): Promise<Answer> {
  return change(recruiter, id, 'ask for review', now, seen)
}

/** Makes a draft of it again, by whoever asked or was asked. */
export function takeBack(recruiter: Staff, id: number, now = new Date(), seen?: number): Promise<Answer> {
  return change(recruiter, id, 'take back', now, seen)
}

/** The jobs that this recruiter is asked to look at, the longest waiting first: those that somebody else sent. */
export function listToReview(recruiter: Staff, now = new Date()) {
  const { id, title, language, reviewAskedAt, reviewAskedById, recruiterId } = t.jobs
  const { order, limit } = inTurn(recruiter, recruiterId, [asc(reviewAskedAt), asc(id)], 20)
  const asked = { at: reviewAskedAt, by: t.users.name }
  return store.read
    .select({ id, title, language, recruiterId, company: t.companies.name, ...asked })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.users, eq(t.users.id, reviewAskedById))
    .where(and(inState('in_review', now), notInArray(reviewAskedById, actsAs(recruiter)), jobsOf(recruiter)))
    .orderBy(...order)
    .limit(limit)
}

function change(
  recruiter: Staff,
  id: number,
  verb: 'ask for review' | 'take back',
  now: Date,
  seen: number | undefined,
): Promise<Answer> {
  const asks = verb === 'ask for review'
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), async (job) => {
      if (!mayMove(verb, jobState(job, now))) return { outcome: 'already' }
      const asked = { reviewAskedAt: asks ? now : null, reviewAskedById: asks ? recruiter.id : null }
      await writeChange(tx, recruiter, id, verb, { ...asked, updatedAt: now }, now)
      return { outcome: 'done' }
    }),
  )
}
