import { eq, lt } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { secretPlace } from '@/rules/letters'
import { noAccountHere, passwordChanged, passwordForgotten } from '@/rules/people/letters'
import { hashToken, newToken } from '../ids'
import { siteAddress } from '../site/address'
import { queueAcknowledgement, queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { changeAccess, hashPassword } from './users'

const minutesGood = 30

/**
 * Writes to an address how to choose a new password, or that no account has it: both cost one letter, so that neither
 * the answer nor its time tells which.
 */
export function askForReset(email: string, now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const [user] = await tx.select({ id: t.users.id }).from(t.users).where(eq(t.users.email, email))
    const { token, tokenHash } = newToken()
    if (user) await tx.insert(t.passwordResets).values({ tokenHash, userId: user.id, createdAt: now })
    const letter = user
      ? passwordForgotten({ link: siteAddress(`/reset/${secretPlace}`), at: now, minutes: minutesGood })
      : noAccountHere({ signUp: siteAddress('/sign-up'), at: now })
    const about = { about: 'account' as const, aboutId: user?.id ?? 'nobody' }
    await queueAcknowledgement(tx, email, letter, { ...about, secret: user && token }, now)
  })
}

/** The account whose password a link would change, or that it was used; undefined for a link that is not good. */
export function findReset(token: string, now = new Date()): Promise<Reset | 'used' | undefined> {
  return findLink(store.read, token, now)
}

/**
 * Gives the account of a link a new password: whoever was signed in to it is signed out, its address is confirmed, and
 * every other link to a new password ends.
 */
export async function resetPassword(
  token: string,
  password: string,
  now = new Date(),
): Promise<'done' | 'used' | 'not found'> {
  const passwordHash = await hashPassword(password)
  return store.tx(async (tx) => {
    const link = await findLink(tx, token, now)
    if (!link || link === 'used') return link ?? 'not found'
    const { userId, email } = link
    await changeAccess(tx, userId, { passwordHash }, now)
    await tx.update(t.users).set({ verifiedAt: now }).where(eq(t.users.id, userId))
    await tx.update(t.passwordResets).set({ usedAt: now }).where(eq(t.passwordResets.userId, userId))
    await tx.delete(t.accountLinks).where(eq(t.accountLinks.userId, userId))
    const letter = passwordChanged({ forgot: siteAddress('/forgot'), at: now })
    await queueLetter(tx, email, letter, { about: 'account', aboutId: userId })
    return 'done'
  })
}

type Reset = { userId: string; email: string }

async function findLink(from: Tx, token: string, now: Date): Promise<Reset | 'used' | undefined> {
  const { usedAt, createdAt, userId, tokenHash } = t.passwordResets
  const [link] = await from
    .select({ usedAt, createdAt, userId, email: t.users.email })
    .from(t.passwordResets)
    .innerJoin(t.users, eq(t.users.id, userId))
    .where(eq(tokenHash, hashToken(token)))
  if (!link) return undefined
  if (link.usedAt) return 'used'
  const isGood = link.createdAt > addDays(now, -minutesGood / 1440)
  return isGood ? { userId: link.userId, email: link.email } : undefined
}

/** Forgets the links to new passwords that were written before that moment. */
export async function pruneResets(before: Date): Promise<void> {
  await store.db.delete(t.passwordResets).where(lt(t.passwordResets.createdAt, before))
}
