import { and, eq, gt, isNull, lt, or } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { newId } from '../ids'
import { store, t } from '../store'
import { checkPassword, type User } from './users'

const daysKept = 30

/** Opens a session of 30 days and returns its id. */
export async function openSession(userId: string, now = new Date()): Promise<string> {
  const id = newId()
  await store.db.insert(t.sessions).values({ id, userId, createdAt: now, expiresAt: addDays(now, daysKept) })
  return id
}

/**
 * Opens a session for whoever knows the password, and returns its id; undefined when it does not fit, also when it
 * was changed while it was being checked.
 */
export async function openSessionByPassword(
  email: string,
  password: string,
  now = new Date(),
): Promise<string | undefined> {
  const known = await checkPassword(email, password)
  if (!known) return undefined
  return store.tx(async (tx) => {
    const [still] = await tx
      .select({ id: t.users.id })
      .from(t.users)
      .where(and(eq(t.users.id, known.id), eq(t.users.passwordHash, known.passwordHash)))
    if (!still) return undefined
    const id = newId()
    await tx
      .insert(t.sessions)
      .values({ id, userId: known.id, createdAt: now, expiresAt: addDays(now, daysKept) })
    return id
  })
}

/** Who a session belongs to; undefined once it was revoked or has run out. */
export async function findSessionUser(id: string, now = new Date()): Promise<User | undefined> {
  const [user] = await store.read
    .select({ id: t.users.id, email: t.users.email, name: t.users.name, access: t.users.access })
    .from(t.sessions)
    .innerJoin(t.users, eq(t.users.id, t.sessions.userId))
    .where(and(eq(t.sessions.id, id), isNull(t.sessions.revokedAt), gt(t.sessions.expiresAt, now)))
  return user
}

/** Ends a session for good, whatever cookie still names it. */
export async function revokeSession(id: string, now = new Date()): Promise<void> {
  await store.db.update(t.sessions).set({ revokedAt: now }).where(eq(t.sessions.id, id))
}

/** Forgets the sessions that had run out, or were ended, before that moment. */
export async function pruneSessions(before: Date): Promise<void> {
  await store.db
    .delete(t.sessions)
    .where(or(lt(t.sessions.expiresAt, before), lt(t.sessions.revokedAt, before)))
}
