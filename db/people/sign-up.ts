import { and, eq, gt, isNull, lt, ne } from 'drizzle-orm'
import type { AccountDraft } from '@/rules/applications/draft'
import { addDays } from '@/rules/dates'
import { accountExists, accountOpened, secretPlace } from '@/rules/letters'
import { hashToken, newToken } from '../ids'
import { siteAddress } from '../site/address'
import { queueAcknowledgement } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { changeAccess, hashPassword, insertUser } from './users'

const daysGood = 7

/**
 * Opens an account, or leaves alone the one that this address has; only the letter to the address tells which. As long
 * as nobody has confirmed the address, each sign-up gets a link of its own: the one that is followed decides whose
 * password and name the account has.
 */
export async function signUp(draft: AccountDraft, now = new Date()): Promise<void> {
  const passwordHash = await hashPassword(draft.password)
  await store.tx(async (tx) => {
    const [known] = await tx
      .select({ id: t.users.id, name: t.users.name, verifiedAt: t.users.verifiedAt, access: t.users.access })
      .from(t.users)
      .where(eq(t.users.email, draft.email))
    const { id } = known ?? (await insertUser(tx, draft, passwordHash))
    const about = { about: 'account' as const, aboutId: id }
    // Who works at the desk was made by the owner's command: no sign-up may take that account over.
    if (known && (known.verifiedAt || known.access !== 'candidate')) {
      const letter = accountExists({ name: known.name, link: siteAddress('/sign-in'), at: now })
      await queueAcknowledgement(tx, draft.email, letter, about, now)
      return
    }
    const { token, tokenHash } = newToken()
    await tx
      .insert(t.accountLinks)
      .values({ tokenHash, userId: id, name: draft.name, passwordHash, createdAt: now })
    const letter = accountOpened({ link: siteAddress(`/verify/${secretPlace}`), at: now, days: daysGood })
    await queueAcknowledgement(tx, draft.email, letter, { ...about, secret: token }, now)
  })
}

/** The address that a link from a letter would confirm; undefined once it was used, or is older than a week. */
export async function findAddressToConfirm(token: string, now = new Date()): Promise<string | undefined> {
  return (await findLink(store.read, token, now))?.email
}

/**
 * Confirms an address through the link in its letter: the name and password given with that sign-up become those of the
 * account, and whoever else had signed in to it is signed out. Returns the address; undefined for a link that is not good.
 */
export function confirmAddress(token: string, now = new Date()): Promise<string | undefined> {
  return store.tx(async (tx) => {
    const link = await findLink(tx, token, now)
    if (!link) return undefined
    const { userId, name, passwordHash } = link
    const same = link.password === passwordHash
    await tx.update(t.users).set({ name, verifiedAt: now }).where(eq(t.users.id, userId))
    if (!same) await changeAccess(tx, userId, { passwordHash }, now)
    await tx.update(t.accountLinks).set({ usedAt: now }).where(eq(t.accountLinks.tokenHash, link.tokenHash))
    await tx
      .delete(t.accountLinks)
      .where(and(eq(t.accountLinks.userId, userId), ne(t.accountLinks.tokenHash, link.tokenHash)))
    return link.email
  })
}

async function findLink(from: Tx, token: string, now: Date) {
  const [link] = await from
    .select({
      tokenHash: t.accountLinks.tokenHash,
      userId: t.accountLinks.userId,
      name: t.accountLinks.name,
      passwordHash: t.accountLinks.passwordHash,
      password: t.users.passwordHash,
      email: t.users.email,
    })
    .from(t.accountLinks)
    .innerJoin(t.users, eq(t.users.id, t.accountLinks.userId))
    .where(
      and(
        eq(t.accountLinks.tokenHash, hashToken(token)),
        isNull(t.accountLinks.usedAt),
        isNull(t.users.verifiedAt),
        eq(t.users.access, 'candidate'),
        gt(t.accountLinks.createdAt, addDays(now, -daysGood)),
      ),
    )
  return link
}

/** Forgets the links in letters to addresses that were written before that moment, used or not. */
export async function pruneAccountLinks(before: Date): Promise<void> {
  await store.db.delete(t.accountLinks).where(lt(t.accountLinks.createdAt, before))
}
