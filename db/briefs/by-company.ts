import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { BriefDraft } from '@/rules/briefs/draft'
import type { StoredFile } from '../applications/file-rows'
import { tellWaiting } from '../applications/tell-closed'
import { recordJobChanges } from '../jobs/changes'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { recordBriefEvent } from './briefs'
import { dropDescriptions, keepDescription, ofBriefs } from './description'

/**
 * What its company changes in a brief until it is called back; its address stays. `description` is another file, or false to
 * let the former go; `dropped` are the stored names of files to delete. The caller has shown whose brief it is.
 */
export function reviseBrief(
  { id }: { id: string },
  { email: _email, description, ...draft }: BriefDraft & { description?: StoredFile | false },
  now = new Date(),
): Promise<{ outcome: 'done'; dropped: string[] } | { outcome: 'too late' }> {
  return store.tx(async (tx) => {
    const { payMin = null, payMax = null, size = null, ...rest } = draft
    const revised = await tx
      .update(t.briefs)
      .set({ ...rest, payMin, payMax, size })
      .where(and(eq(t.briefs.id, id), eq(t.briefs.status, 'received')))
      .returning({ id: t.briefs.id })
    if (revised.length === 0) return { outcome: 'too late' }
    const dropped = description === undefined ? [] : await dropDescriptions(tx, ofBriefs([id]))
    if (description) await keepDescription(tx, id, description)
    const event = {
      status: 'received' as const,
      actorName: draft.companyName,
      note: 'Changed the brief.',
      at: now,
    }
    await recordBriefEvent(tx, id, event)
    await recordAudit(tx, null, 'revise', 'brief', id, { at: now })
    return { outcome: 'done', dropped }
  })
}

/** Ends a search from its company's side: its public jobs leave the board, and whoever waits is told. False when it had ended. */
export function closeByCompany(
  { id, companyName }: { id: string; companyName: string },
  why: string,
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const closed = await tx
      .update(t.briefs)
      .set({ status: 'closed', closedAt: now, dueAt: null })
      .where(and(eq(t.briefs.id, id), isNull(t.briefs.closedAt)))
      .returning({ id: t.briefs.id })
    if (closed.length === 0) return false
    await recordBriefEvent(tx, id, { status: 'closed', actorName: companyName, note: why, at: now })
    await recordAudit(tx, null, 'close', 'brief', id, { at: now })
    await takeOffTheBoard(tx, id, now)
    return true
  })
}

/** Closes the public jobs of a brief as no longer wanted, and says which; whoever waits for an answer is told. */
export async function takeOffTheBoard(tx: Tx, briefId: string, now: Date): Promise<number[]> {
  const closed = await tx
    .update(t.jobs)
    .set({ closedAt: now, closedBecause: 'withdrawn' })
    .where(and(eq(t.jobs.briefId, briefId), isNull(t.jobs.closedAt), isNotNull(t.jobs.publishedAt)))
    .returning({ id: t.jobs.id })
  const ids = closed.map(({ id }) => id)
  for (const id of ids) {
    await recordJobChanges(tx, id)
    await recordAudit(tx, null, 'close', 'job', id, { at: now })
  }
  if (ids.length > 0) await tellWaiting(tx, ids, 'withdrawn', now)
  return ids
}
