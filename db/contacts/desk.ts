import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  like,
  lt,
  or,
  type SQL,
} from 'drizzle-orm'
import { type ContactDraft, contactWords } from '@/rules/contacts/draft'
import { seesAllWork } from '@/rules/desk/may'
import { fold } from '@/rules/words'
import { labelled } from '../lists/labelled'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit, versionOf } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { writeKeys } from './keys'

const { contacts } = t
export const contactStates = ['asked', 'agreed', 'deleted'] as const
export type ContactState = (typeof contactStates)[number]

/** A recruiter reaches the people they have added; managers and owners reach all. */
export const contactsOf = (recruiter: Staff): SQL | undefined =>
  seesAllWork(recruiter) ? undefined : eq(contacts.recruiterId, recruiter.id)

const inState: Record<ContactState, SQL | undefined> = {
  asked: and(isNull(contacts.deletedAt), isNull(contacts.agreedAt)),
  agreed: and(isNull(contacts.deletedAt), isNotNull(contacts.agreedAt)),
  // A range, which the index of the few that are deleted answers.
  deleted: gt(contacts.deletedAt, new Date(0)),
}

/** A page of the people that were added, the newest first, by any of their words; `before` is the id of the last one above. */
export async function listContacts(
  recruiter: Staff,
  {
    state = 'asked',
    q = '',
    labels = {},
    before,
    limit = 50,
  }: {
    state?: ContactState
    q?: string
    labels?: { tag?: string; list?: string }
    before?: string
    limit?: number
  },
) {
  const { id, name, email, title, technologies, city, country, createdAt, source } = contacts
  const own = labelled(recruiter.id, 'contactId', id, labels)
  const fits = and(
    contactsOf(recruiter),
    isNull(contacts.mergedIntoId),
    inState[state],
    ...holding(q),
    ...own,
  )
  const [total] = await store.read.select({ n: count() }).from(contacts).where(fits)
  const found = await store.read
    .select({ id, name, email, title, technologies, city, country, createdAt, source, version: actsOn() })
    .from(contacts)
    .where(and(fits, before ? lt(id, before) : undefined))
    .orderBy(desc(id))
    .limit(limit)
  return { people: found, total: total?.n ?? 0 }
}

export type ContactLine = Awaited<ReturnType<typeof listContacts>>['people'][number]

const holding = (typed: string) =>
  fold(typed)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => like(contacts.words, `%${word.replace(/[%_]/g, '')}%`))

/** Somebody who was added, whole; that it was looked at is noted, and they see it. Undefined for another recruiter's. */
export function lookAtContact(recruiter: Staff, id: string, now = new Date()) {
  return store.tx(async (tx) => {
    const found = await findContact(tx, recruiter, id)
    if (found) await recordAudit(tx, recruiter.id, 'look', 'contact', id, { at: now })
    return found
  })
}

export type Contact = NonNullable<Awaited<ReturnType<typeof findContact>>>

/** The same inside somebody else's transaction, and noted nowhere. */
export async function findContact(tx: Tx, recruiter: Staff, id: string) {
  const [found] = await tx
    .select({ contact: contacts, by: t.users.name, version: actsOn() })
    .from(contacts)
    .innerJoin(t.users, eq(t.users.id, contacts.recruiterId))
    .where(and(eq(contacts.id, id), contactsOf(recruiter)))
  return found && { ...found.contact, by: found.by, version: found.version }
}

const actsOn = () => versionOf('contact', contacts.id)

/** What was done to somebody who was added, and to whoever was merged into them, the first act first. */
export function listContactActs(id: string) {
  return store.read
    .select({ id: t.auditEvents.id, verb: t.auditEvents.verb, at: t.auditEvents.at, by: t.users.name })
    .from(t.auditEvents)
    .leftJoin(t.users, eq(t.users.id, t.auditEvents.actorId))
    .where(and(eq(t.auditEvents.subject, 'contact'), inArray(t.auditEvents.subjectId, withMerged(id))))
    .orderBy(asc(t.auditEvents.at), asc(t.auditEvents.id))
    .limit(200)
}

/** The id of somebody who was added, and those of whoever was merged into them. */
export const withMerged = (id: string) =>
  store.read
    .select({ id: contacts.id })
    .from(contacts)
    .where(or(eq(contacts.id, id), eq(contacts.mergedIntoId, id)))

/** Writes down what is known of somebody anew, not over what was changed since it was `seen`; their address stays, as they were written to there. */
export function reviseContact(
  recruiter: Staff,
  id: string,
  draft: Omit<ContactDraft, 'email'>,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  const revise = async (tx: Tx, contact: Contact) => {
    const words = contactWords({ ...draft, email: contact.email })
    await tx
      .update(contacts)
      .set({ ...draft, words })
      .where(eq(contacts.id, id))
    await writeKeys(tx, id, { ...draft, email: contact.email })
  }
  return change(recruiter, id, 'revise', now, revise, seen)
}

/** Takes somebody from the desk; for 30 days they can be brought back. */
export function deleteContact(recruiter: Staff, id: string, now = new Date()): Promise<Answer> {
  return change(recruiter, id, 'delete', now, async (tx) => {
    await tx.update(contacts).set({ deletedAt: now }).where(eq(contacts.id, id))
  })
}

/** Brings back somebody who was deleted here. */
export function restoreContact(recruiter: Staff, id: string, now = new Date()): Promise<Answer> {
  return change(recruiter, id, 'restore', now, async (tx) => {
    await tx.update(contacts).set({ deletedAt: null }).where(eq(contacts.id, id))
  })
}

/** Puts the end of what is kept off until some moment, with the reason; without one the hold ends. */
export function holdContact(
  recruiter: Staff,
  id: string,
  hold: { until: Date; reason: string } | undefined,
  now = new Date(),
): Promise<Answer> {
  return change(recruiter, id, hold ? 'hold' : 'end the hold', now, async (tx) => {
    await tx
      .update(contacts)
      .set({ holdUntil: hold?.until ?? null, holdReason: hold?.reason ?? '' })
      .where(eq(contacts.id, id))
  })
}

const needs: Record<string, (contact: Contact) => boolean> = {
  revise: ({ deletedAt }) => deletedAt === null,
  delete: ({ deletedAt }) => deletedAt === null,
  restore: ({ deletedAt }) => deletedAt !== null,
}

function change(
  recruiter: Staff,
  id: string,
  verb: string,
  now: Date,
  write: (tx: Tx, contact: Contact) => Promise<void>,
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) => {
    const found = await findContact(tx, recruiter, id)
    // One that was merged into another is read and not written.
    const open = found?.mergedIntoId ? undefined : found
    return actOn(tx, { subject: 'contact', id, seen }, open, async (contact): Promise<Answer> => {
      if (!(needs[verb]?.(contact) ?? true)) return { outcome: 'already' }
      await write(tx, contact)
      await recordAudit(tx, recruiter.id, verb, 'contact', id, { at: now })
      return { outcome: 'done' }
    })
  })
}
