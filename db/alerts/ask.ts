import { and, count, eq, isNotNull } from 'drizzle-orm'
import { alertStands, confirmAlert, tooManyAlerts } from '@/rules/alerts/letters'
import { type Cadence, nextWriting } from '@/rules/alerts/schedule'
import { secretPlace } from '@/rules/letters'
import type { Language } from '@/rules/people/language'
import { privacyVersion } from '@/rules/site/privacy'
import { newId, newToken } from '../ids'
import { siteAddress } from '../site/address'
import { queueAcknowledgement } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { noteOpenings } from './openings'

/** So many alerts an address can have. */
export const mostAlerts = 50

/** `criteria` is the address of the search without order and page, `title` the same in words. */
export type AlertAsked = {
  email: string
  criteria: string
  title: string
  cadence: Cadence
  language?: Language
}

/**
 * Takes an alert for an address. Whoever is signed in with that address, confirmed, has it at once; anybody else is
 * written to first, whether the address has the alert already or not, so that the form tells nobody. Asking again for
 * an alert that was stopped begins it anew.
 */
export function askForAlert(
  asked: AlertAsked,
  userId: string | undefined,
  now = new Date(),
): Promise<'begun' | 'written to' | 'too many'> {
  return store.tx(async (tx) => {
    const isOwn = userId !== undefined && (await hasConfirmed(tx, userId, asked.email))
    const known = await findSame(tx, asked)
    const isLive = known?.confirmedAt && !known.endedAt
    const hasRoom = known || (await countOf(tx, asked.email)) < mostAlerts
    const id = known?.id ?? newId()
    const token = known?.token ?? newToken().token
    if (hasRoom && !(isLive && !isOwn)) {
      const lastOpening = isLive ? {} : { lastOpening: await noteOpenings(tx, now) }
      const begun = isOwn
        ? { confirmedAt: now, nextAt: nextWriting(asked.cadence, now) }
        : { confirmedAt: null, nextAt: null }
      const row = {
        ...asked,
        ...lastOpening,
        ...begun,
        endedAt: null,
        privacyVersion,
        touchedAt: now,
        askedAt: null,
      }
      await tx
        .insert(t.alerts)
        .values({ id, token, createdAt: now, lastOpening: 0, ...row })
        .onConflictDoUpdate({ target: t.alerts.id, set: row })
    }
    if (isOwn) return hasRoom ? 'begun' : 'too many'
    const link = siteAddress(`/alerts/${secretPlace}`)
    const letter = !hasRoom
      ? tooManyAlerts({ link: siteAddress('/candidate/alerts'), at: now, most: mostAlerts })
      : (isLive ? alertStands : confirmAlert)({ title: asked.title, link, at: now })
    await queueAcknowledgement(
      tx,
      asked.email,
      letter,
      { about: 'alert', aboutId: id, secret: hasRoom ? token : undefined },
      now,
    )
    return 'written to'
  })
}

async function findSame(tx: Tx, { email, criteria }: AlertAsked) {
  const { id, token, confirmedAt, endedAt } = t.alerts
  const [same] = await tx
    .select({ id, token, confirmedAt, endedAt })
    .from(t.alerts)
    .where(and(eq(t.alerts.email, email), eq(t.alerts.criteria, criteria)))
  return same
}

async function countOf(tx: Tx, email: string) {
  const [row] = await tx.select({ n: count() }).from(t.alerts).where(eq(t.alerts.email, email))
  return row?.n ?? 0
}

async function hasConfirmed(tx: Tx, userId: string, email: string) {
  const found = await tx
    .select({ id: t.users.id })
    .from(t.users)
    .where(and(eq(t.users.id, userId), eq(t.users.email, email), isNotNull(t.users.verifiedAt)))
  return found.length > 0
}
