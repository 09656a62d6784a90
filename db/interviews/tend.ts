import { and, asc, eq, exists, gt, isNotNull, isNull, not, or } from 'drizzle-orm'
import { interviewSoon } from '@/rules/interviews/letters'
import { mayBeUndone } from '../acts/undo'
import { store, t } from '../store'
import { findInterview } from './interviews'
import { callOff } from './propose'
import { isSoon } from './soon'
import { writeToBoth } from './write'

const atOnce = 100

/** Reminds both sides a day before; once for each time that was agreed, and not where it is sooner than the letter is of use. */
export function remindOfInterviews(now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const { startsAt, cancelledAt, id } = t.interviews
    const soon = await tx
      .select()
      .from(t.interviews)
      .where(and(isNull(cancelledAt), isSoon(t.interviews, now)))
      .orderBy(asc(startsAt))
      .limit(atOnce)
    for (const interview of soon) {
      await tx.update(t.interviews).set({ remindedAt: now }).where(eq(id, interview.id))
      const at = interview.startsAt
      if (at)
        await writeToBoth(tx, interview, (of) => interviewSoon({ ...of, startsAt: at }), { now, day: at })
    }
  })
}

/**
 * Calls off the interviews whose application has ended, however it did, and forgets what would help at them; not while
 * its end can be undone. Where no time was agreed nobody is written to: what ended it has said enough.
 */
export function endInterviews(now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const { id, applicationId, cancelledAt, startsAt } = t.interviews
    const ended = await tx
      .select({ id, applicationId })
      .from(t.interviews)
      .innerJoin(t.applications, eq(t.applications.id, applicationId))
      .where(
        and(
          isNull(cancelledAt),
          isNotNull(t.applications.closedAt),
          isNull(t.applications.erasedAt),
          not(mayBeUndone(t.applications.id, now)),
          or(isNull(startsAt), gt(startsAt, now)),
        ),
      )
      .limit(atOnce)
    for (const one of ended) {
      const held = await findInterview(one.applicationId, one.id, tx)
      if (held?.startsAt) await callOff(tx, held, now)
      else await tx.update(t.interviews).set({ cancelledAt: now }).where(eq(id, one.id))
    }
    const its = eq(t.applications.id, t.interviewHelp.applicationId)
    const over = tx
      .select({ id: t.applications.id })
      .from(t.applications)
      .where(and(its, isNotNull(t.applications.closedAt), not(mayBeUndone(t.applications.id, now))))
    await tx.delete(t.interviewHelp).where(exists(over))
  })
}
