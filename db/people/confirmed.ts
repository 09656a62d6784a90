import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Tx, t } from '../store'

/**
 * Notes that an address is its account's: what was sent with it without an account, applications, is in the account from
 * now on. `more` is written to the account with it.
 */
export async function confirmAddressOf(
  tx: Tx,
  userId: string,
  now: Date,
  more: Partial<Pick<typeof t.users.$inferSelect, 'name' | 'closedAt'>> = {},
): Promise<void> {
  const [user] = await tx
    .update(t.users)
    .set({ verifiedAt: now, ...more })
    .where(eq(t.users.id, userId))
    .returning({ email: t.users.email })
  if (user) await joinApplications(tx, userId, user.email)
}

/** Puts applications that were sent with this address, without an account, into the account that has confirmed it. */
async function joinApplications(tx: Tx, userId: string, email: string): Promise<void> {
  const { applications } = t
  await tx
    .update(applications)
    .set({ candidateId: userId })
    .where(
      and(isNull(applications.candidateId), isNull(applications.erasedAt), eq(applications.email, email)),
    )
}

/** The account that has confirmed this address; undefined where none has. */
export async function findConfirmed(tx: Tx, email: string): Promise<string | undefined> {
  const [user] = await tx
    .select({ id: t.users.id })
    .from(t.users)
    .where(and(eq(t.users.email, email), isNotNull(t.users.verifiedAt), isNull(t.users.closedAt)))
  return user?.id
}
