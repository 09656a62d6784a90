import { desc, eq, or, sql } from 'drizzle-orm'
import { isJobAskedFor } from '../briefs/its-jobs'
import { titleForReaders } from '../jobs/jobs'
import { store, t } from '../store'

const { presentations, applications, briefs, jobs } = t

/** The questions that are a candidate's: about their profile, or about what they sent with their account. */
export const ofCandidate = (candidateId: string) =>
  or(eq(presentations.candidateId, candidateId), eq(applications.candidateId, candidateId))

/** A candidate's questions, the last asked first. */
export function listCandidateAsked(candidateId: string) {
  const { id, askedAt, agreed, withdrawnAt, interviewAskedAt, interviewAnsweredAt } = presentations
  return store.read
    .select({
      id,
      askedAt,
      agreed,
      withdrawnAt,
      interviewAskedAt,
      interviewAnsweredAt,
      company: t.companies.name,
      title: titleForReaders,
      language: jobs.language,
      closedAt: briefs.closedAt,
    })
    .from(presentations)
    .innerJoin(briefs, eq(briefs.id, presentations.briefId))
    .innerJoin(jobs, isJobAskedFor)
    .innerJoin(t.companies, eq(t.companies.id, jobs.companyId))
    .leftJoin(applications, eq(applications.id, presentations.applicationId))
    .where(ofCandidate(candidateId))
    .orderBy(desc(askedAt), desc(id))
    .limit(50)
}

/** Who of companies has looked at a candidate on a shortlist, the last first. */
export function listCompanyLooks(candidateId: string) {
  const { by, at, id } = t.presentationLooks
  const company = sql<string>`case when ${presentations.companyNamedAt} is null then ${t.companies.name} else ${briefs.companyName} end`
  return store.read
    .select({ id, by, at, company })
    .from(t.presentationLooks)
    .innerJoin(presentations, eq(presentations.id, t.presentationLooks.presentationId))
    .innerJoin(briefs, eq(briefs.id, presentations.briefId))
    .innerJoin(jobs, isJobAskedFor)
    .innerJoin(t.companies, eq(t.companies.id, jobs.companyId))
    .leftJoin(applications, eq(applications.id, presentations.applicationId))
    .where(ofCandidate(candidateId))
    .orderBy(desc(at), desc(id))
    .limit(100)
}

/** The same of one question. */
export function listLooksOf(presentationId: string) {
  const { by, at, id } = t.presentationLooks
  return store.read
    .select({ id, by, at })
    .from(t.presentationLooks)
    .where(eq(t.presentationLooks.presentationId, presentationId))
    .orderBy(desc(at), desc(id))
    .limit(50)
}
