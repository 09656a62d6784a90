import { eq } from 'drizzle-orm'
import { store, t } from '../store'

/** Stops the letters about saved jobs, by the token of one of them: true also when they had stopped, false where nobody has that token. */
export async function stopReminders(token: string, now = new Date()): Promise<boolean> {
  const { remindersToken, remindersStoppedAt: stoppedAt, id } = t.users
  const stopped = await store.db
    .update(t.users)
    .set({ remindersStoppedAt: now })
    .where(eq(remindersToken, token))
    .returning({ id, stoppedAt })
  return stopped.length === 1
}

/** Whose letters a token stops, and whether they have stopped; undefined where it is nobody's. */
export async function findReminders(token: string) {
  const { email, remindersStoppedAt: stoppedAt, remindersToken } = t.users
  const [reader] = await store.read
    .select({ email, stoppedAt })
    .from(t.users)
    .where(eq(remindersToken, token))
  return reader
}

/** Lets these letters come again, or no more, as their reader chooses while signed in. */
export async function chooseReminders(userId: string, wanted: boolean, now = new Date()): Promise<void> {
  await store.db
    .update(t.users)
    .set({ remindersStoppedAt: wanted ? null : now })
    .where(eq(t.users.id, userId))
}

/** Whether an account gets these letters. */
export async function hasReminders(userId: string): Promise<boolean> {
  const { remindersStoppedAt: stoppedAt, id } = t.users
  const [reader] = await store.read.select({ stoppedAt }).from(t.users).where(eq(id, userId))
  return reader?.stoppedAt === null
}
