import { and, eq, isNotNull, isNull, or } from 'drizzle-orm'
import type { AccountDraft } from '@/rules/applications/draft'
import { secretPlace } from '@/rules/letters'
import type { Language } from '@/rules/people/language'
import { accountExists, accountOpened } from '@/rules/people/letters'
import { linkMinutes } from '@/rules/people/link-life'
import { newId } from '../ids'
import { siteAddress } from '../site/address'
import { queueLetter, turnOf } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { confirmAddressOf } from './confirmed'
import { endLinks, findLink, followLink, type MailLink, makeLink } from './mail-links'
import { changeAccess, hashPassword, insertUser } from './users'

/**
 * Opens an account, or leaves alone the one that this address has; only the letter to the address tells which. As long
 * as nobody has confirmed the address, each sign-up gets a link of its own: the one that is followed decides whose
 * password and name the account has.
 */
export async function signUp(draft: AccountDraft & { language?: Language }, now = new Date()): Promise<void> {
  const passwordHash = await hashPassword(draft.password)
  await store.tx(async (tx) => {
    const [known] = await tx.select(person).from(t.users).where(eq(t.users.email, draft.email))
    const { id } = known ?? (await insertUser(tx, draft, passwordHash))
    const at = await turnOf(tx, draft.email, now)
    const about = { about: 'account' as const, aboutId: id }
    const when = { createdAt: now, dueAt: at }
    if (known && !isUnclaimed(known)) {
      const letter = accountExists({ link: siteAddress('/sign-in'), at: now })
      await queueLetter(tx, draft.email, letter, about, when)
      return
    }
    const signUpId = newId()
    await tx
      .insert(t.signUps)
      .values({ id: signUpId, userId: id, name: draft.name, passwordHash, createdAt: now })
    const secret = await makeLink(tx, { purpose: 'confirm', userId: id, aboutId: signUpId }, at)
    const days = linkMinutes.confirm / 1440
    const letter = accountOpened({ link: siteAddress(`/verify/${secretPlace}`), at: now, days })
    await queueLetter(tx, draft.email, letter, { ...about, secret }, when)
  })
}

/** The address that a link from a letter would confirm, or that it was used; undefined for a link that is not good. */
export async function findAddressToConfirm(
  token: string,
  now = new Date(),
): Promise<string | 'used' | undefined> {
  const link = await findLink(store.read, ['confirm'], token, now)
  return link && link !== 'used' ? (await findSignUp(store.read, link))?.email : link
}

/**
 * Confirms an address through the link in its letter: the name and password given with that sign-up become those of the
 * account, and whoever else had signed in to it is signed out. A closed account is open again.
 */
export function confirmAddress(token: string, now = new Date()): Promise<'done' | 'used' | 'not found'> {
  return followLink(['confirm'], token, now, async (tx, link) => {
    const asked = await findSignUp(tx, link)
    if (!asked) return 'not found'
    const { userId, name, passwordHash } = asked
    await confirmAddressOf(tx, userId, now, { name, closedAt: null })
    if (asked.password !== passwordHash) await changeAccess(tx, userId, { passwordHash }, now)
    await tx.delete(t.signUps).where(eq(t.signUps.userId, userId))
    await endLinks(tx, userId, now)
    return 'done'
  })
}

const person = {
  id: t.users.id,
  verifiedAt: t.users.verifiedAt,
  closedAt: t.users.closedAt,
  access: t.users.access,
}

/** Nobody has shown that it is theirs. Who works at the desk was made by an owner: no sign-up may take that account over. */
function isUnclaimed({
  verifiedAt,
  closedAt,
  access,
}: Pick<typeof t.users.$inferSelect, keyof typeof person>) {
  return access === 'candidate' && (verifiedAt === null || closedAt !== null)
}

async function findSignUp(from: Tx, { aboutId }: MailLink) {
  const [asked] = await from
    .select({
      userId: t.users.id,
      email: t.users.email,
      name: t.signUps.name,
      passwordHash: t.signUps.passwordHash,
      password: t.users.passwordHash,
    })
    .from(t.signUps)
    .innerJoin(t.users, eq(t.users.id, t.signUps.userId))
    .where(
      and(
        eq(t.signUps.id, aboutId ?? ''),
        eq(t.users.access, 'candidate'),
        or(isNull(t.users.verifiedAt), isNotNull(t.users.closedAt)),
      ),
    )
  return asked
}
