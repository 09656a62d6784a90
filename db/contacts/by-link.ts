import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import { isAtDesk } from '@/rules/desk/may'
import { hashToken } from '../ids'
import { confirmAddressOf } from '../people/confirmed'
import { proveAddress } from '../people/sign-in-links'
import { insertUser } from '../people/users'
import { eraseContacts } from '../personal-data/erase-contacts'
import { agree } from '../pool/consent'
import { settle } from '../pool/profile'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { withMerged } from './desk'
import { noteObjection } from './objections'

const { contacts } = t
const held = (from: Tx, token: string) =>
  and(
    isNull(contacts.mergedIntoId),
    inArray(
      contacts.id,
      from
        .select({ id: t.contactLinks.contactId })
        .from(t.contactLinks)
        .where(eq(t.contactLinks.tokenHash, hashToken(token))),
    ),
  )

/** All that is kept of the person of a letter's link, and who did what to it; undefined for a link that is nobody's. */
export async function findContactByToken(token: string) {
  const [found] = await store.read
    .select({ contact: contacts, by: t.users.name })
    .from(contacts)
    .innerJoin(t.users, eq(t.users.id, contacts.recruiterId))
    .where(held(store.read, token))
  if (!found) return undefined
  const acts = await store.read
    .select({ verb: t.auditEvents.verb, at: t.auditEvents.at, by: t.users.name })
    .from(t.auditEvents)
    .leftJoin(t.users, eq(t.users.id, t.auditEvents.actorId))
    .where(
      and(
        eq(t.auditEvents.subject, 'contact'),
        inArray(t.auditEvents.subjectId, withMerged(found.contact.id)),
      ),
    )
    .orderBy(asc(t.auditEvents.id))
  return { ...found.contact, by: found.by, acts }
}

export type ContactOfLink = NonNullable<Awaited<ReturnType<typeof findContactByToken>>>

/**
 * The person says yes: they have an account from now on, as whoever follows the link reads at its address, and recruiters
 * find their profile once it is complete. `works here` for somebody of the desk.
 */
export function agreeByToken(
  token: string,
  now = new Date(),
): Promise<'done' | 'already' | 'works here' | 'not found'> {
  return store.tx(async (tx) => {
    const [contact] = await tx.select().from(contacts).where(held(tx, token))
    if (!contact || contact.deletedAt) return 'not found'
    if (contact.agreedAt) return 'already'
    const candidateId = await accountOf(tx, contact, now)
    if (!candidateId) return 'works here'
    await tx.update(contacts).set({ agreedAt: now, candidateId }).where(eq(contacts.id, contact.id))
    await beginProfile(tx, candidateId, contact, now)
    await agree(tx, candidateId, now)
    await recordAudit(tx, null, 'agree', 'contact', contact.id, { at: now })
    return 'done'
  })
}

/**
 * The person wants to be left alone: nobody at the desk can add them again, and all that was kept of them here goes at
 * once, but for what is on hold (article 17.3.e), which goes when the hold ends.
 */
export function objectByToken(token: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const [contact] = await tx.select({ id: contacts.id }).from(contacts).where(held(tx, token))
    if (!contact) return false
    const merged = or(eq(contacts.id, contact.id), eq(contacts.mergedIntoId, contact.id))
    const addresses = await tx.selectDistinct({ email: contacts.email }).from(contacts).where(merged)
    const emails = addresses.map(({ email }) => email)
    for (const email of emails) await noteObjection(tx, email, now)
    const theirs = inArray(contacts.email, emails)
    const isHeld = gt(contacts.holdUntil, now)
    await tx.update(contacts).set({ deletedAt: now }).where(and(theirs, isHeld))
    await eraseContacts(tx, and(theirs, or(isNull(contacts.holdUntil), lte(contacts.holdUntil, now))), now)
    return true
  })
}

type Contact = typeof contacts.$inferSelect

async function accountOf(tx: Tx, { email, name, language }: Contact, now: Date) {
  const [known] = await tx
    .select({ id: t.users.id, access: t.users.access, closedAt: t.users.closedAt })
    .from(t.users)
    .where(eq(t.users.email, email))
  if (known && (isAtDesk(known) || known.closedAt)) return undefined
  if (known) {
    await proveAddress(tx, known.id, now)
    return known.id
  }
  const { id } = await insertUser(tx, { name, email, language }, null)
  await confirmAddressOf(tx, id, now)
  return id
}

/** What was known of them is what their profile begins with; one that they have written stays as it is. */
async function beginProfile(tx: Tx, candidateId: string, contact: Contact, now: Date) {
  const { technologies, links, city, country } = contact
  const begun = { candidateId, technologies, links, city, country, createdAt: now, updatedAt: now }
  await tx.insert(t.profiles).values(begun).onConflictDoNothing()
  await settle(tx, candidateId, now)
}
