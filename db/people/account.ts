import { eq } from 'drizzle-orm'
import type { Language } from '@/rules/people/language'
import { passwordProblem } from '@/rules/people/password'
import { store, t } from '../store'
import { tellPasswordChanged } from './reset-password'
import { signOutElsewhere } from './sessions'
import { checkPassword, hashPassword, type User } from './users'

/** What somebody may see and change of their own account. */
export async function findAccount(userId: string) {
  const { name, email, language, verifiedAt, createdAt, passwordHash } = t.users
  const [row] = await store.read
    .select({ name, email, language, verifiedAt, createdAt, passwordHash })
    .from(t.users)
    .where(eq(t.users.id, userId))
  if (!row) return undefined
  const { passwordHash: kept, ...account } = row
  return { ...account, hasPassword: kept !== null }
}

/** Gives an account another name and the language of its e-mails. */
export async function reviseAccount(
  userId: string,
  { name, language }: { name: string; language?: Language },
): Promise<void> {
  await store.db.update(t.users).set({ name, language }).where(eq(t.users.id, userId))
}

/** Changes a password for whoever knows the one of now; everywhere but in the session `kept` they are signed out. */
export async function changePassword(
  user: User,
  { current, password }: { current: string; password: string },
  kept: string | undefined,
  now = new Date(),
): Promise<'done' | 'wrong' | { problem: string }> {
  const problem = await passwordProblem(password, user.email)
  if (problem) return { problem }
  const known = await checkPassword(user.email, current)
  if (known?.id !== user.id) return 'wrong'
  const passwordHash = await hashPassword(password)
  await store.tx(async (tx) => {
    await tx.update(t.users).set({ passwordHash }).where(eq(t.users.id, user.id))
    await signOutElsewhere(tx, user.id, kept, now)
    await tellPasswordChanged(tx, user, now)
  })
  return 'done'
}

/** Signs somebody out everywhere, or everywhere else when a session is `kept`. */
export function endSessions(userId: string, kept?: string, now = new Date()): Promise<void> {
  return store.tx((tx) => signOutElsewhere(tx, userId, kept, now))
}
