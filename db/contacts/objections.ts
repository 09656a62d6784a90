import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Tx, t } from '../store'

const hashOf = (email: string) => createHash('sha256').update(`not to be added: ${email}`).digest('base64url')

/** Somebody does not want to be added, by anybody at the desk: of their address a hash stays, so that it is kept to. */
export async function noteObjection(tx: Tx, email: string, now: Date): Promise<void> {
  await tx
    .insert(t.contactObjections)
    .values({ emailHash: hashOf(email), at: now })
    .onConflictDoNothing()
}

/** Whether whoever reads at this address asked not to be added. */
export async function hasObjected(tx: Tx, email: string): Promise<boolean> {
  const { emailHash } = t.contactObjections
  const found = await tx
    .select({ emailHash })
    .from(t.contactObjections)
    .where(eq(emailHash, hashOf(email)))
  return found.length > 0
}
