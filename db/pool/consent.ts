import { and, desc, eq, isNull } from 'drizzle-orm'
import { privacyVersion } from '@/rules/site/privacy'
import { newToken } from '../ids'
import { store, type Tx, t } from '../store'

const { poolConsents } = t
const openOf = (candidateId: string) =>
  and(eq(poolConsents.candidateId, candidateId), isNull(poolConsents.endedAt))

/** The last yes of a candidate, how it ended, and since when their address is confirmed; undefined for whoever never gave one. */
export async function findConsent(candidateId: string) {
  const { givenAt, endedAt, endedBecause } = poolConsents
  const [last] = await store.read
    .select({ givenAt, endedAt, endedBecause, verifiedAt: t.users.verifiedAt })
    .from(poolConsents)
    .innerJoin(t.users, eq(t.users.id, poolConsents.candidateId))
    .where(eq(poolConsents.candidateId, candidateId))
    .orderBy(desc(givenAt))
    .limit(1)
  return last
}

/**
 * Lets recruiters find a candidate: `incomplete` while the profile does not say enough, `unconfirmed` while nobody has
 * shown that the address is theirs.
 */
export function joinPool(
  candidateId: string,
  now = new Date(),
): Promise<'done' | 'incomplete' | 'unconfirmed'> {
  return store.tx(async (tx) => {
    const [candidate] = await tx
      .select({ completeSince: t.profiles.completeSince, verifiedAt: t.users.verifiedAt })
      .from(t.users)
      .leftJoin(t.profiles, eq(t.profiles.candidateId, t.users.id))
      .where(eq(t.users.id, candidateId))
    if (!candidate?.completeSince) return 'incomplete'
    if (!candidate.verifiedAt) return 'unconfirmed'
    await agree(tx, candidateId, now)
    return 'done'
  })
}

/** Notes the yes of a candidate, as it is given with an application, too: their profile is found from then on, or once it is complete. */
export async function agree(tx: Tx, candidateId: string, now: Date): Promise<void> {
  await tx
    .insert(poolConsents)
    .values({ candidateId, privacyVersion, givenAt: now, token: newToken().token })
    .onConflictDoNothing()
}

/** Takes a candidate out of the pool at once; the profile stays theirs. */
export function leavePool(candidateId: string, now = new Date()): Promise<void> {
  return store.tx((tx) => leave(tx, candidateId, now))
}

/** The same inside somebody else's transaction. */
export async function leave(tx: Tx, candidateId: string, now: Date): Promise<void> {
  await tx.update(poolConsents).set({ endedAt: now, endedBecause: 'taken back' }).where(openOf(candidateId))
}

/** Whose yes a letter's link is about, and whether it stands; undefined where it is nobody's. */
export async function findConsentByToken(token: string) {
  const { endedAt, candidateId } = poolConsents
  const [found] = await store.read
    .select({ candidateId, endedAt, email: t.users.email, name: t.users.name })
    .from(poolConsents)
    .innerJoin(t.users, eq(t.users.id, candidateId))
    .where(eq(poolConsents.token, token))
  return found
}

/** A reader of a letter wants to stay: it counts as a visit. False where the token is nobody's, or the yes has ended. */
export async function stayInPool(token: string, now = new Date()): Promise<boolean> {
  const consent = await findConsentByToken(token)
  if (!consent || consent.endedAt) return false
  await store.db.update(t.users).set({ seenAt: now }).where(eq(t.users.id, consent.candidateId))
  return true
}

/** A reader of a letter wants to be found no more: true also where that had ended already. */
export async function leavePoolByToken(token: string, now = new Date()): Promise<boolean> {
  const consent = await findConsentByToken(token)
  if (consent && !consent.endedAt) await leavePool(consent.candidateId, now)
  return consent !== undefined
}
