import { and, eq, isNull } from 'drizzle-orm'
import { coverOf } from '@/rules/desk/absence'
import { inPlaceOf } from '@/rules/desk/absence-letters'
import type { Letter } from '@/rules/letters'
import { type About, queueLetter } from '../site/outbox'
import { type Tx, t } from '../store'
import { listRunning, siteDay } from './cover'

type Reader = { id: string; name: string }
type When = { now?: Date; day?: Date; createdAt?: Date; dueAt?: Date }

/**
 * Writes to somebody at the desk about their work, or while they are away to whoever covers, who then reads for whom it
 * is; what is about a `day` after their return goes to them all the same. Undefined where they have left.
 */
export async function writeToStaff(
  tx: Tx,
  id: string,
  compose: (to: Reader) => Letter,
  about: (to: Reader) => About | Promise<About>,
  { now = new Date(), day, ...when }: When = {},
): Promise<string | undefined> {
  const running = await listRunning(now, tx)
  const away = running.find(({ personId }) => personId === id)
  const isAfter = away && day && siteDay(day) > away.lastDay
  const coverId = away && !isAfter ? coverOf(id, running) : undefined
  const { name, email, closedAt } = t.users
  const [reader] = await tx
    .select({ id: t.users.id, name, email })
    .from(t.users)
    .where(and(eq(t.users.id, coverId ?? id), isNull(closedAt)))
  if (!reader) return undefined
  const letter = compose(reader)
  const sent = away && coverId ? inPlaceOf(letter, away) : letter
  return queueLetter(tx, reader.email, sent, await about(reader), when)
}
