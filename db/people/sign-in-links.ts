import { eq } from 'drizzle-orm'
import { isAtDesk } from '@/rules/desk/may'
import { secretPlace } from '@/rules/letters'
import { noAccountHere, signInByLink } from '@/rules/people/letters'
import { linkMinutes } from '@/rules/people/link-life'
import { siteAddress } from '../site/address'
import { store, type Tx, t } from '../store'
import { confirmAddressOf } from './confirmed'
import { writeOnRequest } from './letters-on-request'
import { endLinks, findLink, followLink, makeLink } from './mail-links'
import { insertSession } from './sessions'
import { changeAccess, findOpenUser, type User } from './users'

/** Writes to an address a link that signs in, or that no account has it. `next` is the path to go on to, of this site. */
export function askForSignIn(email: string, next: string, now = new Date()): Promise<void> {
  return writeOnRequest(email, now, async (tx, user, at) => {
    if (!user) return { letter: noAccountHere({ signUp: siteAddress('/sign-up'), at: now }) }
    const onward = next ? `?next=${encodeURIComponent(next)}` : ''
    const link = siteAddress(`/sign-in/${secretPlace}${onward}`)
    return {
      letter: signInByLink({ link, at: now, minutes: linkMinutes['sign in'] }),
      secret: await makeLink(tx, { purpose: 'sign in', userId: user.id }, at),
    }
  })
}

/** Whom a link would sign in, or that it was used; undefined for a link that is not good. */
export async function findSignIn(token: string, now = new Date()): Promise<User | 'used' | undefined> {
  const link = await findLink(store.read, ['sign in'], token, now)
  return link && link !== 'used' ? findOpenUser(store.read, eq(t.users.id, link.userId ?? '')) : link
}

/** Opens a session for whoever follows a link, and returns its id with the account. */
export function openSessionByLink(
  token: string,
  device = '',
  now = new Date(),
): Promise<{ session: string; user: User } | 'used' | 'not found'> {
  return followLink(['sign in'], token, now, async (tx, { userId }) => {
    const user = await findOpenUser(tx, eq(t.users.id, userId ?? ''))
    if (!user) return 'not found'
    await proveAddress(tx, user.id, now)
    return { session: await insertSession(tx, user.id, { device, now }), user }
  })
}

/**
 * Whoever comes in holds the address of the account. Where nobody had confirmed it, the password and the sessions may be
 * those of somebody who signed up with another's address, and go.
 */
export async function proveAddress(tx: Tx, userId: string, now: Date): Promise<void> {
  const [user] = await tx
    .select({ verifiedAt: t.users.verifiedAt, access: t.users.access })
    .from(t.users)
    .where(eq(t.users.id, userId))
  if (!user || user.verifiedAt) return
  await confirmAddressOf(tx, userId, now)
  // Who works at the desk got that account from an owner, never by signing up.
  if (isAtDesk(user)) return
  await changeAccess(tx, userId, { passwordHash: null }, now)
  await tx.delete(t.signUps).where(eq(t.signUps.userId, userId))
  await endLinks(tx, userId, now)
}
