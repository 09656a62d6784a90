import { and, asc, eq, gt, isNotNull, type SQL } from 'drizzle-orm'
import { isSoon } from '../interviews/soon'
import { store, type Tx, t } from '../store'
import { stands } from './asked'
import { type Held, leaveCalendarsOf, leaveCalendarsOfSearch, remindOf, tellCalendars } from './calendars'
import { isThere, type Visitor } from './room'
import { isShown } from './seen-by'

const { presentations } = t
type CalledOff = 'done' | 'over' | 'not found'

/** Calls an agreed interview off from the side of its company; the times are proposed anew after that. */
export function callOffAsCompany({ briefId }: Visitor, id: string, now = new Date()): Promise<CalledOff> {
  return store.tx(async (tx) => {
    if (!(await isThere(tx, briefId, id))) return 'not found'
    return callOffIn(tx, id, now)
  })
}

/** The same from the side of whoever was asked. The caller has shown whose question it is. */
export function callOffAsCandidate({ id }: { id: string }, now = new Date()): Promise<CalledOff> {
  return store.tx((tx) => callOffIn(tx, id, now))
}

/** Calls off the interviews to come of whoever their company sees no more, and of searches that have ended. */
export async function endMeetings(now = new Date()): Promise<void> {
  const toCome = await store.read
    .select({ id: presentations.id, briefId: presentations.briefId })
    .from(presentations)
    .where(isToCome(now))
  for (const one of toCome) {
    if (await stands(one, isShown)) continue
    await store.tx(async (tx) => {
      if (!(await stands(one, isShown, tx))) await callOffIn(tx, one.id, now)
    })
  }
}

/** Reminds the three a day before, once for each time that was agreed, of an interview that still stands. */
export function remindOfMeetings(now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const soon = await tx
      .select()
      .from(presentations)
      .where(and(isNotNull(presentations.interviewTime), isSoon(presentations, now)))
      .orderBy(asc(presentations.startsAt))
      .limit(atOnce)
    for (const { startsAt, ...held } of soon) {
      if (!startsAt || !(await stands(held, isShown, tx))) continue
      await tx.update(presentations).set({ remindedAt: now }).where(eq(presentations.id, held.id))
      await remindOf(tx, { ...held, startsAt }, now)
    }
  })
}

const atOnce = 100

/** Takes the interviews to come of a search that is about to be erased out of the calendars of those who stay. */
export async function leaveMeetingsOfSearch(tx: Tx, briefId: string, now: Date): Promise<void> {
  const toCome = await tx
    .select()
    .from(presentations)
    .where(and(eq(presentations.briefId, briefId), isToCome(now)))
  for (const { startsAt, ...held } of toCome)
    if (startsAt) await leaveCalendarsOfSearch(tx, { ...held, startsAt })
}

/** Takes the interviews to come of somebody who is about to be erased out of the calendars of the others. */
export async function leaveMeetings(tx: Tx, whose: SQL | undefined, now: Date): Promise<void> {
  const toCome = await tx
    .select()
    .from(presentations)
    .where(and(whose, isToCome(now)))
  for (const { startsAt, ...held } of toCome) if (startsAt) await leaveCalendarsOf(tx, { ...held, startsAt })
}

const isToCome = (now: Date) => and(isNotNull(presentations.interviewTime), gt(presentations.startsAt, now))

async function callOffIn(tx: Tx, id: string, now: Date): Promise<CalledOff> {
  const [held] = await tx
    .select()
    .from(presentations)
    .where(and(eq(presentations.id, id), isToCome(now)))
  if (!held?.startsAt) return 'over'
  const free = {
    interviewAskedAt: null,
    interviewAnsweredAt: null,
    interviewTime: null,
    startsAt: null,
    remindedAt: null,
    times: [],
  }
  await tx
    .update(presentations)
    .set({ ...free, calledOffAt: now })
    .where(eq(presentations.id, id))
  const meeting: Held = { ...held, startsAt: held.startsAt }
  await tellCalendars(tx, meeting, true, now)
  return 'done'
}
