import { and, desc, eq, isNull, notExists, sql } from 'drizzle-orm'
import { isKnownTo } from '../blind/is-blind'
import { briefsOf } from '../briefs/desk'
import { isFirstOfBrief } from '../briefs/its-jobs'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { hiring } from '../pool/viewer'
import { store, t } from '../store'
import { findGroupOfBrief, isShown } from './seen-by'
import { listVerdicts } from './verdicts'

const { presentations, applications, users, briefs, jobs } = t

/** Whom this recruiter's brief was shown or asked about, the last asked first, with what its company says. */
export async function listDeskShortlist(recruiter: Staff, briefId: string) {
  const { id, words, askedAt, agreed, answeredAt, withdrawnAt, number } = presentations
  const { interviewAskedAt, interviewAnsweredAt, interviewTime, times, calledOffAt } = presentations
  const shown = and(isNull(briefs.closedAt), isShown(await findGroupOfBrief(store.read, briefId)))
  const people = await store.read
    .select({
      id,
      words,
      askedAt,
      agreed,
      answeredAt,
      withdrawnAt,
      number,
      interviewAskedAt,
      interviewAnsweredAt,
      interviewTime,
      times,
      calledOffAt,
      applicationId: presentations.applicationId,
      candidateId: presentations.candidateId,
      name: sql<string>`coalesce(${users.name}, ${applications.name})`,
      shown: sql<number>`${shown ?? sql`0`}`.mapWith(Boolean),
    })
    .from(presentations)
    .innerJoin(briefs, eq(briefs.id, presentations.briefId))
    .leftJoin(users, eq(users.id, presentations.candidateId))
    .leftJoin(applications, eq(applications.id, presentations.applicationId))
    .where(and(eq(presentations.briefId, briefId), briefsOf(recruiter)))
    .orderBy(desc(askedAt), desc(id))
  const verdicts = await listVerdicts(
    store.read,
    people.map((one) => one.id),
  )
  return people.map((one) => ({
    ...one,
    said: verdicts.filter((verdict) => verdict.presentationId === one.id),
  }))
}

export type DeskShortlisted = Awaited<ReturnType<typeof listDeskShortlist>>[number]

/** Open applications for the job of a brief whose senders were not asked yet, the newest first. */
export function listApplicationsToAsk(recruiter: Staff, briefId: string) {
  const asked = store.read
    .select({ one: sql`1` })
    .from(presentations)
    .where(and(eq(presentations.applicationId, applications.id), eq(presentations.briefId, briefId)))
  return store.read
    .select({ id: applications.id, name: applications.name, stage: applications.stage })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(
      and(
        eq(jobs.briefId, briefId),
        jobsOf(recruiter),
        isKnownTo(recruiter),
        isNull(applications.closedAt),
        notExists(asked),
      ),
    )
    .orderBy(desc(applications.id))
    .limit(50)
}

/** The searches of a company for which this recruiter may ask somebody of the pool, the newest first. */
export function listSearchesOf(recruiter: Staff, companyId: string) {
  return store.read
    .select({ id: briefs.id, number: briefs.number, title: jobs.title })
    .from(briefs)
    .innerJoin(jobs, and(eq(jobs.briefId, briefs.id), isFirstOfBrief))
    .where(
      and(
        eq(hiring, companyId),
        eq(briefs.status, 'searching'),
        isNull(briefs.pausedAt),
        briefsOf(recruiter),
      ),
    )
    .orderBy(desc(briefs.id))
    .limit(20)
}
