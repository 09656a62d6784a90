import { eq } from 'drizzle-orm'
import { interviewAgreed, interviewByColleague, interviewTakenOver } from '@/rules/interviews/letters'
import { interviewState } from '@/rules/interviews/state'
import { listRunning, siteDay } from '../absences/cover'
import type { Staff } from '../people/users'
import { type Answer, recordAudit } from '../site/audit-events'
import { type Tx, t } from '../store'
import { findInterview, type Interview } from './interviews'
import { onOpen } from './propose'
import { entryOf, writeToRecruiter } from './write'

/**
 * Makes an interview that a colleague does this recruiter's own, as after an absence: what was agreed moves from one
 * calendar to the other, and nothing changes for the candidate. `already` where it is theirs, called off or over.
 */
export function takeInterview(
  recruiter: Staff,
  { applicationId, interviewId }: { applicationId: string; interviewId: string },
  { seen, now = new Date() }: { seen?: number; now?: Date } = {},
): Promise<Answer> {
  return onOpen(recruiter, applicationId, seen, async (tx) => {
    const held = await findInterview(applicationId, interviewId, tx)
    const state = held && interviewState(held, now)
    if (!held || held.recruiterId === recruiter.id || state === 'cancelled' || state === 'over')
      return { outcome: 'already' }
    const { startsAt } = held
    const moved = { ...held, recruiterId: recruiter.id, sequence: held.sequence + 1 }
    const { recruiterId, sequence } = moved
    await tx.update(t.interviews).set({ recruiterId, sequence }).where(eq(t.interviews.id, held.id))
    await recordAudit(tx, recruiter, 'take an interview over', 'application', applicationId, { at: now })
    await writeToRecruiter(
      tx,
      held,
      (of) =>
        interviewTakenOver({
          ...of,
          startsAt,
          colleague: recruiter.name,
          entry: startsAt ? entryOf(moved, { ...of, startsAt, isCancelled: true }) : undefined,
        }),
      { now, day: startsAt ?? undefined },
    )
    if (startsAt)
      await writeToRecruiter(
        tx,
        moved,
        (of) =>
          interviewAgreed({
            ...of,
            startsAt,
            entry: entryOf(moved, { ...of, startsAt, isCancelled: false }),
          }),
        { now, day: startsAt },
      )
    return { outcome: 'done' }
  })
}

/** Tells whose job it is of an interview that somebody else has agreed, where they are there on its day. */
export async function tellWhoseJob(tx: Tx, held: Interview, startsAt: Date, now: Date): Promise<void> {
  const [job] = await tx
    .select({ ownerId: t.jobs.recruiterId })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(eq(t.applications.id, held.applicationId))
  const ownerId = job?.ownerId
  if (!ownerId || !held.by || ownerId === held.recruiterId) return
  const away = (await listRunning(now, tx)).find(({ personId }) => personId === ownerId)
  if (away && siteDay(startsAt) <= away.lastDay) return
  const { by: colleague } = held
  await writeToRecruiter(
    tx,
    { ...held, recruiterId: ownerId },
    (of) => interviewByColleague({ ...of, colleague, startsAt }),
    { now, day: startsAt },
  )
}
