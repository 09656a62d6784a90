import { and, desc, eq, gt, isNull, lt, ne, or, type SQLWrapper } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { newId } from '../ids'
import { given, prepared } from '../prepared'
import { store, type Tx, t } from '../store'
import { checkPassword, isOpenAccount, type User, userShape } from './users'

const daysKept = 30

/** Opens a session of 30 days and returns its id. `device` is what its owner knows it by, as in “Firefox on Linux”. */
export function openSession(userId: string, now = new Date(), device = ''): Promise<string> {
  return insertSession(store.db, userId, { device, now })
}

/** The same inside somebody else's transaction. */
export async function insertSession(
  tx: Tx,
  userId: string,
  { device, now }: { device: string; now: Date },
): Promise<string> {
  const id = newId()
  await tx
    .insert(t.sessions)
    .values({ id, userId, device, createdAt: now, expiresAt: addDays(now, daysKept) })
  await tx.update(t.users).set({ seenAt: now }).where(eq(t.users.id, userId))
  return id
}

/**
 * Opens a session for whoever knows the password, and returns its id; undefined when it does not fit, also when it
 * was changed while it was being checked.
 */
export async function openSessionByPassword(
  email: string,
  password: string,
  device = '',
  now = new Date(),
): Promise<string | undefined> {
  const known = await checkPassword(email, password)
  if (!known) return undefined
  return store.tx(async (tx) => {
    const [still] = await tx
      .select({ id: t.users.id })
      .from(t.users)
      .where(and(eq(t.users.id, known.id), eq(t.users.passwordHash, known.passwordHash), isOpenAccount))
    return still && insertSession(tx, known.id, { device, now })
  })
}

const isGood = (now: Date | SQLWrapper) => and(isNull(t.sessions.revokedAt), gt(t.sessions.expiresAt, now))

const userOfSession = prepared((read) =>
  read
    .select(userShape)
    .from(t.sessions)
    .innerJoin(t.users, eq(t.users.id, t.sessions.userId))
    .where(
      and(
        eq(t.sessions.id, given('id', t.sessions.id)),
        isGood(given('now', t.sessions.expiresAt)),
        isOpenAccount,
      ),
    ),
)

/** Who a session belongs to; undefined once it was revoked or has run out. */
export async function findSessionUser(id: string, now = new Date()): Promise<User | undefined> {
  return userOfSession().get({ id, now })
}

/** Whose session this is or was; undefined once it is forgotten. */
export async function findSessionOwner(id: string): Promise<string | undefined> {
  const [session] = await store.read
    .select({ userId: t.sessions.userId })
    .from(t.sessions)
    .where(eq(t.sessions.id, id))
  return session?.userId
}

/** Where somebody is signed in, the newest first. */
export function listSessions(userId: string, now = new Date()) {
  const { id, device, createdAt, expiresAt } = t.sessions
  return store.read
    .select({ id, device, createdAt, expiresAt })
    .from(t.sessions)
    .where(and(eq(t.sessions.userId, userId), isGood(now)))
    .orderBy(desc(createdAt), desc(id))
}

/** Ends a session for good, whatever cookie still names it. */
export async function revokeSession(id: string, now = new Date()): Promise<void> {
  await store.db.update(t.sessions).set({ revokedAt: now }).where(eq(t.sessions.id, id))
}

/** Signs somebody out of one of their sessions; false when it is not theirs, or over. */
export async function signOutOf(userId: string, id: string, now = new Date()): Promise<boolean> {
  const ended = await store.db
    .update(t.sessions)
    .set({ revokedAt: now })
    .where(and(eq(t.sessions.id, id), eq(t.sessions.userId, userId), isGood(now)))
    .returning({ id: t.sessions.id })
  return ended.length === 1
}

/** Signs somebody out everywhere but in the session `kept`. */
export async function signOutElsewhere(
  tx: Tx,
  userId: string,
  kept: string | undefined,
  now = new Date(),
): Promise<void> {
  const others = and(eq(t.sessions.userId, userId), kept ? ne(t.sessions.id, kept) : undefined)
  await tx
    .update(t.sessions)
    .set({ revokedAt: now })
    .where(and(others, isNull(t.sessions.revokedAt)))
}

/** Forgets the sessions that had run out, or were ended, before that moment. */
export async function pruneSessions(before: Date): Promise<void> {
  await store.db
    .delete(t.sessions)
    .where(or(lt(t.sessions.expiresAt, before), lt(t.sessions.revokedAt, before)))
}
