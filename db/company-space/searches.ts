import { and, desc, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm'
import { newId, newToken } from '../ids'
import { hiring } from '../pool/viewer'
import { store, type Tx, t } from '../store'
import type { Member } from './members'

const { briefs, jobs, briefPeople } = t

/** The briefs of a company: those of its jobs, and those that its people have sent. */
function ofCompany(companyId: string) {
  const theirJobs = store.read
    .select({ one: sql`1` })
    .from(jobs)
    .where(and(eq(jobs.briefId, briefs.id), eq(hiring, companyId)))
  const theirAddresses = store.read
    .select({ email: t.users.email })
    .from(t.companyMembers)
    .innerJoin(t.users, eq(t.users.id, t.companyMembers.userId))
    .where(eq(t.companyMembers.companyId, companyId))
  return or(exists(theirJobs), inArray(briefs.email, theirAddresses))
}

/** The searches of the company that a member acts for, the newest first. */
export function listSearches({ company }: Member) {
  const { id, number, status, role, seniority, city, openings, createdAt, closedAt, pausedAt } = briefs
  return store.read
    .select({
      ...{ id, number, status, role, seniority, city, openings, createdAt, closedAt, pausedAt },
      recruiter: t.users.name,
    })
    .from(briefs)
    .leftJoin(t.users, eq(t.users.id, briefs.recruiterId))
    .where(ofCompany(company.id))
    .orderBy(desc(id))
    .limit(100)
}

export type Search = Awaited<ReturnType<typeof listSearches>>[number]

/**
 * Makes a private link to a search of a member's company, under their own name, and returns its token; undefined for the search
 * of anybody else. Who did not follow the brief yet follows it from now on.
 */
export function openSearch(member: Member, briefId: string, now = new Date()): Promise<string | undefined> {
  return store.tx(async (tx) => {
    const [brief] = await tx
      .select({ id: briefs.id, email: briefs.email })
      .from(briefs)
      .innerJoin(t.companyMembers, eq(t.companyMembers.userId, member.id))
      .where(
        and(
          eq(briefs.id, briefId),
          eq(t.companyMembers.companyId, member.company.id),
          ofCompany(member.company.id),
        ),
      )
    if (!brief) return undefined
    const personId = brief.email === member.email ? null : await follow(tx, briefId, member, now)
    const { token, tokenHash } = newToken()
    await tx.insert(t.briefLinks).values({ tokenHash, briefId, personId, createdAt: now })
    return token
  })
}

async function follow(tx: Tx, briefId: string, { name, email }: Member, now: Date): Promise<string> {
  const [known] = await tx
    .select({ id: briefPeople.id })
    .from(briefPeople)
    .where(and(eq(briefPeople.briefId, briefId), eq(briefPeople.email, email), isNull(briefPeople.removedAt)))
  if (known) return known.id
  const id = newId()
  await tx.insert(briefPeople).values({ id, briefId, name, email, invitedAt: now })
  return id
}
