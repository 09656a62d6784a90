import { and, asc, eq } from 'drizzle-orm'
import { store, t } from '../store'

/** The lists of the desk of which views are kept. */
export type ViewedList = (typeof t.viewedLists)[number]

/** The views that somebody keeps of a list, by name: each is the question mark’s part of its address. */
export function listViews(userId: string, list: ViewedList) {
  const { id, name, query } = t.savedViews
  return store.read
    .select({ id, name, query })
    .from(t.savedViews)
    .where(and(eq(t.savedViews.userId, userId), eq(t.savedViews.list, list)))
    .orderBy(asc(name))
}

/** Keeps a view under a name, in the place of the one that had it. */
export async function keepView(
  userId: string,
  { list, name, query }: { list: ViewedList; name: string; query: string },
  now = new Date(),
): Promise<void> {
  const { userId: whose, list: of, name: called } = t.savedViews
  await store.db
    .insert(t.savedViews)
    .values({ userId, list, name, query, createdAt: now })
    .onConflictDoUpdate({ target: [whose, of, called], set: { query } })
}

/** Forgets a view; false when it is somebody else's. */
export async function forgetView(userId: string, id: string): Promise<boolean> {
  const gone = await store.db
    .delete(t.savedViews)
    .where(and(eq(t.savedViews.id, id), eq(t.savedViews.userId, userId)))
    .returning({ id: t.savedViews.id })
  return gone.length > 0
}
