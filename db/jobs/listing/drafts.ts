import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { inTurn } from '../../absences/cover'
import type { Staff } from '../../people/users'
import { store, t } from '../../store'
import { jobsOf } from '../desk'
import { inState } from './in-state'

/** The drafts that this recruiter has to publish, the last begun first. */
export function listDrafts(recruiter: Staff, now = new Date()) {
  const { id, title, language, recruiterId, createdAt } = t.jobs
  const { order, limit } = inTurn(recruiter, recruiterId, [desc(id)], 6)
  return store.read
    .select({ id, title, language, recruiterId, createdAt, company: t.companies.name })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(and(inState('draft', now), jobsOf(recruiter)))
    .orderBy(...order)
    .limit(limit)
}

/** Drafts of this recruiter whose company has answered, the last answer first. */
export function listAnsweredDrafts(recruiter: Staff) {
  const { answer, answeredAt } = t.jobApprovals
  const { id, title, language, recruiterId } = t.jobs
  const { order, limit } = inTurn(recruiter, recruiterId, [desc(answeredAt)], 6)
  return store.read
    .select({ id, title, language, recruiterId, answer, answeredAt })
    .from(t.jobApprovals)
    .innerJoin(t.jobs, eq(t.jobs.id, t.jobApprovals.jobId))
    .where(and(isNotNull(answeredAt), isNull(t.jobs.publishedAt), isNull(t.jobs.closedAt), jobsOf(recruiter)))
    .orderBy(...order)
    .limit(limit)
}
