import { and, eq, exists, or, sql } from 'drizzle-orm'
import type { Side } from '@/rules/conversations/who-writes'
import { atTheDesk } from '../applications/desk'
import { briefsOf } from '../briefs/desk'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { isAbout, isUnread, type Subject } from './conversations'

/** True where this recruiter may read what is written about it, and something is. */
export async function hasDeskConversation(recruiter: Staff, about: Subject): Promise<boolean> {
  return (await store.read.$count(t.conversations, and(ofDesk(recruiter), isAbout(about)))) > 0
}

/** How many conversations hold something that this recruiter has not read. */
export async function countUnreadAtDesk(recruiter: Staff): Promise<number> {
  return countUnread('desk', ofDesk(recruiter))
}

/** The same for a candidate. */
export async function countUnreadOf(candidateId: string): Promise<number> {
  return countUnread('other', ofCandidate(candidateId))
}

async function countUnread(side: Side, whose: ReturnType<typeof and>) {
  return store.read.$count(t.conversations, and(whose, isUnread(side)))
}

const one = { one: sql`1` }

/** A recruiter reads what is written about their applications and briefs. */
export const ofDesk = (recruiter: Staff) =>
  or(
    exists(
      store.read
        .select(one)
        .from(t.applications)
        .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
        .where(and(eq(t.applications.id, t.conversations.applicationId), atTheDesk(recruiter))),
    ),
    exists(
      store.read
        .select(one)
        .from(t.briefs)
        .where(and(eq(t.briefs.id, t.conversations.briefId), briefsOf(recruiter))),
    ),
  )

/** A candidate reads what is written about the applications of their account. */
export const ofCandidate = (candidateId: string) =>
  exists(
    store.read
      .select(one)
      .from(t.applications)
      .where(
        and(
          eq(t.applications.id, t.conversations.applicationId),
          eq(t.applications.candidateId, candidateId),
        ),
      ),
  )
