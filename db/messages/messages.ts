import { and, count, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { MessageDraft } from '@/rules/messages/draft'
import { messageAnswered, messageReceived } from '@/rules/messages/letters'
import type { Language } from '@/rules/people/language'
import { privacyVersion } from '@/rules/site/privacy'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit, versionOf } from '../site/audit-events'
import { queueAcknowledgement, queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'

/** Takes a message to the site in, and acknowledges it in the same transaction. */
export function sendMessage(draft: MessageDraft & { language?: Language }, now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const id = newId()
    await tx.insert(t.messages).values({ id, ...draft, privacyVersion, createdAt: now })
    const letter = messageReceived({ topic: draft.topic, at: now })
    await queueAcknowledgement(tx, draft.email, letter, { about: 'message', aboutId: id }, now)
  })
}

const whole = {
  id: t.messages.id,
  name: t.messages.name,
  email: t.messages.email,
  topic: t.messages.topic,
  text: t.messages.text,
  page: t.messages.page,
  createdAt: t.messages.createdAt,
  answeredAt: t.messages.answeredAt,
  answeredBy: t.users.name,
  answer: t.messages.answer,
}

const messages = (from: Tx = store.read) =>
  from
    .select({ ...whole, version: versionOf('message', t.messages.id) })
    .from(t.messages)
    .leftJoin(t.users, eq(t.users.id, t.messages.answeredById))

export type Message = Awaited<ReturnType<typeof messages>>[number]
export type MessageState = 'open' | 'answered'

/** The newest messages in a state, for everybody at the desk; `before` is the id of the last one of the page above. */
export function listMessages(
  _recruiter: Staff,
  { state, before, limit = 50 }: { state: MessageState; before?: string; limit?: number },
): Promise<Message[]> {
  return messages()
    .where(and(inState(state), before ? lt(t.messages.id, before) : undefined))
    .orderBy(desc(t.messages.id))
    .limit(limit)
}

/** How many messages wait for an answer. */
export async function countOpenMessages(): Promise<number> {
  const [row] = await store.read.select({ n: count() }).from(t.messages).where(inState('open'))
  return row?.n ?? 0
}

/** One message with its version; undefined when there is none. */
export async function findMessage(_recruiter: Staff, id: string): Promise<Message | undefined> {
  const [message] = await messages().where(eq(t.messages.id, id))
  return message
}

/** Answers a message with a letter; without words it was answered elsewhere, and none is written. */
export function answerMessage(
  recruiter: Staff,
  id: string,
  words: string,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) => {
    const [found] = await messages(tx).where(eq(t.messages.id, id))
    return actOn(tx, { subject: 'message', id, seen }, found, async (message) => {
      if (message.answeredAt) return { outcome: 'already' }
      const answered = { answeredAt: now, answeredById: recruiter.id, answer: words }
      await tx.update(t.messages).set(answered).where(eq(t.messages.id, id))
      await recordAudit(tx, recruiter.id, 'answer', 'message', id, { at: now })
      if (!words) return { outcome: 'done' }
      const { name, topic, createdAt: at, email } = message
      const letter = messageAnswered({ name, topic, at, answer: words, by: recruiter.name })
      await queueLetter(tx, email, letter, { about: 'message', aboutId: id })
      return { outcome: 'done' }
    })
  })
}

/** Lets a message wait again that this recruiter has noted as answered elsewhere; false for any other, as an answer has left. */
export function reopenMessage(recruiter: Staff, id: string, now = new Date()): Promise<boolean> {
  const { messages: all } = t
  const noted = and(eq(all.answeredById, recruiter.id), eq(all.answer, ''), isNotNull(all.answeredAt))
  return store.tx(async (tx) => {
    const open = await tx
      .update(all)
      .set({ answeredAt: null, answeredById: null })
      .where(and(eq(all.id, id), noted))
      .returning({ id: all.id })
    if (open.length > 0) await recordAudit(tx, recruiter.id, 'reopen', 'message', id, { at: now })
    return open.length > 0
  })
}

const inState = (state: MessageState) =>
  state === 'open' ? isNull(t.messages.answeredAt) : isNotNull(t.messages.answeredAt)
