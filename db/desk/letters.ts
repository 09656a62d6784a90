import { and, desc, eq, exists, isNotNull, lt, ne, notExists, or, sql } from 'drizzle-orm'
import { withoutLinks } from '@/rules/letters'
import { atTheDesk } from '../applications/desk'
import { briefsOf } from '../briefs/desk'
import type { Staff } from '../people/users'
import { store, t } from '../store'

/**
 * A letter belongs to whom that which it is about belongs, one about a message to everybody at the desk; an owner reads all, those about accounts too. Nobody reads
 * those about an application that was withdrawn.
 */
export function lettersOf(recruiter: Staff) {
  if (recruiter.access === 'owner') return notExists(withdrawn())
  const application = store.read
    .select({ one: sql`1` })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(eq(t.applications.id, t.outbox.aboutId), atTheDesk(recruiter)))
  const brief = store.read
    .select({ one: sql`1` })
    .from(t.briefs)
    .where(and(eq(t.briefs.id, t.outbox.aboutId), briefsOf(recruiter)))
  return or(
    and(eq(t.outbox.about, 'application'), exists(application)),
    and(eq(t.outbox.about, 'brief'), exists(brief)),
    eq(t.outbox.about, 'message'),
  )
}

const withdrawn = () =>
  store.read
    .select({ one: sql`1` })
    .from(t.applications)
    .where(and(eq(t.applications.id, t.outbox.aboutId), eq(t.applications.stage, 'withdrawn')))

const shown = {
  id: t.outbox.id,
  recipient: t.outbox.recipient,
  subject: t.outbox.subject,
  createdAt: t.outbox.createdAt,
  dueAt: t.outbox.dueAt,
  attempts: t.outbox.attempts,
  sentAt: t.outbox.sentAt,
  failedAt: t.outbox.failedAt,
  bouncedAt: t.outbox.bouncedAt,
  lastError: t.outbox.lastError,
}

/** The newest letters of this recruiter; `before` is the id of the last one of the page above. */
export function listDeskLetters(recruiter: Staff, before?: string, limit = 50) {
  return store.read
    .select(shown)
    .from(t.outbox)
    .where(and(lettersOf(recruiter), before ? lt(t.outbox.id, before) : undefined))
    .orderBy(desc(t.outbox.id))
    .limit(limit)
}

export type DeskLetter = Awaited<ReturnType<typeof listDeskLetters>>[number]

/** One letter as the desk reads it, without its private link; undefined when it is somebody else's. */
export async function findDeskLetter(recruiter: Staff, id: string) {
  const [letter] = await store.read
    .select({ ...shown, body: t.outbox.body })
    .from(t.outbox)
    .where(and(eq(t.outbox.id, id), lettersOf(recruiter)))
  return letter && { ...letter, body: withoutLinks(letter.body) }
}

/** Lets a letter that was given up be tried anew; false when it is somebody else's, was not given up, or has no text any more. */
export async function sendLetterAgain(recruiter: Staff, id: string, now = new Date()): Promise<boolean> {
  const again = await store.db
    .update(t.outbox)
    .set({ failedAt: null, claimedAt: null, lastError: null, attempts: 0, dueAt: now })
    .where(
      and(eq(t.outbox.id, id), isNotNull(t.outbox.failedAt), ne(t.outbox.body, ''), lettersOf(recruiter)),
    )
    .returning({ id: t.outbox.id })
  return again.length === 1
}
