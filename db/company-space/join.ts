import { eq } from 'drizzle-orm'
import { mayActForCompany } from '@/rules/company-space/may'
import { passwordProblem } from '@/rules/people/password'
import { confirmAddressOf } from '../people/confirmed'
import { proveAddress } from '../people/sign-in-links'
import { hashPassword, insertUser } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { findInvited } from './invite'

type Joined = 'done' | 'not found' | 'works here' | 'elsewhere'

/** Lets the account that has the address of an invitation act for the company; `works here` for one of the desk, `elsewhere` for one that acts for another company. */
export function joinWithAccount(token: string, now = new Date()): Promise<Joined> {
  return store.tx(async (tx) => {
    const invited = await findInvited(token, now, tx)
    if (!invited?.userId) return 'not found'
    if (!mayActForCompany(invited.access ?? '')) return 'works here'
    const [member] = await tx
      .select()
      .from(t.companyMembers)
      .where(eq(t.companyMembers.userId, invited.userId))
    if (member && member.companyId !== invited.companyId) return 'elsewhere'
    await proveAddress(tx, invited.userId, now)
    await join(tx, { ...invited, userId: invited.userId }, now)
    return 'done'
  })
}

/** The same for an address without an account, which gets one with this name and password. */
export async function joinAnew(
  token: string,
  { name, password }: { name: string; password: string },
  now = new Date(),
): Promise<Joined | { problem: string }> {
  const asked = await findInvited(token, now)
  if (!asked) return 'not found'
  const problem = await passwordProblem(password, asked.email)
  if (problem) return { problem }
  const passwordHash = await hashPassword(password)
  return store.tx(async (tx) => {
    const invited = await findInvited(token, now, tx)
    // Whoever has an account signs in to it: a link that was passed on must not choose its password.
    if (!invited || invited.userId) return 'not found'
    const user = await insertUser(tx, { name, email: invited.email }, passwordHash)
    await confirmAddressOf(tx, user.id, now)
    await join(tx, { ...invited, userId: user.id }, now)
    return 'done'
  })
}

async function join(
  tx: Tx,
  { id, userId, companyId }: { id: string; userId: string; companyId: string },
  now: Date,
): Promise<void> {
  await tx.insert(t.companyMembers).values({ userId, companyId, joinedAt: now }).onConflictDoNothing()
  await tx.delete(t.companyInvitations).where(eq(t.companyInvitations.id, id))
  await recordAudit(tx, userId, 'join company', 'user', userId, { at: now, was: companyId })
}
