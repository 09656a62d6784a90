import { and, desc, eq, sql } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { type Tx, t } from '../store'
import { type Actor, absentOf, idOf, isChange, ownerOf, recordAudit, type Subject } from './audit-events'

const pause = 1 / 48

/**
 * Notes an act that goes on, such as saving a draft while it is typed: in the row of the last time, where that was the same
 * act of the same person within half an hour and nothing else was done since; else in one of its own.
 */
export async function recordGoingOn(
  tx: Tx,
  actor: Actor,
  verb: string,
  subject: Subject,
  subjectId: string | number,
  at: Date,
): Promise<void> {
  const { id, times } = t.auditEvents
  const [last] = await tx
    .select()
    .from(t.auditEvents)
    .where(and(eq(t.auditEvents.subject, subject), eq(t.auditEvents.subjectId, String(subjectId)), isChange))
    .orderBy(desc(t.auditEvents.at), desc(id))
    .limit(1)
  const actorId = idOf(actor)
  const forId = await absentOf(actor, () => ownerOf(tx, subject, String(subjectId)))
  const goesOn =
    last?.verb === verb &&
    last.actorId === actorId &&
    last.forId === (forId ?? null) &&
    at >= (last.until ?? last.at) &&
    at < addDays(last.until ?? last.at, pause)
  if (!goesOn) return recordAudit(tx, actor, verb, subject, subjectId, { at })
  await tx
    .update(t.auditEvents)
    .set({ times: sql`${times} + 1`, until: at })
    .where(eq(id, last.id))
}
