import { and, asc, desc, eq, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import type { Letter } from '@/rules/letters'
import { store, type Tx, t } from '../store'

const attemptsAllowed = 8
const claimLasts = 10 * 60_000

/** Puts a letter into the outbox, in the transaction that causes it. */
export async function queueLetter(tx: Tx, recipient: string, letter: Letter): Promise<void> {
  await tx.insert(t.outbox).values({ recipient, ...letter })
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

/** The letter has left. */
export async function markSent(id: string, now = new Date()): Promise<void> {
  await store.db
    .update(t.outbox)
    .set({ sentAt: now, failedAt: null, lastError: null })
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

/** The newest letters, for the desk; `before` is the id of the last one of the page above. */
export function listLetters(before?: string, limit = 50) {
  return store.read
    .select()
    .from(t.outbox)
    .where(before ? lt(t.outbox.id, before) : undefined)
    .orderBy(desc(t.outbox.id))
    .limit(limit)
}

/** One letter, whole. */
export async function findLetter(id: string) {
  const [letter] = await store.read.select().from(t.outbox).where(eq(t.outbox.id, id))
  return letter
}

/** Forgets the texts of letters that were sent, or given up, before that moment; to whom and when stays. */
export async function pruneLetterTexts(before: Date): Promise<void> {
  await store.db
    .update(t.outbox)
    .set({ body: '' })
    .where(and(ne(t.outbox.body, ''), or(lt(t.outbox.sentAt, before), lt(t.outbox.failedAt, before))))
}
