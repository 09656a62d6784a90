import { and, desc, eq, inArray } from 'drizzle-orm'
import { store, t } from '../../store'

/** Whether the last thing that was said of when a job goes online was a moment to come: it then went by itself. */
export async function wasScheduled(id: number): Promise<boolean> {
  const { subject, subjectId, verb, at } = t.auditEvents
  const [last] = await store.read
    .select({ verb })
    .from(t.auditEvents)
    .where(
      and(eq(subject, 'job'), eq(subjectId, String(id)), inArray(verb, ['schedule', 'unschedule', 'reopen'])),
    )
    .orderBy(desc(at))
    .limit(1)
  return last?.verb === 'schedule'
}
