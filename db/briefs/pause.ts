import { and, eq, isNotNull, isNull, notInArray } from 'drizzle-orm'
import { addMessage } from '../conversations/conversations'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { recordBriefEvent } from './briefs'
import { takeOffTheBoard } from './by-company'

type Company = { id: string; by: string }

/**
 * Has a search rest, from its company's side: nobody is asked for it meanwhile, and no e-mail says that something waits. Its
 * jobs stay as they are unless they are to be closed. The recruiter reads why among their messages. False where it rests already,
 * was not accepted yet or has ended.
 */
export function pauseBrief(
  { id, by }: Company,
  { why, closeJob }: { why: string; closeJob: boolean },
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const { briefs } = t
    const paused = await tx
      .update(briefs)
      .set({ pausedAt: now })
      .where(
        and(
          eq(briefs.id, id),
          isNull(briefs.pausedAt),
          isNull(briefs.closedAt),
          notInArray(briefs.status, ['received']),
        ),
      )
      .returning({ id: briefs.id })
    if (paused.length === 0) return false
    await recordBriefEvent(tx, id, { status: 'paused', actorName: by, note: why, at: now })
    await recordAudit(tx, null, 'pause', 'brief', id, { at: now })
    const closed = closeJob ? await takeOffTheBoard(tx, id, now) : []
    // A search that goes on may open its jobs again, as after any closing at the desk.
    for (const jobId of closed)
      await tx.insert(t.jobClosings).values({ jobId, because: 'withdrawn', at: now })
    await tell(tx, { id, by }, `We pause this search. ${why}`, now)
    return true
  })
}

/** Lets a search that rested go on; false where it does not rest. A job that was closed meanwhile stays closed. */
export function resumeBrief({ id, by }: Company, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const { briefs } = t
    const resumed = await tx
      .update(briefs)
      .set({ pausedAt: null })
      .where(and(eq(briefs.id, id), isNotNull(briefs.pausedAt), isNull(briefs.closedAt)))
      .returning({ id: briefs.id })
    if (resumed.length === 0) return false
    await recordBriefEvent(tx, id, { status: 'resumed', actorName: by, at: now })
    await recordAudit(tx, null, 'resume', 'brief', id, { at: now })
    await tell(tx, { id, by }, 'This search goes on.', now)
    return true
  })
}

function tell(tx: Parameters<typeof addMessage>[0], { id, by }: Company, text: string, at: Date) {
  return addMessage(tx, { briefId: id }, { side: 'other', authorId: null, authorName: by, text, at })
}
