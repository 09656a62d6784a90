import { eq } from 'drizzle-orm'
import { oneLine } from '@/rules/forms/plain'
import type { Language } from '@/rules/people/language'
import { store, t } from '../store'
import { insertSession } from './sessions'
import { proveAddress } from './sign-in-links'
import { insertUser } from './users'

/**
 * Opens a session of the account with an address that somebody else vouches for, and returns its id. An address without
 * an account gets one, without a password; a closed account is open again, as a candidate's.
 */
export function openSessionByAddress(
  { email, name }: { email: string; name: string },
  { device, language }: { device: string; language: Language },
  now = new Date(),
): Promise<string> {
  return store.tx(async (tx) => {
    const [known] = await tx.select({ id: t.users.id }).from(t.users).where(eq(t.users.email, email))
    const called = oneLine(name).slice(0, 100) || email.slice(0, email.indexOf('@'))
    const { id } = known ?? (await insertUser(tx, { name: called, email, language }, null))
    await tx.update(t.users).set({ closedAt: null }).where(eq(t.users.id, id))
    await proveAddress(tx, id, now)
    return insertSession(tx, id, { device, now })
  })
}
