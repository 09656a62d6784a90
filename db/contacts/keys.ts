import { eq } from 'drizzle-orm'
import { contactKeys } from '@/rules/contacts/keys'
import { type Tx, t } from '../store'

/** Writes down by what somebody who was added is known again. */
export async function writeKeys(
  tx: Tx,
  contactId: string,
  reached: Parameters<typeof contactKeys>[0],
): Promise<void> {
  await tx.delete(t.contactKeys).where(eq(t.contactKeys.contactId, contactId))
  for (const key of contactKeys(reached)) await tx.insert(t.contactKeys).values({ contactId, ...key })
}
