import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { isJobAskedFor } from '../briefs/its-jobs'
import { hashToken } from '../ids'
import { store, type Tx, t } from '../store'
import { listLooksOf, ofCandidate } from './of-candidate'
import { findGroupOfBrief, isShown, mayBeShown } from './seen-by'
import { asShown, shownOfProfile } from './shown'

const { presentations, applications, profiles, briefs, jobs, users } = t
const realCompanies = alias(t.companies, 'real_companies')
const profileOf = sql`coalesce(${presentations.candidateId}, ${applications.candidateId})`

/** A question as whoever it was put to reads it, through the link of a letter; undefined for any other token. */
export async function findAskedByToken(token: string) {
  const [link] = await store.read
    .select({ id: t.presentationLinks.presentationId })
    .from(t.presentationLinks)
    .where(eq(t.presentationLinks.tokenHash, hashToken(token)))
  return link && findAsked(eq(presentations.id, link.id))
}

/** The same in the space of its candidate. */
export function findCandidateAsked(candidateId: string, id: string) {
  return findAsked(and(eq(presentations.id, id), ofCandidate(candidateId)))
}

async function findAsked(which: SQL | undefined) {
  const [found] = await store.read
    .select({
      asked: presentations,
      job: jobs,
      company: t.companies.name,
      realCompany: realCompanies.name,
      by: users.name,
      profile: shownOfProfile,
      isApplicant: sql<number>`${presentations.applicationId} is not null`.mapWith(Boolean),
    })
    .from(presentations)
    .innerJoin(briefs, eq(briefs.id, presentations.briefId))
    .innerJoin(jobs, isJobAskedFor)
    .innerJoin(t.companies, eq(t.companies.id, jobs.companyId))
    .leftJoin(realCompanies, eq(realCompanies.id, jobs.realCompanyId))
    .leftJoin(users, eq(users.id, presentations.recruiterId))
    .leftJoin(applications, eq(applications.id, presentations.applicationId))
    .leftJoin(profiles, eq(profiles.candidateId, profileOf))
    .where(which)
  if (!found) return undefined
  const { asked, profile, job, realCompany, ...more } = found
  const {
    candidateId: _candidate,
    applicationId: _application,
    recruiterId: _recruiter,
    interviewAskedById: _by,
    ...rest
  } = asked
  const [looks, isOpen, isSeen] = await Promise.all([
    listLooksOf(asked.id),
    stands(asked, mayBeShown),
    stands(asked, isShown),
  ])
  const { slug, title, language } = job
  return {
    ...rest,
    ...more,
    confidential: realCompany !== null,
    realCompany: rest.companyNamedAt ? realCompany : null,
    ...asShown(profile, job),
    job: { slug, title, language, isPublic: job.publishedAt !== null && job.closedAt === null },
    looks,
    isOpen,
    isSeen,
  }
}

export type Asked = NonNullable<Awaited<ReturnType<typeof findAsked>>>

/** True while the search of a question goes on and its company may see whoever was asked. */
export async function stands(
  { id, briefId }: { id: string; briefId: string },
  rule: typeof mayBeShown | typeof isShown = mayBeShown,
  from: Tx = store.read,
): Promise<boolean> {
  const [one] = await from
    .select({ id: presentations.id })
    .from(presentations)
    .innerJoin(briefs, eq(briefs.id, presentations.briefId))
    .where(
      and(eq(presentations.id, id), isNull(briefs.closedAt), rule(await findGroupOfBrief(from, briefId))),
    )
  return one !== undefined
}
