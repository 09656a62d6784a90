import { and, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { type Cadence, nextWriting } from '@/rules/alerts/schedule'
import type { Score } from '@/rules/feedback/feedback'
import { giveFeedback } from '../feedback/feedback'
import { store, type Tx, t } from '../store'

const alert = {
  id: t.alerts.id,
  token: t.alerts.token,
  email: t.alerts.email,
  criteria: t.alerts.criteria,
  title: t.alerts.title,
  cadence: t.alerts.cadence,
  lastOpening: t.alerts.lastOpening,
  confirmedAt: t.alerts.confirmedAt,
  nextAt: t.alerts.nextAt,
  endedAt: t.alerts.endedAt,
}

/** The alert of a private link; undefined when there is none. */
export async function findAlert(token: string, from: Tx = store.read) {
  const [found] = await from.select(alert).from(t.alerts).where(eq(t.alerts.token, token))
  return found
}

export type Alert = NonNullable<Awaited<ReturnType<typeof findAlert>>>

/** The alerts of an account, the newest first: those of its address, once it is confirmed. */
export function listAlerts(userId: string): Promise<Alert[]> {
  const { id, email, verifiedAt } = t.users
  return store.read
    .select(alert)
    .from(t.alerts)
    .innerJoin(t.users, and(eq(id, userId), isNotNull(verifiedAt), eq(email, t.alerts.email)))
    .where(isNotNull(t.alerts.confirmedAt))
    .orderBy(desc(t.alerts.id))
}

const isRunning = and(isNotNull(t.alerts.confirmedAt), isNull(t.alerts.endedAt))

/** Begins an alert whose reader has said yes, or a stopped one again; false where there is none. */
export function startAlert(token: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const found = await findAlert(token, tx)
    if (!found) return false
    const begun = { confirmedAt: now, endedAt: null, nextAt: nextWriting(found.cadence, now) }
    if (!found.confirmedAt || found.endedAt) await change(tx, token, begun, now)
    return true
  })
}

/** Writes every day or every week from now on; false where no such alert is running. */
export function changeCadence(token: string, cadence: Cadence, now = new Date()): Promise<boolean> {
  return change(store.db, token, { cadence, nextAt: nextWriting(cadence, now) }, now, isRunning)
}

/** Keeps an alert for another year; false where no such alert is running. */
export function keepAlert(token: string, now = new Date()): Promise<boolean> {
  return change(store.db, token, {}, now, isRunning)
}

/** Stops an alert: not even a letter that is waiting leaves any more. True also when it had stopped; false where there is none. */
export function stopAlert(token: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const found = await findAlert(token, tx)
    if (!found) return false
    await change(tx, token, { endedAt: now, nextAt: null }, now, isNull(t.alerts.endedAt))
    await tx
      .delete(t.outbox)
      .where(and(eq(t.outbox.about, 'alert'), eq(t.outbox.aboutId, found.id), isNull(t.outbox.sentAt)))
    return true
  })
}

/** Stops every alert of an address to which no letter comes through any more; part of what finds that out. */
export async function stopAlertsOf(tx: Tx, email: string, now: Date): Promise<void> {
  await tx
    .update(t.alerts)
    .set({ endedAt: now, nextAt: null })
    .where(and(eq(t.alerts.email, email), isNull(t.alerts.endedAt)))
}

/** Keeps what a reader says of the jobs of one letter, under the `event` that stands for it; false where the alert has no such letter. */
export function judgeLetter(
  token: string,
  { letter, event, score }: { letter: string; event: string; score: Score },
  now = new Date(),
) {
  return store.tx(async (tx) => {
    const found = await findAlert(token, tx)
    if (!found) return false
    const { id, alertId } = t.alertLetters
    const isTheirs = await tx.$count(t.alertLetters, and(eq(id, letter), eq(alertId, found.id)))
    if (!isTheirs) return false
    await giveFeedback(event, { place: 'letter', score }, now, tx)
    await change(tx, token, {}, now)
    return true
  })
}

async function change(
  on: Tx,
  token: string,
  to: Partial<typeof t.alerts.$inferInsert>,
  now: Date,
  where?: SQL,
) {
  const changed = await on
    .update(t.alerts)
    .set({ ...to, touchedAt: now, askedAt: null })
    .where(and(eq(t.alerts.token, token), where))
    .returning({ id: t.alerts.id })
  return changed.length === 1
}
