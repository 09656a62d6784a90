import { and, eq, isNull, lt, lte, or } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { secretPlace } from '@/rules/letters'
import { stillInPool } from '@/rules/pool/letters'
import { askedFrom, daysToAnswer, outFrom } from '@/rules/pool/life'
import { lastVisit, notHereSince } from '../people/visits'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { store, t } from '../store'

const atOnce = 200
// Five months are never fewer days: whoever was here since needs no look.
const fewestDays = 150

/** Asks whoever has not come for five months and 14 days whether they want to stay in the pool, and takes out who stayed silent. */
export function tendPool(now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const { id, candidateId, token, askedAt, endedAt } = t.poolConsents
    const waits = or(isNull(askedAt), lt(askedAt, lastVisit), lte(askedAt, addDays(now, -daysToAnswer)))
    const unseen = await tx
      .select({ id, candidateId, token, askedAt, seenAt: lastVisit, email: t.users.email })
      .from(t.poolConsents)
      .innerJoin(t.users, eq(t.users.id, candidateId))
      .where(and(isNull(endedAt), notHereSince(addDays(now, -fewestDays)), waits))
      .orderBy(lastVisit)
      .limit(atOnce)
    for (const one of unseen) {
      const asked = one.askedAt !== null && one.askedAt > one.seenAt ? one.askedAt : undefined
      const change = asked
        ? now >= outFrom(one.seenAt, asked) && { endedAt: now, endedBecause: 'silent' as const }
        : now >= askedFrom(one.seenAt) && { askedAt: now }
      if (!change) continue
      await tx.update(t.poolConsents).set(change).where(eq(id, one.id))
      if (asked) continue
      const link = siteAddress(`/pool/${secretPlace}`)
      const letter = stillInPool({ link, out: outFrom(one.seenAt, now) })
      const about = { about: 'account' as const, aboutId: one.candidateId, secret: one.token }
      await queueLetter(tx, one.email, letter, about)
    }
  })
}
