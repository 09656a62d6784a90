import { and, desc, eq, gt } from 'drizzle-orm'
import type { Letter } from '@/rules/letters'
import { queueLetter, turnOf } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { findOpenUser, type User } from './users'

const minute = 60_000
const atOnce = 5

type Written = { letter: Letter; secret?: string }

/**
 * Writes to an address what somebody asked for in a form that anybody can fill in; `write` gets its account, if it has
 * one, and when the letter leaves. After five letters in a quarter of an hour one leaves each five minutes, so that the
 * owner always has a link that is good, whoever else asks for them. The answer is the same for every address.
 */
export function writeOnRequest(
  email: string,
  now: Date,
  write: (tx: Tx, user: User | undefined, at: Date) => Promise<Written>,
): Promise<void> {
  return store.tx(async (tx) => {
    const recent = await tx
      .select({ at: t.outbox.createdAt })
      .from(t.outbox)
      .where(
        and(
          eq(t.outbox.recipient, email),
          eq(t.outbox.about, 'account'),
          gt(t.outbox.createdAt, new Date(now.getTime() - 15 * minute)),
        ),
      )
      .orderBy(desc(t.outbox.createdAt))
      .limit(atOnce)
    const [newest] = recent
    if (newest && recent.length === atOnce && newest.at > new Date(now.getTime() - 5 * minute)) return

    const user = await findOpenUser(tx, eq(t.users.email, email))
    const at = await turnOf(tx, email, now)
    const { letter, secret } = await write(tx, user, at)
    await queueLetter(
      tx,
      email,
      letter,
      { about: 'account', aboutId: user?.id ?? 'nobody', secret },
      { createdAt: now, dueAt: at },
    )
  })
}
