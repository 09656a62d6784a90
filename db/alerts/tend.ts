import { and, eq, gt, inArray, isNotNull, isNull, lt, lte, or } from 'drizzle-orm'
import { stillWanted } from '@/rules/alerts/letters'
import { daysToAnswer, daysToConfirm, hoursToLeave, untouchedDays } from '@/rules/alerts/schedule'
import { addDays } from '@/rules/dates'
import { secretPlace } from '@/rules/letters'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { store, t } from '../store'

const atOnce = 200

/**
 * Takes back the letters that could not leave for four hours: their alerts go on where they were before, so that the
 * next letter names these jobs too.
 */
export function takeBackStuckLetters(now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const since = addDays(now, -hoursToLeave / 24)
    const nobodySends = or(isNull(t.outbox.claimedAt), lt(t.outbox.claimedAt, since))
    const { id, alertId, afterOpening } = t.alertLetters
    const stuck = await tx
      .select({ id, alertId, afterOpening })
      .from(t.outbox)
      .innerJoin(t.alertLetters, eq(id, t.outbox.id))
      .where(and(isNull(t.outbox.sentAt), lt(t.outbox.createdAt, since), nobodySends))
      .limit(atOnce)
    for (const letter of stuck)
      await tx
        .update(t.alerts)
        .set({ lastOpening: letter.afterOpening })
        .where(and(eq(t.alerts.id, letter.alertId), gt(t.alerts.lastOpening, letter.afterOpening)))
    const ids = stuck.map((letter) => letter.id)
    await tx.delete(t.outbox).where(inArray(t.outbox.id, ids))
    await tx.delete(t.alertLetters).where(inArray(id, ids))
  })
}

/** Asks the readers of alerts that nobody has touched for a year whether they are still wanted, and ends those that stayed without an answer. */
export function askWhatIsUntouched(now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const { id, email, token, title, touchedAt, askedAt, nextAt } = t.alerts
    await tx
      .update(t.alerts)
      .set({ endedAt: now, nextAt: null })
      .where(and(isNotNull(nextAt), lte(askedAt, addDays(now, -daysToAnswer))))
    const untouched = await tx
      .select({ id, email, token, title })
      .from(t.alerts)
      .where(and(lte(touchedAt, addDays(now, -untouchedDays)), isNotNull(nextAt), isNull(askedAt)))
      .limit(atOnce)
    for (const alert of untouched) {
      const link = siteAddress(`/alerts/${secretPlace}`)
      const letter = stillWanted({ title: alert.title, link })
      await queueLetter(tx, alert.email, letter, { about: 'alert', aboutId: alert.id, secret: alert.token })
    }
    const ids = untouched.map((alert) => alert.id)
    await tx.update(t.alerts).set({ askedAt: now }).where(inArray(id, ids))
  })
}

/** Forgets alerts that nobody confirmed within a week, those that ended before that moment, and what was reported before it. */
export async function pruneAlerts(before: Date, now = new Date()): Promise<void> {
  const { confirmedAt, endedAt, createdAt } = t.alerts
  const unconfirmed = and(isNull(confirmedAt), lt(createdAt, addDays(now, -daysToConfirm)))
  await store.db.delete(t.alerts).where(or(unconfirmed, lt(endedAt, before)))
  await store.db.delete(t.alertLetters).where(lt(t.alertLetters.at, before))
}
