import { and, asc, desc, eq, gt, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { mostSharing } from '@/rules/contacts/keys'
import { seesAllWork } from '@/rules/desk/may'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { contactsOf, findContact } from './desk'

const { contacts, contactKeys, contactsApart } = t

/** Pairs of people who share a mailbox, a telephone or a page, and were not said to be two; never for a name alone. */
export function listMergeProposals(recruiter: Staff, limit = 50) {
  const other = alias(contacts, 'other')
  const otherKey = alias(contactKeys, 'other_key')
  const apart = store.read
    .select({ one: sql`1` })
    .from(contactsApart)
    .where(and(eq(contactsApart.oneId, contacts.id), eq(contactsApart.otherId, other.id)))
  const sharedByFew = sql`(${contactKeys.kind}, ${contactKeys.key}) in (${fewShare()})`
  const ofTheSame = seesAllWork(recruiter) ? undefined : eq(other.recruiterId, recruiter.id)
  const isHere = (table: typeof contacts | typeof other) =>
    and(isNull(table.mergedIntoId), isNull(table.deletedAt))
  return store.read
    .select({
      one: { id: contacts.id, name: contacts.name, email: contacts.email },
      other: { id: other.id, name: other.name, email: other.email },
      kind: contactKeys.kind,
    })
    .from(contactKeys)
    .innerJoin(
      otherKey,
      and(
        eq(otherKey.kind, contactKeys.kind),
        eq(otherKey.key, contactKeys.key),
        gt(otherKey.contactId, contactKeys.contactId),
      ),
    )
    .innerJoin(contacts, eq(contacts.id, contactKeys.contactId))
    .innerJoin(other, eq(other.id, otherKey.contactId))
    .where(
      and(sharedByFew, contactsOf(recruiter), ofTheSame, isHere(contacts), isHere(other), notExists(apart)),
    )
    .groupBy(contacts.id, other.id)
    .orderBy(desc(other.id), asc(contacts.id))
    .limit(limit)
}

export type MergeProposal = Awaited<ReturnType<typeof listMergeProposals>>[number]

const fewShare = () => {
  const keys = alias(contactKeys, 'few')
  return store.read
    .select({ kind: keys.kind, key: keys.key })
    .from(keys)
    .groupBy(keys.kind, keys.key)
    .having(sql`count(*) between 2 and ${mostSharing}`)
}

/** Two people whom a recruiter reaches and who share something, whole, with what they share; that both were looked at is noted. */
export function lookAtPair(recruiter: Staff, keptId: string, goneId: string, now = new Date()) {
  return store.tx(async (tx) => {
    const [kept, gone] = [await findContact(tx, recruiter, keptId), await findContact(tx, recruiter, goneId)]
    if (!kept || !gone || keptId === goneId || kept.mergedIntoId || gone.mergedIntoId) return undefined
    const shared = await sharedBy(tx, keptId, goneId)
    if (shared.length === 0) return undefined
    for (const id of [keptId, goneId]) await recordAudit(tx, recruiter.id, 'look', 'contact', id, { at: now })
    return { kept, gone, shared }
  })
}

/** By what two people are known to be one. */
export async function sharedBy(tx: typeof store.read, one: string, other: string) {
  const mine = alias(contactKeys, 'mine')
  const found = await tx
    .selectDistinct({ kind: mine.kind })
    .from(mine)
    .innerJoin(contactKeys, and(eq(contactKeys.kind, mine.kind), eq(contactKeys.key, mine.key)))
    .where(
      and(
        eq(mine.contactId, one),
        eq(contactKeys.contactId, other),
        sql`(${mine.kind}, ${mine.key}) in (${fewShare()})`,
      ),
    )
  return found.map(({ kind }) => kind)
}

/** Says that two people are two: they are proposed no more. False where this recruiter does not reach both. */
export function keepApart(recruiter: Staff, one: string, other: string): Promise<boolean> {
  return store.tx(async (tx) => {
    const both = [await findContact(tx, recruiter, one), await findContact(tx, recruiter, other)]
    if (both.some((found) => !found) || one === other) return false
    const [oneId = '', otherId = ''] = [one, other].sort()
    await tx.insert(contactsApart).values({ oneId, otherId }).onConflictDoNothing()
    return true
  })
}
