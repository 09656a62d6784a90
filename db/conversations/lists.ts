import { and, desc, eq, exists, isNotNull, isNull, like, or, sql } from 'drizzle-orm'
import type { Side } from '@/rules/conversations/who-writes'
import { inTurn } from '../absences/cover'
import { contains } from '../desk/like'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { columnsOf, isUnread } from './conversations'
import { ofCandidate, ofDesk } from './unread'

export const shelves = ['all', 'unread', 'archived'] as const
export type Shelf = (typeof shelves)[number]
export type ConversationQuery = { shelf: Shelf; q?: string; page?: number }

const pageLength = 50

/** This recruiter's conversations with candidates and companies: unread ones first, then the newest. */
export function listDeskConversations(recruiter: Staff, query: ConversationQuery) {
  return listRows('desk', ofDesk(recruiter), query)
}

/** Those of this recruiter that hold something to read, the newest first. */
export function listUnreadAtDesk(recruiter: Staff) {
  const { order, limit } = inTurn(recruiter, owner, [desc(t.conversations.newestAt)], 6)
  return rowsOf('desk', ofDesk(recruiter), { shelf: 'unread' })
    .orderBy(...order)
    .limit(limit)
}

/** A candidate's conversations about applications of their account. */
export function listCandidateConversations(candidateId: string, query: ConversationQuery) {
  return listRows('other', ofCandidate(candidateId), query)
}

export type ConversationRow = Awaited<ReturnType<typeof listRows>>['conversations'][number]

async function listRows(side: Side, whose: ReturnType<typeof and>, query: ConversationQuery) {
  const { page = 1 } = query
  const rows = await rowsOf(side, whose, query)
    .orderBy(desc(isUnread(side)), desc(t.conversations.newestAt))
    .limit(pageLength + 1)
    .offset((page - 1) * pageLength)
  return { conversations: rows.slice(0, pageLength), next: rows.length > pageLength ? page + 1 : undefined }
}

const owner = sql<string | null>`coalesce(${t.jobs.recruiterId}, ${t.briefs.recruiterId})`

function rowsOf(side: Side, whose: ReturnType<typeof and>, { shelf, q }: ConversationQuery) {
  const { text } = t.conversationMessages
  const unread = isUnread(side)
  const { archivedAt } = columnsOf(side)
  return store.read
    .select({
      id: t.conversations.id,
      applicationId: t.conversations.applicationId,
      briefId: t.conversations.briefId,
      newestAt: t.conversations.newestAt,
      archivedAt,
      unread: unread.mapWith(Boolean),
      newest: newest(text),
      newestSide: newest(t.conversationMessages.side),
      candidate: t.applications.name,
      jobTitle: t.jobs.title,
      language: t.jobs.language,
      company: sql<string>`coalesce(${t.companies.name}, ${t.briefs.companyName})`,
      contact: t.briefs.contactName,
      number: t.briefs.number,
      recruiterId: owner,
      recruiter: t.users.name,
    })
    .from(t.conversations)
    .leftJoin(t.applications, eq(t.applications.id, t.conversations.applicationId))
    .leftJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .leftJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .leftJoin(t.briefs, eq(t.briefs.id, t.conversations.briefId))
    .leftJoin(t.users, eq(t.users.id, t.jobs.recruiterId))
    .where(
      and(
        whose,
        shelf === 'archived' ? isNotNull(archivedAt) : isNull(archivedAt),
        shelf === 'unread' ? unread : undefined,
        q ? mentions(q) : undefined,
      ),
    )
}

const newest = <Column extends typeof t.conversationMessages.text | typeof t.conversationMessages.side>(
  column: Column,
) => sql<Column['_']['data']>`(select ${column} from ${t.conversationMessages}
  where ${t.conversationMessages.conversationId} = ${t.conversations.id}
  order by ${t.conversationMessages.at} desc limit 1)`

function mentions(q: string) {
  const part = contains(q)
  const said = store.read
    .select({ one: sql`1` })
    .from(t.conversationMessages)
    .where(
      and(
        eq(t.conversationMessages.conversationId, t.conversations.id),
        like(t.conversationMessages.text, part),
      ),
    )
  return or(
    exists(said),
    like(t.applications.name, part),
    like(t.jobs.title, part),
    like(t.companies.name, part),
    like(t.briefs.companyName, part),
    like(t.briefs.number, part),
  )
}
