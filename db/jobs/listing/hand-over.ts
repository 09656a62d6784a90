import { and, eq, isNull } from 'drizzle-orm'
import { jobHandedOver } from '@/rules/desk/hand-over-letter'
import { leavesAt, mayUndo } from '@/rules/desk/undo'
import { writeToStaff } from '../../absences/write-to-staff'
import { findColleague } from '../../briefs/run'
import type { Staff } from '../../people/users'
import { siteAddress } from '../../site/address'
import { type Answer, actOn, recordAudit } from '../../site/audit-events'
import { store, type Tx, t } from '../../store'
import { findState } from '../desk'
import { giveJobs } from './give'
import { findLastAct, handedOver } from './handed-over'

/**
 * Gives a job to a colleague, and with it its applications, which are read by whoever answers for their job. The colleague
 * is told by a letter, once it cannot be undone. A job of a brief that is open goes with its brief alone.
 */
export function handJobOver(
  recruiter: Staff,
  id: number,
  colleagueId: string,
  now = new Date(),
  seen?: number,
): Promise<Answer | { outcome: 'of a brief' }> {
  return store.tx(async (tx) =>
    actOn(
      tx,
      { subject: 'job', id, seen },
      await findState(tx, recruiter, id),
      async ({ title, briefId }) => {
        const colleague = await findColleague(tx, colleagueId)
        if (!colleague) return { outcome: 'not found' }
        if (briefId && (await isOpenBrief(tx, briefId))) return { outcome: 'of a brief' }
        const [given] = await giveJobs(tx, eq(t.jobs.id, id), colleagueId, now)
        if (!given) return { outcome: 'already' }
        const waiting = await tx.$count(
          t.applications,
          and(eq(t.applications.jobId, id), isNull(t.applications.closedAt)),
        )
        const letter = jobHandedOver({
          title,
          waiting,
          by: recruiter.name,
          link: siteAddress(`/recruiter/jobs/${id}`),
        })
        const letterId =
          colleagueId === recruiter.id
            ? ''
            : await writeToStaff(
                tx,
                colleagueId,
                () => letter,
                (to) => ({ about: 'account', aboutId: to.id }),
                { now, createdAt: now, dueAt: leavesAt(now) },
              )
        const was = `${given.by} ${letterId}`
        await recordAudit(tx, recruiter, handedOver, 'job', id, { at: now, was, owner: given.by })
        return { outcome: 'done' }
      },
    ),
  )
}

/** Takes a job back that this recruiter gave away within the last minute, and to which nothing was done since. */
export function takeJobBack(
  recruiter: Staff,
  id: number,
  now = new Date(),
): Promise<'done' | 'too late' | 'changed'> {
  return store.tx(async (tx) => {
    const last = await findLastAct(tx, id)
    if (last?.verb !== handedOver || last.actorId !== recruiter.id) return 'changed'
    if (!mayUndo(last.at, now)) return 'too late'
    const [former = '', letterId = ''] = (last.was ?? '').split(' ')
    await giveJobs(tx, eq(t.jobs.id, id), former, now)
    await tx.delete(t.outbox).where(and(eq(t.outbox.id, letterId), isNull(t.outbox.sentAt)))
    await recordAudit(tx, recruiter, 'undo hand over', 'job', id, { at: now })
    return 'done'
  })
}

async function isOpenBrief(tx: Tx, briefId: string): Promise<boolean> {
  return (await tx.$count(t.briefs, and(eq(t.briefs.id, briefId), isNull(t.briefs.closedAt)))) > 0
}
