import { eq } from 'drizzle-orm'
import { interviewAgreed, noTimeFits } from '@/rules/interviews/letters'
import { interviewState, timesLeft } from '@/rules/interviews/state'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { findInterview, type Interview } from './interviews'
import { callOff } from './propose'
import { tellWhoseJob } from './take-over'
import { type Compose, entryOf, startClock, writeToBoth, writeToRecruiter } from './write'

/** `over` where it is no longer theirs to choose: called off, answered, or that time has passed. */
export type Chosen = 'done' | 'over' | 'not found'
type Which = { applicationId: string; interviewId: string }

/** Takes one of the proposed times; both get it for their calendars. The caller has shown whose application it is. */
export function chooseTime(
  which: Which,
  startsAt: Date,
  { zone = '', now = new Date() }: { zone?: string; now?: Date } = {},
): Promise<Chosen> {
  return onProposed(which, now, async (tx, held) => {
    if (!timesLeft(held.times, now).some((time) => time.getTime() === startsAt.getTime())) return 'over'
    const sequence = held.sequence + 1
    await tx
      .update(t.interviews)
      .set({ startsAt, sequence, zone: zoneOr(zone), noneFitAt: null, noneFit: '' })
      .where(eq(t.interviews.id, held.id))
    const endsAt = new Date(startsAt.getTime() + held.minutes * 60_000)
    await startClock(tx, held.applicationId, now, endsAt)
    await recordAudit(tx, null, 'choose a time', 'application', held.applicationId, { at: now })
    const agreed: Compose = (of) => {
      const entry = entryOf({ ...held, sequence }, { ...of, startsAt, isCancelled: false })
      return interviewAgreed({ ...of, startsAt, entry })
    }
    await writeToBoth(tx, held, agreed, { now, day: startsAt })
    await tellWhoseJob(tx, held, startsAt, now)
    return 'done'
  })
}

/** Says that no time fits, with words for whoever proposed them. */
export function sayNoneFits(which: Which, words: string, now = new Date()): Promise<Chosen> {
  return onProposed(which, now, async (tx, held) => {
    await tx.update(t.interviews).set({ noneFitAt: now, noneFit: words }).where(eq(t.interviews.id, held.id))
    await startClock(tx, held.applicationId, now)
    await recordAudit(tx, null, 'ask for other times', 'application', held.applicationId, { at: now })
    await writeToRecruiter(tx, held, (of) => noTimeFits({ ...of, words }), { now })
    return 'done'
  })
}

/** Calls off what was agreed, from the candidate’s side. */
export function cancelAsCandidate({ applicationId, interviewId }: Which, now = new Date()): Promise<Chosen> {
  return store.tx(async (tx) => {
    const held = await findInterview(applicationId, interviewId, tx)
    if (!held) return 'not found'
    if (interviewState(held, now) !== 'agreed') return 'over'
    await callOff(tx, held, now)
    await recordAudit(tx, null, 'cannot come', 'application', held.applicationId, { at: now })
    return 'done'
  })
}

function onProposed(
  { applicationId, interviewId }: Which,
  now: Date,
  act: (tx: Tx, held: Interview) => Promise<Chosen>,
): Promise<Chosen> {
  return store.tx(async (tx) => {
    const held = await findInterview(applicationId, interviewId, tx)
    if (!held) return 'not found'
    const [open] = await tx
      .select({ closedAt: t.applications.closedAt })
      .from(t.applications)
      .where(eq(t.applications.id, applicationId))
    const state = interviewState(held, now)
    if (!open || open.closedAt || (state !== 'proposed' && state !== 'none fit')) return 'over'
    return act(tx, held)
  })
}

/** The name of a zone, as far as this machine knows it. */
function zoneOr(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return ''
  }
}
