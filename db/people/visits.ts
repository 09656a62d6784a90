import { and, eq, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { store, t } from '../store'

/** Notes that somebody was here, once a day: how long an account and its place in the pool are kept counts from it. */
export async function noteVisit(userId: string, now = new Date()): Promise<void> {
  const { id, seenAt } = t.users
  await store.db
    .update(t.users)
    .set({ seenAt: now })
    .where(and(eq(id, userId), or(isNull(seenAt), lt(seenAt, addDays(now, -1)))))
}

/** When the holder of an account was last here. Sessions cannot tell: they are forgotten within two months. */
export const lastVisit = sql<Date>`coalesce(${t.users.seenAt}, ${t.users.createdAt})`.mapWith(
  t.users.createdAt,
)

/** Whose holder was not here after that moment. */
export const notHereSince = (moment: Date): SQL => lte(lastVisit, sql.param(moment, t.users.createdAt))
