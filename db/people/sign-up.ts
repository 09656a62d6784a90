import { eq } from 'drizzle-orm'
import type { AccountDraft } from '@/rules/applications/draft'
import { accountExists, accountOpened } from '@/rules/letters'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { store, t } from '../store'
import { hashPassword, insertUser } from './users'

/** Opens an account, or leaves alone the one that this address has; only the letter to the address tells which. */
export async function signUp(draft: AccountDraft, now = new Date()): Promise<void> {
  const passwordHash = await hashPassword(draft.password)
  await store.tx(async (tx) => {
    const letter = { link: siteAddress('/sign-in'), at: now }
    const [known] = await tx
      .select({ name: t.users.name })
      .from(t.users)
      .where(eq(t.users.email, draft.email))
    if (!known) await insertUser(tx, draft, passwordHash)
    await queueLetter(tx, draft.email, known ? accountExists({ ...letter, ...known }) : accountOpened(letter))
  })
}
