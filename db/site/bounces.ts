import { and, eq, isNotNull } from 'drizzle-orm'
import { stopAlertsOf } from '../alerts/alerts'
import { store, type Tx, t } from '../store'

/** Marks an address from which a letter came back, and that letter; false where we have never written to it. */
export function recordBounce(
  {
    email,
    permanent,
    said,
    letterId,
  }: { email: string; permanent: boolean; said: string; letterId?: string },
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const { outbox, bouncedAddresses } = t
    const [written] = await tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(eq(outbox.recipient, email))
      .limit(1)
    if (!written) return false
    const marked = { at: now, permanent, said }
    await tx
      .insert(bouncedAddresses)
      .values({ email, ...marked })
      .onConflictDoUpdate({ target: bouncedAddresses.email, set: marked })
    if (permanent) await stopAlertsOf(tx, email, now)
    if (letterId)
      await tx
        .update(outbox)
        .set({ bouncedAt: now, lastError: said })
        .where(and(eq(outbox.id, letterId), eq(outbox.recipient, email), isNotNull(outbox.sentAt)))
    return true
  })
}

/** What the mail server of an address said when a letter came back from it; undefined for one that takes letters. */
export async function findBounce(email: string, from: Tx = store.read) {
  const [bounce] = await from.select().from(t.bouncedAddresses).where(eq(t.bouncedAddresses.email, email))
  return bounce
}

/** Somebody has read a letter at this address. */
export async function clearBounce(tx: Tx, email: string): Promise<void> {
  await tx.delete(t.bouncedAddresses).where(eq(t.bouncedAddresses.email, email))
}
