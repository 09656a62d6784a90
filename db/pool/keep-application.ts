import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { OwnApplication } from '../applications/applications'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { agree, leave } from './consent'

type Whose = Pick<OwnApplication, 'id' | 'candidateId'>

/**
 * Lets an application that was refused be kept for other jobs, and its candidate be found for them, as the same yes does
 * that is sent with an application; false where it stands otherwise, or is kept already. The caller has shown whose it is.
 */
export function giveConsent({ id, candidateId }: Whose, now = new Date()): Promise<boolean> {
  const { stage, consentAt, erasedAt } = t.applications
  return store.tx(async (tx) => {
    const kept = await tx
      .update(t.applications)
      .set({ consentAt: now })
      .where(and(eq(t.applications.id, id), eq(stage, 'rejected'), isNull(consentAt), isNull(erasedAt)))
      .returning({ id: t.applications.id })
    if (kept.length === 0) return false
    if (candidateId) await agree(tx, candidateId, now)
    await recordAudit(tx, candidateId, 'let it be kept', 'application', id, { at: now })
    return true
  })
}

/** Takes both back: it is then kept as the others are, and nobody finds its candidate. The caller has shown whose it is. */
export function takeConsentBack({ id, candidateId }: Whose, now = new Date()): Promise<void> {
  const { consentAt } = t.applications
  return store.tx(async (tx) => {
    const taken = await tx
      .update(t.applications)
      .set({ consentAt: null })
      .where(and(eq(t.applications.id, id), isNotNull(consentAt)))
      .returning({ id: t.applications.id })
    if (taken.length === 0) return
    if (candidateId) await leave(tx, candidateId, now)
    await recordAudit(tx, candidateId, 'take consent back', 'application', id, { at: now })
  })
}
