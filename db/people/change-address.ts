import { and, eq, isNull } from 'drizzle-orm'
import { secretPlace } from '@/rules/letters'
import { addressAsked, addressIsTaken, addressMoved, newAddressAsked } from '@/rules/people/address-letters'
import { newId } from '../ids'
import { siteAddress } from '../site/address'
import { recordAudit } from '../site/audit-events'
import { queueAcknowledgement, queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { confirmAddressOf } from './confirmed'
import { endLinks, endLinksAbout, findLink, followLink, type MailLink, makeLink } from './mail-links'
import { moveAddress } from './move-address'
import type { User } from './users'

const link = () => siteAddress(`/address/${secretPlace}`)

/**
 * Asks at the old address and at the new one whether an account may move; one asked for before is off. Where the new
 * address has an account, only the letter to it says so.
 */
export function askToMove(user: User, newEmail: string, now = new Date()): Promise<'done' | 'same'> {
  return store.tx(async (tx) => {
    if (newEmail === user.email) return 'same'
    await callOff(tx, user.id)
    const id = newId()
    await tx.insert(t.addressChanges).values({ id, userId: user.id, newEmail, createdAt: now })
    const about = { about: 'account' as const, aboutId: user.id }

    const leave = await makeLink(tx, { purpose: 'leave address', userId: user.id, aboutId: id }, now)
    const asked = addressAsked({ link: link(), forgot: siteAddress('/forgot'), at: now })
    await queueLetter(tx, user.email, asked, { ...about, secret: leave })

    const [holder] = await tx.select({ id: t.users.id }).from(t.users).where(eq(t.users.email, newEmail))
    if (holder) {
      const taken = addressIsTaken({ link: siteAddress('/sign-in'), at: now })
      await queueAcknowledgement(tx, newEmail, taken, { ...about, aboutId: holder.id }, now)
      return 'done'
    }
    const take = await makeLink(tx, { purpose: 'take address', userId: user.id, aboutId: id }, now)
    const offered = newAddressAsked({ link: link(), at: now })
    await queueAcknowledgement(tx, newEmail, offered, { ...about, secret: take }, now)
    return 'done'
  })
}

/** The new address that an account is to have, and where that was confirmed so far; undefined when none is asked for. */
export async function findPendingMove(userId: string) {
  const { newEmail, leftAt, takenAt, createdAt, doneAt } = t.addressChanges
  const [pending] = await store.read
    .select({ newEmail, leftAt, takenAt, createdAt })
    .from(t.addressChanges)
    .where(and(eq(t.addressChanges.userId, userId), isNull(doneAt)))
  return pending
}

/** Calls a change of address off: its links end. */
export function callOffMove(userId: string): Promise<void> {
  return store.tx((tx) => callOff(tx, userId))
}

/** What a link would confirm: leaving the old address or taking the new one; or that it was used. */
export async function findMove(token: string, now = new Date()) {
  const found = await findLink(store.read, ['leave address', 'take address'], token, now)
  if (!found || found === 'used') return found
  const change = await findChange(store.read, found)
  return change && { purpose: found.purpose, from: change.email, to: change.newEmail }
}

/**
 * Confirms a change at one address; at the second one it is made: the account, its applications, messages and waiting
 * letters move along, and every other link of the account ends.
 */
export function confirmMove(
  token: string,
  now = new Date(),
): Promise<'done' | 'half' | 'taken' | 'used' | 'not found'> {
  return followLink(['leave address', 'take address'], token, now, async (tx, followed) => {
    const change = await findChange(tx, followed)
    if (!change) return 'not found'
    const { id, userId, email: from, newEmail: to } = change
    const mark = followed.purpose === 'leave address' ? { leftAt: now } : { takenAt: now }
    await tx.update(t.addressChanges).set(mark).where(eq(t.addressChanges.id, id))
    const { leftAt, takenAt } = { ...change, ...mark }
    if (!leftAt || !takenAt) return 'half'

    const [holder] = await tx.select({ id: t.users.id }).from(t.users).where(eq(t.users.email, to))
    if (holder) return 'taken'
    await moveAddress(tx, from, to)
    await confirmAddressOf(tx, userId, now)
    await tx.update(t.addressChanges).set({ doneAt: now }).where(eq(t.addressChanges.id, id))
    await endLinks(tx, userId, now)
    await recordAudit(tx, userId, 'move', 'user', userId, { at: now })
    for (const address of [from, to])
      await queueLetter(tx, address, addressMoved({ at: now }), { about: 'account', aboutId: userId })
    return 'done'
  })
}

async function callOff(tx: Tx, userId: string) {
  const off = await tx
    .delete(t.addressChanges)
    .where(and(eq(t.addressChanges.userId, userId), isNull(t.addressChanges.doneAt)))
    .returning({ id: t.addressChanges.id })
  for (const { id } of off) await endLinksAbout(tx, id)
}

async function findChange(from: Tx, { aboutId }: MailLink) {
  const { id, userId, newEmail, leftAt, takenAt, doneAt } = t.addressChanges
  const [change] = await from
    .select({ id, userId, newEmail, leftAt, takenAt, email: t.users.email })
    .from(t.addressChanges)
    .innerJoin(t.users, eq(t.users.id, userId))
    .where(and(eq(id, aboutId ?? ''), isNull(doneAt)))
  return change
}
