import { and, eq } from 'drizzle-orm'
import { interviewCalledOff, interviewProposed } from '@/rules/interviews/letters'
import type { Proposal } from '@/rules/interviews/proposal'
import { atTheDesk } from '../applications/desk'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { findInterview, type Interview } from './interviews'
import { type Compose, entryOf, startClock, writeToBoth, writeToCandidate } from './write'

type Seen = { seen?: number; now?: Date }

/** Proposes an interview to the candidate of an open application, who is written to; `already` once it is closed. */
export function proposeInterview(
  recruiter: Staff,
  applicationId: string,
  { times, ...proposal }: Proposal,
  { seen, now = new Date() }: Seen = {},
): Promise<Answer> {
  return onOpen(recruiter, applicationId, seen, async (tx) => {
    const interview = { id: newId(), applicationId, recruiterId: recruiter.id, ...proposal }
    await tx.insert(t.interviews).values({ ...interview, proposedAt: now })
    await setTimes(tx, interview.id, times)
    await startClock(tx, applicationId, now)
    await recordAudit(tx, recruiter, 'propose an interview', 'application', applicationId, { at: now })
    await writeToCandidate(tx, interview, (of) => interviewProposed({ ...of, times, note: proposal.note }))
    return { outcome: 'done' }
  })
}

/** Proposes other times for an interview; one that was agreed is taken out of both calendars until another is chosen. */
export function proposeAnew(
  recruiter: Staff,
  { applicationId, interviewId }: { applicationId: string; interviewId: string },
  { times, ...proposal }: Proposal,
  { seen, now = new Date() }: Seen = {},
): Promise<Answer> {
  return onOpen(recruiter, applicationId, seen, async (tx) => {
    const held = await findInterview(applicationId, interviewId, tx)
    if (!held || held.cancelledAt) return { outcome: 'already' }
    if (held.startsAt) await leaveCalendars(tx, held)
    const free = { startsAt: null, noneFitAt: null, noneFit: '', remindedAt: null, zone: '' }
    await tx
      .update(t.interviews)
      .set({ ...proposal, ...free, recruiterId: recruiter.id, proposedAt: now })
      .where(eq(t.interviews.id, held.id))
    await setTimes(tx, held.id, times)
    await startClock(tx, applicationId, now)
    await recordAudit(tx, recruiter, 'propose an interview', 'application', applicationId, { at: now })
    const again = { ...held, ...proposal, recruiterId: recruiter.id }
    await writeToCandidate(tx, again, (of) => interviewProposed({ ...of, times, note: proposal.note }))
    return { outcome: 'done' }
  })
}

/** Calls an interview off: both are written to; `already` where it was before. */
export function cancelInterview(
  recruiter: Staff,
  { applicationId, interviewId }: { applicationId: string; interviewId: string },
  { seen, now = new Date() }: Seen = {},
): Promise<Answer> {
  return onOpen(recruiter, applicationId, seen, async (tx) => {
    const held = await findInterview(applicationId, interviewId, tx)
    if (!held || held.cancelledAt) return { outcome: 'already' }
    await callOff(tx, held, now)
    await recordAudit(tx, recruiter, 'call an interview off', 'application', applicationId, { at: now })
    return { outcome: 'done' }
  })
}

/** Calls it off in the transaction of whoever does: both are written to, and their calendars let it go. */
export async function callOff(tx: Tx, held: Interview, now: Date): Promise<void> {
  await tx.update(t.interviews).set({ cancelledAt: now }).where(eq(t.interviews.id, held.id))
  await startClock(tx, held.applicationId, now)
  await leaveCalendars(tx, held)
}

async function leaveCalendars(tx: Tx, held: Interview) {
  const { startsAt } = held
  const sequence = held.sequence + 1
  await tx.update(t.interviews).set({ sequence }).where(eq(t.interviews.id, held.id))
  const calledOff: Compose = (of) => {
    const entry = startsAt
      ? entryOf({ ...held, sequence }, { ...of, startsAt, isCancelled: true })
      : undefined
    return interviewCalledOff({ ...of, startsAt, entry })
  }
  await writeToBoth(tx, held, calledOff, { day: startsAt ?? undefined })
}

async function setTimes(tx: Tx, interviewId: string, times: Date[]) {
  await tx.delete(t.interviewTimes).where(eq(t.interviewTimes.interviewId, interviewId))
  await tx.insert(t.interviewTimes).values(times.map((startsAt) => ({ interviewId, startsAt })))
}

/** Does something about the interviews of an open application that this recruiter reaches. */
export function onOpen(
  recruiter: Staff,
  id: string,
  seen: number | undefined,
  act: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  return store.tx(async (tx) => {
    const [open] = await tx
      .select({ id: t.applications.id, closedAt: t.applications.closedAt })
      .from(t.applications)
      .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
      .where(and(eq(t.applications.id, id), atTheDesk(recruiter)))
    return actOn(tx, { subject: 'application', id, seen }, open, async ({ closedAt }) =>
      closedAt ? { outcome: 'already' } : act(tx),
    )
  })
}
