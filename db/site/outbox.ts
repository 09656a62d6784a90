import { and, asc, desc, eq, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { type Letter, letterFor } from '@/rules/letters'
import { newId } from '../ids'
import { store, type Tx, t } from '../store'
import { findReader } from './readers'

const attemptsAllowed = 8
const claimLasts = 10 * 60_000
const hour = 3_600_000
const mostAnHour = 3

/** What a letter is about, which decides who may read it; `secret` is the token that stands in it as `secretPlace`. */
export type About = {
  about: 'application' | 'brief' | 'account' | 'message' | 'alert' | 'reminder'
  aboutId: string
  secret?: string
}

/**
 * Puts a letter of ours into the outbox, in the transaction that causes it, in the language of whoever gets it. The name
 * that somebody typed stands in it only where the address was confirmed: it could be anything, to anybody. Returns its id.
 */
export async function queueLetter(
  tx: Tx,
  recipient: string,
  letter: Letter,
  about: About,
  when: { createdAt?: Date; dueAt?: Date } = {},
): Promise<string> {
  const { language, named } = await findReader(tx, recipient)
  const text = letterFor(letter, { language, named })
  const id = newId()
  await tx.insert(t.outbox).values({ id, recipient, language, ...text, ...about, ...when })
  return id
}

/**
 * The same for a letter that somebody's form causes, whoever the address belongs to: where nobody has confirmed it, at
 * most three leave in an hour, and what is more waits its turn.
 */
export async function queueAcknowledgement(
  tx: Tx,
  recipient: string,
  letter: Letter,
  about: About,
  now: Date,
): Promise<void> {
  await queueLetter(tx, recipient, letter, about, { dueAt: await turnOf(tx, recipient, now) })
}

/** When such a letter leaves: now, or once it is its turn. */
export async function turnOf(tx: Tx, recipient: string, now: Date): Promise<Date> {
  if ((await findReader(tx, recipient)).named) return now
  const [third] = await tx
    .select({ dueAt: t.outbox.dueAt })
    .from(t.outbox)
    .where(eq(t.outbox.recipient, recipient))
    .orderBy(desc(t.outbox.dueAt))
    .limit(1)
    .offset(mostAnHour - 1)
  return new Date(Math.max(now.getTime(), third ? third.dueAt.getTime() + hour : 0))
}

/** Takes the oldest letter that is due, so that nobody else sends it; undefined when there is none. */
export async function claimLetter(now = new Date()) {
  const free = or(isNull(t.outbox.claimedAt), lt(t.outbox.claimedAt, new Date(now.getTime() - claimLasts)))
  const due = store.db
    .select({ id: t.outbox.id })
    .from(t.outbox)
    .where(and(isNull(t.outbox.sentAt), isNull(t.outbox.failedAt), lte(t.outbox.dueAt, now), free))
    .orderBy(asc(t.outbox.dueAt))
    .limit(1)
  const [letter] = await store.db
    .update(t.outbox)
    .set({ claimedAt: now, attempts: sql`${t.outbox.attempts} + 1` })
    .where(eq(t.outbox.id, due))
    .returning()
  return letter
}

/** The letter has left, and its secret is forgotten. */
export async function markSent(id: string, now = new Date()): Promise<void> {
  await store.db
    .update(t.outbox)
    .set({ sentAt: now, failedAt: null, lastError: null, secret: null })
    .where(eq(t.outbox.id, id))
}

/** The letter did not leave: it is tried again after 1, 2, 4… minutes, and given up after eight attempts. */
export async function markNotSent(
  id: string,
  attempts: number,
  reason: string,
  now = new Date(),
): Promise<void> {
  await store.db
    .update(t.outbox)
    .set({
      claimedAt: null,
      lastError: reason.slice(0, 500),
      dueAt: addDays(now, 2 ** (attempts - 1) / 1440),
      failedAt: attempts >= attemptsAllowed ? now : null,
    })
    .where(eq(t.outbox.id, id))
}

/** No letter could leave: this one goes to the end of the queue, and it was no attempt of its own. */
export async function markOutage(id: string, now = new Date()): Promise<void> {
  await store.db
    .update(t.outbox)
    .set({ claimedAt: null, dueAt: now, attempts: sql`${t.outbox.attempts} - 1` })
    .where(eq(t.outbox.id, id))
}

/** Forgets the texts of letters that were sent, or given up, before that moment; to whom and when stays. */
export async function pruneLetterTexts(before: Date): Promise<void> {
  await store.db
    .update(t.outbox)
    .set({ body: '', secret: null, entry: null })
    .where(and(ne(t.outbox.body, ''), or(lt(t.outbox.sentAt, before), lt(t.outbox.failedAt, before))))
}
