import { eq, lt, sql } from 'drizzle-orm'
import { store, t } from '../store'

/** So many points in so many seconds, from the first one on. */
export type Limit = { points: number; duration: number }

/**
 * Counts one try under a key; returns the milliseconds to wait when there were too many, else undefined. It is kept in
 * the record, so that a restart forgives nothing; what is refused already is read and not written.
 */
export async function countTry(
  key: string,
  { points, duration }: Limit,
  now = new Date(),
): Promise<number | undefined> {
  const [spent] = await store.read.select().from(t.tries).where(eq(t.tries.key, key))
  if (spent && spent.points > points && spent.endsAt > now) return spent.endsAt.getTime() - now.getTime()

  const over = sql`${t.tries.endsAt} <= ${now.getTime()}`
  const first = { key, points: 1, endsAt: new Date(now.getTime() + duration * 1000) }
  const [counted] = await store.db
    .insert(t.tries)
    .values(first)
    .onConflictDoUpdate({
      target: t.tries.key,
      set: {
        points: sql`case when ${over} then 1 else ${t.tries.points} + 1 end`,
        endsAt: sql`case when ${over} then ${first.endsAt.getTime()} else ${t.tries.endsAt} end`,
      },
    })
    .returning()
  const tooMany = counted && counted.points > points
  return tooMany ? counted.endsAt.getTime() - now.getTime() : undefined
}

/** Takes a try back that turned out to be a good one. */
export async function takeTryBack(key: string): Promise<void> {
  await store.db
    .update(t.tries)
    .set({ points: sql`max(0, ${t.tries.points} - 1)` })
    .where(eq(t.tries.key, key))
}

/** Forgets what no longer counts. */
export async function pruneTries(now: Date): Promise<void> {
  await store.db.delete(t.tries).where(lt(t.tries.endsAt, now))
}
