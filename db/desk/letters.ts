import { and, desc, eq, exists, isNotNull, isNull, lt, ne, notExists, or, sql } from 'drizzle-orm'
import { readsAccountLetters } from '@/rules/desk/may'
import { withoutLinks } from '@/rules/letters'
import { atTheDesk } from '../applications/desk'
import { isBlindTo } from '../blind/is-blind'
import { briefsOf } from '../briefs/desk'
import { contactsOf } from '../contacts/desk'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'

/**
 * A letter belongs to whom that which it is about belongs, one to a contact to whoever added them, one about a message to everybody at the desk; an owner reads all, those about accounts too. Nobody reads
 * those about an application that was withdrawn, or whose sender they must not know yet.
 */
export function lettersOf(recruiter: Staff) {
  if (readsAccountLetters(recruiter)) return and(notExists(withdrawn()), notExists(unknownTo(recruiter)))
  const application = store.read
    .select({ one: sql`1` })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(eq(t.applications.id, t.outbox.aboutId), atTheDesk(recruiter)))
  const brief = store.read
    .select({ one: sql`1` })
    .from(t.briefs)
    .where(and(eq(t.briefs.id, t.outbox.aboutId), briefsOf(recruiter)))
  const contact = store.read
    .select({ one: sql`1` })
    .from(t.contacts)
    .where(and(eq(t.contacts.id, t.outbox.aboutId), contactsOf(recruiter)))
  return or(
    and(eq(t.outbox.about, 'account'), exists(contact)),
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

const unknownTo = (recruiter: Staff) =>
  store.read
    .select({ one: sql`1` })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(eq(t.applications.id, t.outbox.aboutId), isBlindTo(recruiter)))

const shown = {
  id: t.outbox.id,
  recipient: t.outbox.recipient,
  subject: t.outbox.subject,
  about: t.outbox.about,
  createdAt: t.outbox.createdAt,
  dueAt: t.outbox.dueAt,
  attempts: t.outbox.attempts,
  sentAt: t.outbox.sentAt,
  failedAt: t.outbox.failedAt,
  bouncedAt: t.outbox.bouncedAt,
  lastError: t.outbox.lastError,
}

const states = {
  failed: () => and(isNull(t.outbox.sentAt), isNotNull(t.outbox.failedAt)),
  waiting: () => and(isNull(t.outbox.sentAt), isNull(t.outbox.failedAt)),
}

/** The newest letters of this recruiter, all or those that failed or wait; `before` is the id of the last one of the page above. */
export function listDeskLetters(recruiter: Staff, before?: string, limit = 50, state?: keyof typeof states) {
  const { id } = t.outbox
  return (
    store.read
      .select(shown)
      .from(t.outbox)
      .where(and(state && states[state](), lettersOf(recruiter), before ? lt(id, before) : undefined))
      // By the bare id the few that have not left would be looked for among all.
      .orderBy(desc(state ? sql`+${id}` : id))
      .limit(limit)
  )
}

/** How many letters of this recruiter were given up or stopped. */
export const countFailedLetters = (recruiter: Staff): Promise<number> =>
  store.read.$count(t.outbox, and(states.failed(), lettersOf(recruiter)))

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
export function sendLetterAgain(recruiter: Staff, id: string, now = new Date()): Promise<boolean> {
  const { outbox } = t
  return store.tx(async (tx) => {
    const again = await tx
      .update(outbox)
      .set({ failedAt: null, claimedAt: null, lastError: null, attempts: 0, dueAt: now })
      .where(and(eq(outbox.id, id), isNotNull(outbox.failedAt), ne(outbox.body, ''), lettersOf(recruiter)))
      .returning({ id: outbox.id })
    if (again.length === 1) await recordAudit(tx, recruiter.id, 'send again', 'letter', id, { at: now })
    return again.length === 1
  })
}

/**
 * Stops a letter that has not left; it can be sent again. False when it is somebody else's, has left or is leaving, and
 * for letters about accounts: people are owed these, as whoever is added is owed that they are told.
 */
export function stopLetter(recruiter: Staff, id: string, now = new Date()): Promise<boolean> {
  const { outbox } = t
  const waits = and(isNull(outbox.sentAt), isNull(outbox.failedAt), isNull(outbox.claimedAt))
  return store.tx(async (tx) => {
    const stopped = await tx
      .update(outbox)
      .set({ failedAt: now, lastError: `Stopped by ${recruiter.name}.` })
      .where(and(eq(outbox.id, id), waits, ne(outbox.about, 'account'), lettersOf(recruiter)))
      .returning({ id: outbox.id })
    if (stopped.length === 1) await recordAudit(tx, recruiter.id, 'stop', 'letter', id, { at: now })
    return stopped.length === 1
  })
}
