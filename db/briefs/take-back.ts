import { and, desc, eq, ne } from 'drizzle-orm'
import { mayUndo } from '@/rules/desk/undo'
import { giveJobs } from '../jobs/listing/give'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'

const { auditEvents: events, briefEvents } = t

/** Who answered for a brief and its jobs before it was given away, as its audit keeps it. */
export type AnsweredBefore = { brief: string | null; jobs: [id: number, by: string][] }

/** Takes a brief back that this recruiter gave away within the last minute, with its jobs, and to which nothing was done since. */
export function takeBriefBack(recruiter: Staff, id: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const [last] = await tx
      .select({ verb: events.verb, actorId: events.actorId, at: events.at, was: events.was })
      .from(events)
      .where(and(eq(events.subject, 'brief'), eq(events.subjectId, id), ne(events.verb, 'look')))
      .orderBy(desc(events.at), desc(events.id))
      .limit(1)
    if (last?.verb !== 'assign' || last.actorId !== recruiter.id || !last.was) return false
    if (!mayUndo(last.at, now)) return false
    const was: AnsweredBefore = JSON.parse(last.was)
    await tx.update(t.briefs).set({ recruiterId: was.brief }).where(eq(t.briefs.id, id))
    for (const [job, by] of was.jobs) await giveJobs(tx, eq(t.jobs.id, job), by, now)
    await tx
      .delete(briefEvents)
      .where(
        and(
          eq(briefEvents.briefId, id),
          eq(briefEvents.at, last.at),
          eq(briefEvents.actorName, recruiter.name),
        ),
      )
    await recordAudit(tx, recruiter, 'undo assign', 'brief', id, { at: now })
    return true
  })
}
