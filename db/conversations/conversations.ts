import { and, asc, desc, eq, gt, ne, sql } from 'drizzle-orm'
import type { Side } from '@/rules/conversations/who-writes'
import { newId } from '../ids'
import { given, prepared } from '../prepared'
import { store, type Tx, t } from '../store'

/** What a conversation is about: one application, or one brief. */
export type Subject = { applicationId: string } | { briefId: string }

export type Message = Awaited<ReturnType<typeof listConversation>>[number]

const messagesOf = (column: typeof t.conversations.briefId | typeof t.conversations.applicationId) =>
  prepared((read) => {
    const { id, side, authorName, text, at } = t.conversationMessages
    const readAt = sql<number | null>`case ${side} when 'desk' then ${t.conversations.otherReadAt}
      else ${t.conversations.deskReadAt} end`
    return read
      .select({ id, side, authorName, text, at, readAt })
      .from(t.conversationMessages)
      .innerJoin(t.conversations, eq(t.conversations.id, t.conversationMessages.conversationId))
      .where(eq(column, given('id', column)))
      .orderBy(asc(at), asc(id))
  })

const ofBrief = messagesOf(t.conversations.briefId)
const ofApplication = messagesOf(t.conversations.applicationId)

/** All that was written about it, oldest first; `read` once the other side has seen it, as far as that is known. */
export async function listConversation(about: Subject) {
  const rows = await ('briefId' in about
    ? ofBrief().all({ id: about.briefId })
    : ofApplication().all({ id: about.applicationId }))
  return rows.map(({ readAt, ...message }) => ({
    ...message,
    read: readAt !== null && message.at.getTime() <= readAt,
  }))
}

/** Notes that this side has seen what was written until now. The caller has shown that it may. */
export async function markRead(side: Side, about: Subject, now = new Date()): Promise<void> {
  const readAt = columnsOf(side).readAt
  await store.db
    .update(t.conversations)
    .set(side === 'desk' ? { deskReadAt: now } : { otherReadAt: now })
    .where(and(isAbout(about), sql`coalesce(${readAt}, 0) < ${t.conversations.newestAt}`))
}

/** Puts a conversation away, read, for this side until somebody writes in it again; null takes it back. */
export async function archive(side: Side, about: Subject, at: Date | null): Promise<void> {
  const read = at ? { desk: { deskReadAt: at }, other: { otherReadAt: at } }[side] : {}
  await store.db
    .update(t.conversations)
    .set(side === 'desk' ? { deskArchivedAt: at, ...read } : { otherArchivedAt: at, ...read })
    .where(isAbout(about))
}

/** Whether the other side has written about it. */
export async function hasWritten(tx: Tx, side: Side, about: Subject): Promise<boolean> {
  const [found] = await tx
    .select({ id: t.conversationMessages.id })
    .from(t.conversationMessages)
    .innerJoin(t.conversations, eq(t.conversations.id, t.conversationMessages.conversationId))
    .where(and(isAbout(about), eq(t.conversationMessages.side, side)))
    .limit(1)
  return found !== undefined
}

const oneClick = 2 * 60_000

/** Adds a message; false when the same words came from that side just before, as from a double click. */
export async function addMessage(
  tx: Tx,
  about: Subject,
  message: { side: Side; authorId: string | null; authorName: string; text: string; at: Date },
): Promise<string | undefined> {
  const { side, text, at } = message
  await tx
    .insert(t.conversations)
    .values({ ...about, newestAt: at })
    .onConflictDoNothing()
  const [conversation] = await tx
    .select({ id: t.conversations.id })
    .from(t.conversations)
    .where(isAbout(about))
  if (!conversation) throw new Error('the conversation that was just begun is missing')
  const { id: conversationId } = conversation
  const [same] = await tx
    .select({ id: t.conversationMessages.id })
    .from(t.conversationMessages)
    .where(
      and(
        eq(t.conversationMessages.conversationId, conversationId),
        eq(t.conversationMessages.side, side),
        eq(t.conversationMessages.text, text),
        gt(t.conversationMessages.at, new Date(at.getTime() - oneClick)),
      ),
    )
    .orderBy(desc(t.conversationMessages.at))
    .limit(1)
  if (same) return undefined
  const id = newId()
  await tx.insert(t.conversationMessages).values({ id, conversationId, ...message })
  const read = side === 'desk' ? { deskReadAt: at } : { otherReadAt: at }
  await tx
    .update(t.conversations)
    .set({ newestAt: at, deskArchivedAt: null, otherArchivedAt: null, ...read })
    .where(eq(t.conversations.id, conversationId))
  return id
}

/** The columns of a conversation that are this side's. */
export function columnsOf(side: Side) {
  const { deskReadAt, otherReadAt, deskArchivedAt, otherArchivedAt } = t.conversations
  return side === 'desk'
    ? { readAt: deskReadAt, archivedAt: deskArchivedAt }
    : { readAt: otherReadAt, archivedAt: otherArchivedAt }
}

/** True where the other side has written since this one has looked. */
export function isUnread(side: Side) {
  const { conversationId, side: by, at } = t.conversationMessages
  return sql<number>`exists (select 1 from ${t.conversationMessages}
    where ${eq(conversationId, t.conversations.id)} and ${ne(by, side)}
    and ${at} > coalesce(${columnsOf(side).readAt}, 0))`
}

export function isAbout(about: Subject) {
  return 'briefId' in about
    ? eq(t.conversations.briefId, about.briefId)
    : eq(t.conversations.applicationId, about.applicationId)
}
