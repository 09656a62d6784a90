import { and, eq, isNotNull, isNull, lt, lte, notExists, or, sql } from 'drizzle-orm'
import { daysToUndo, daysWithoutWord, quarantineDays } from '@/rules/contacts/keeping'
import { addDays } from '@/rules/dates'
import { store, t } from '../store'

/** The people whom the desk has added whose end has come, as `contactKeptUntil` says it, and those whose yes has ended. */
export async function listContactsKeptTooLong(now: Date): Promise<string[]> {
  const { id, createdAt, agreedAt, candidateId, deletedAt, mergedAt, holdUntil } = t.contacts
  const yes = store.read
    .select({ one: sql`1` })
    .from(t.poolConsents)
    .where(and(eq(t.poolConsents.candidateId, candidateId), isNull(t.poolConsents.endedAt)))
  const over = or(
    and(isNull(agreedAt), lt(createdAt, addDays(now, -daysWithoutWord))),
    and(isNotNull(agreedAt), notExists(yes)),
    lt(deletedAt, addDays(now, -quarantineDays)),
    lt(mergedAt, addDays(now, -daysToUndo)),
  )
  const found = await store.read
    .select({ id })
    .from(t.contacts)
    .where(and(over, or(isNull(holdUntil), lte(holdUntil, now))))
  return found.map((one) => one.id)
}
