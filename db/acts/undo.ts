import { and, desc, eq, exists, gt, isNotNull, isNull, lt, ne, type SQL } from 'drizzle-orm'
import { isOpenStage } from '@/rules/applications/stages'
import { leavesAt, mayUndo, undoSeconds } from '@/rules/desk/undo'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { versionsOf } from './act'

/** How many stand again as they stood, and how many were left: somebody has acted on them since, or they have applied anew. */
export type Undone =
  | { outcome: 'done'; undone: number; left: number }
  | { outcome: 'too late' | 'already' | 'not found' }

/**
 * Takes back what this recruiter did within the last minute: each application stands as it stood, and the letters, which
 * had not left, are gone.
 */
export function undoAct(recruiter: Staff, actId: string, now = new Date()): Promise<Undone> {
  return store.tx(async (tx) => {
    const [act] = await tx
      .select()
      .from(t.deskActs)
      .where(and(eq(t.deskActs.id, actId), eq(t.deskActs.actorId, recruiter.id)))
    if (!act) return { outcome: 'not found' }
    if (act.undoneAt) return { outcome: 'already' }
    if (!mayUndo(act.at, now)) return { outcome: 'too late' }

    const steps = await tx.select().from(t.deskActSteps).where(eq(t.deskActSteps.actId, actId))
    const versions = await versionsOf(
      tx,
      steps.map(({ applicationId }) => applicationId),
    )
    let undone = 0
    for (const step of steps) {
      const isMessage = step.messageId !== null
      const isAsItWas = versions.get(step.applicationId) === step.version && !(await hasAppliedAnew(tx, step))
      if (!isMessage && !isAsItWas) continue
      await takeBack(tx, step)
      if (!isMessage) await recordAudit(tx, recruiter, 'undo', 'application', step.applicationId, { at: now })
      undone++
    }
    await tx.update(t.deskActs).set({ undoneAt: now }).where(eq(t.deskActs.id, actId))
    return { outcome: 'done', undone, left: steps.length - undone }
  })
}

/** What an act was, for the page that follows it: how many it was done to, until when it can be undone, whether it was. */
export async function findAct(recruiter: Staff, actId: string) {
  const [act] = await store.read
    .select({ at: t.deskActs.at, undoneAt: t.deskActs.undoneAt })
    .from(t.deskActs)
    .where(and(eq(t.deskActs.id, actId), eq(t.deskActs.actorId, recruiter.id)))
  if (!act) return undefined
  const people = await store.read.$count(t.deskActSteps, eq(t.deskActSteps.actId, actId))
  return { id: actId, people, until: leavesAt(act.at), undoneAt: act.undoneAt }
}

/** True of an application whose last step may still be undone: nothing that follows from it happens yet. */
export function mayBeUndone(applicationId: typeof t.applications.id, now: Date): SQL {
  return exists(
    store.read
      .select({ id: t.deskActs.id })
      .from(t.deskActSteps)
      .innerJoin(t.deskActs, eq(t.deskActs.id, t.deskActSteps.actId))
      .where(
        and(
          eq(t.deskActSteps.applicationId, applicationId),
          isNull(t.deskActs.undoneAt),
          gt(t.deskActs.at, new Date(now.getTime() - undoSeconds * 1000)),
        ),
      ),
  )
}

/** Forgets what stood before acts that nobody can undo any more. */
export async function pruneActs(before: Date): Promise<void> {
  await store.db.delete(t.deskActs).where(lt(t.deskActs.at, before))
}

type Step = typeof t.deskActSteps.$inferSelect

async function takeBack(tx: Tx, step: Step) {
  const { applicationId, stage, stageId, movedAt, dueAt, letterId, eventId, messageId } = step
  if (eventId && isOpenStage(stage)) {
    const was = { stage, stageId, movedAt, dueAt, closedAt: null, rejectedBecause: null }
    await tx.update(t.applications).set(was).where(eq(t.applications.id, applicationId))
    await tx.delete(t.applicationEvents).where(eq(t.applicationEvents.id, eventId))
  }
  if (letterId) await tx.delete(t.outbox).where(and(eq(t.outbox.id, letterId), isNull(t.outbox.sentAt)))
  if (messageId) await takeMessageBack(tx, messageId)
}

/** A conversation of which nothing is left is none. */
async function takeMessageBack(tx: Tx, id: string) {
  const { conversationId, at } = t.conversationMessages
  const [gone] = await tx
    .delete(t.conversationMessages)
    .where(eq(t.conversationMessages.id, id))
    .returning({ conversationId })
  if (!gone) return
  const [last] = await tx
    .select({ at })
    .from(t.conversationMessages)
    .where(eq(conversationId, gone.conversationId))
    .orderBy(desc(at))
    .limit(1)
  const its = eq(t.conversations.id, gone.conversationId)
  if (last) await tx.update(t.conversations).set({ newestAt: last.at }).where(its)
  else await tx.delete(t.conversations).where(its)
}

async function hasAppliedAnew(tx: Tx, { applicationId, eventId }: Step): Promise<boolean> {
  if (!eventId) return false
  const { id, jobId, email, closedAt } = t.applications
  const [one] = await tx
    .select({ jobId, email })
    .from(t.applications)
    .where(and(eq(id, applicationId), isNotNull(closedAt)))
  if (!one) return false
  const again = and(eq(jobId, one.jobId), eq(email, one.email), isNull(closedAt), ne(id, applicationId))
  return (await tx.$count(t.applications, again)) > 0
}
