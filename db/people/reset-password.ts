import { eq } from 'drizzle-orm'
import { secretPlace } from '@/rules/letters'
import { noAccountHere, passwordChanged, passwordForgotten } from '@/rules/people/letters'
import { linkMinutes } from '@/rules/people/link-life'
import { passwordProblem } from '@/rules/people/password'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { confirmAddressOf } from './confirmed'
import { writeOnRequest } from './letters-on-request'
import { endLinks, findLink, followLink, makeLink } from './mail-links'
import { changeAccess, findOpenUser, hashPassword, type User } from './users'

/**
 * Writes to an address how to choose a new password, or that no account has it: both cost one letter, so that neither
 * the answer nor its time tells which.
 */
export function askForReset(email: string, now = new Date()): Promise<void> {
  return writeOnRequest(email, now, async (tx, user, at) => {
    if (!user) return { letter: noAccountHere({ signUp: siteAddress('/sign-up'), at: now }) }
    const link = siteAddress(`/reset/${secretPlace}`)
    return {
      letter: passwordForgotten({ link, at: now, minutes: linkMinutes.reset }),
      secret: await makeLink(tx, { purpose: 'reset', userId: user.id }, at),
    }
  })
}

/** The account whose password a link would change, or that it was used; undefined for a link that is not good. */
export async function findReset(token: string, now = new Date()): Promise<User | 'used' | undefined> {
  const link = await findLink(store.read, ['reset'], token, now)
  return link && link !== 'used' ? findOpenUser(store.read, eq(t.users.id, link.userId ?? '')) : link
}

/**
 * Gives the account of a link a new password: whoever was signed in to it is signed out, its address is confirmed, and
 * every other link of it ends. A password that this account cannot have is told, and leaves the link good.
 */
export async function resetPassword(
  token: string,
  password: string,
  now = new Date(),
): Promise<'done' | 'used' | 'not found' | { problem: string }> {
  const reset = await findReset(token, now)
  if (!reset || reset === 'used') return reset ?? 'not found'
  const problem = await passwordProblem(password, reset.email)
  if (problem) return { problem }
  const passwordHash = await hashPassword(password)
  return followLink(['reset'], token, now, async (tx, { userId }) => {
    const user = await findOpenUser(tx, eq(t.users.id, userId ?? ''))
    if (!user) return 'not found'
    await changeAccess(tx, user.id, { passwordHash }, now)
    await confirmAddressOf(tx, user.id, now)
    await tx.delete(t.signUps).where(eq(t.signUps.userId, user.id))
    await tellPasswordChanged(tx, user, now)
    return 'done'
  })
}

/** Says by letter that a password is another one, so that a stranger's change does not pass unseen, and ends the links of before. */
export async function tellPasswordChanged(tx: Tx, user: User, now: Date): Promise<void> {
  await endLinks(tx, user.id, now)
  const letter = passwordChanged({ forgot: siteAddress('/forgot'), at: now })
  await queueLetter(tx, user.email, letter, { about: 'account', aboutId: user.id })
}
