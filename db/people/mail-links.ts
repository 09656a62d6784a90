import { and, eq, inArray, isNull, lt } from 'drizzle-orm'
import { linkMinutes } from '@/rules/people/link-life'
import { hashToken, newToken } from '../ids'
import type { LinkPurpose } from '../schema'
import { clearBounce } from '../site/bounces'
import { store, type Tx, t } from '../store'

type Subject = { purpose: LinkPurpose; userId?: string; aboutId?: string }

/** Makes the link of a letter that leaves at `at`, and returns its token: what is kept is the hash. */
export async function makeLink(tx: Tx, subject: Subject, at: Date): Promise<string> {
  const { token, tokenHash } = newToken()
  const expiresAt = new Date(at.getTime() + linkMinutes[subject.purpose] * 60_000)
  await tx.insert(t.mailLinks).values({ tokenHash, ...subject, createdAt: at, expiresAt })
  return token
}

export type MailLink = Pick<typeof t.mailLinks.$inferSelect, 'tokenHash' | 'purpose' | 'userId' | 'aboutId'>

/** What a link does, or that it was used; undefined where it is too old, ended, or of another purpose. Looking burns nothing. */
export async function findLink(
  from: Tx,
  purposes: LinkPurpose[],
  token: string,
  now: Date,
): Promise<MailLink | 'used' | undefined> {
  const { tokenHash, purpose, userId, aboutId, usedAt, expiresAt } = t.mailLinks
  const [link] = await from
    .select({ tokenHash, purpose, userId, aboutId, usedAt, expiresAt })
    .from(t.mailLinks)
    .where(and(eq(tokenHash, hashToken(token)), inArray(purpose, purposes)))
  if (!link) return undefined
  if (link.usedAt) return 'used'
  return link.expiresAt > now ? link : undefined
}

/** Uses a link up and does what it is for, in one transaction; `act` says what became of it. */
export function followLink<Outcome>(
  purposes: LinkPurpose[],
  token: string,
  now: Date,
  act: (tx: Tx, link: MailLink) => Promise<Outcome>,
): Promise<Outcome | 'used' | 'not found'> {
  return store.tx(async (tx) => {
    const link = await findLink(tx, purposes, token, now)
    if (!link || link === 'used') return link ?? 'not found'
    await tx.update(t.mailLinks).set({ usedAt: now }).where(eq(t.mailLinks.tokenHash, link.tokenHash))
    await clearBounceOf(tx, link)
    return act(tx, link)
  })
}

// Whoever follows a link of a letter to an account has got that letter.
async function clearBounceOf(tx: Tx, { userId, purpose }: MailLink) {
  if (!userId || purpose === 'take address') return
  const [user] = await tx.select({ email: t.users.email }).from(t.users).where(eq(t.users.id, userId))
  if (user) await clearBounce(tx, user.email)
}

/** Ends the links of an account that nobody has followed yet; those to a new password say that it has changed. */
export async function endLinks(tx: Tx, userId: string, now: Date): Promise<void> {
  const unused = and(eq(t.mailLinks.userId, userId), isNull(t.mailLinks.usedAt))
  await tx
    .update(t.mailLinks)
    .set({ usedAt: now })
    .where(and(unused, eq(t.mailLinks.purpose, 'reset')))
  await tx.delete(t.mailLinks).where(unused)
}

/** Ends the links about a row, such as an invitation that is sent again. */
export async function endLinksAbout(tx: Tx, aboutId: string): Promise<void> {
  await tx.delete(t.mailLinks).where(and(eq(t.mailLinks.aboutId, aboutId), isNull(t.mailLinks.usedAt)))
}

/** Forgets the links that were good until some moment before that one, used or not, and what they were about. */
export async function pruneLinks(before: Date): Promise<void> {
  await store.db.delete(t.mailLinks).where(lt(t.mailLinks.expiresAt, before))
  await store.db.delete(t.signUps).where(lt(t.signUps.createdAt, before))
  await store.db.delete(t.addressChanges).where(lt(t.addressChanges.createdAt, before))
}
