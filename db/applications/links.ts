import { inArray, lt } from 'drizzle-orm'
import { store, t } from '../store'

/** Ends the private links of applications that were closed before that moment. */
export async function pruneApplicationLinks(before: Date): Promise<void> {
  const closed = store.read
    .select({ id: t.applications.id })
    .from(t.applications)
    .where(lt(t.applications.closedAt, before))
  await store.db.delete(t.applicationLinks).where(inArray(t.applicationLinks.applicationId, closed))
}
