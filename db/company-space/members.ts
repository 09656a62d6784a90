import { and, asc, eq, type Param } from 'drizzle-orm'
import { mayTakeOff } from '@/rules/company-space/may'
import type { Staff } from '../people/users'
import { given, prepared } from '../prepared'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'

const { companyInvitations, companyMembers, companies, users } = t

/** Somebody who acts for a company, and which. */
export type Member = {
  id: string
  name: string
  email: string
  company: { id: string; slug: string; name: string }
}

/** The company for which an account acts; undefined for every other account. */
export async function findMember(userId: string): Promise<Member | undefined> {
  const [member] = await store.read
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      company: { id: companies.id, slug: companies.slug, name: companies.name },
    })
    .from(companyMembers)
    .innerJoin(users, eq(users.id, companyMembers.userId))
    .innerJoin(companies, eq(companies.id, companyMembers.companyId))
    .where(eq(companyMembers.userId, userId))
  return member
}

const membersOf = (read: Tx, companyId: string | Param) =>
  read
    .select({ id: users.id, name: users.name, email: users.email, joinedAt: companyMembers.joinedAt })
    .from(companyMembers)
    .innerJoin(users, eq(users.id, companyMembers.userId))
    .where(eq(companyMembers.companyId, companyId))
    .orderBy(asc(companyMembers.joinedAt), asc(users.id))

const membersOfCompany = prepared((read) => membersOf(read, given('companyId', companyMembers.companyId)))

/** Who acts for a company, the first first. */
export const listMembers = async (companyId: string, tx?: Tx) =>
  tx ? membersOf(tx, companyId) : membersOfCompany().all({ companyId })

/** Ends that somebody acts for the company of a colleague, or for their own; false for the last, and for anybody else’s. */
export function takeOff(by: Member, userId: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const members = await listMembers(by.company.id, tx)
    const ids = members.map(({ id }) => id)
    if (!ids.includes(by.id) || !mayTakeOff(ids, userId)) return false
    await leave(tx, by.company.id, userId)
    await recordAudit(tx, by.id, 'take off', 'user', userId, { at: now })
    return true
  })
}

/** The same from the desk, which may take the last one off, too. */
export function takeOffAtDesk(
  recruiter: Staff,
  companyId: string,
  userId: string,
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    if (!(await leave(tx, companyId, userId))) return false
    await recordAudit(tx, recruiter.id, 'take off', 'user', userId, { at: now })
    return true
  })
}

async function leave(tx: Tx, companyId: string, userId: string): Promise<boolean> {
  const gone = await tx
    .delete(companyMembers)
    .where(and(eq(companyMembers.companyId, companyId), eq(companyMembers.userId, userId)))
    .returning({ userId: companyMembers.userId })
  // Who is no longer trusted here has nobody come in, either.
  await tx
    .delete(companyInvitations)
    .where(and(eq(companyInvitations.companyId, companyId), eq(companyInvitations.byId, userId)))
  return gone.length > 0
}
