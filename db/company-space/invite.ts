import { and, eq, gt, lt, type Param } from 'drizzle-orm'
import { joinCompanySpace } from '@/rules/company-space/letters'
import { mayInvite, mayOpenSpace } from '@/rules/company-space/may'
import { addDays } from '@/rules/dates'
import { secretPlace } from '@/rules/letters'
import { isFirstOfBrief } from '../briefs/its-jobs'
import { hashToken, newId, newToken } from '../ids'
import { hiring } from '../pool/viewer'
import { given, prepared } from '../prepared'
import { siteAddress } from '../site/address'
import { recordAudit } from '../site/audit-events'
import { queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { listMembers, type Member } from './members'

const { companyInvitations, companies } = t
export const invitationDays = 7

/**
 * Writes to whoever follows a brief a link into the space of its company, which nobody has opened yet: to their address, as
 * the private link may have been passed on. The caller has shown whose brief it is.
 */
export function openSpace(
  brief: { id: string; personId: string | null; by: string; email: string },
  now = new Date(),
): Promise<'done' | 'not yet' | 'has one'> {
  return store.tx(async (tx) => {
    const { may, companyId } = await findSpaceOf(brief.id, tx)
    if (may !== 'yes' || !companyId) return may === 'has one' ? may : 'not yet'
    const email = await emailOf(tx, brief)
    await invite(tx, companyId, { name: brief.by, email }, undefined, now)
    return 'done'
  })
}

const companyOf = (read: Tx, briefId: string | Param) =>
  read
    .select({ status: t.briefs.status, companyId: hiring })
    .from(t.briefs)
    .innerJoin(t.jobs, and(eq(t.jobs.briefId, t.briefs.id), isFirstOfBrief))
    .where(eq(t.briefs.id, briefId))

const companyOfBrief = prepared((read) => companyOf(read, given('briefId', t.briefs.id)))

/** Whether the company of a brief may open its space, has one, or not yet. */
export async function findSpaceOf(briefId: string, tx?: Tx) {
  const found = tx ? (await companyOf(tx, briefId))[0] : await companyOfBrief().get({ briefId })
  if (!found) return { may: 'not yet' as const }
  const members = (await listMembers(found.companyId, tx)).length
  return { may: mayOpenSpace({ status: found.status, members }), companyId: found.companyId }
}

/** Invites a colleague to the space of a company; `already` for who acts for it, `full` where as many do or are asked to as may. */
export function inviteMember(
  by: Member,
  person: { name: string; email: string },
  now = new Date(),
): Promise<'done' | 'already' | 'full' | 'not found'> {
  return store.tx(async (tx) => {
    const members = await listMembers(by.company.id, tx)
    if (!members.some(({ id }) => id === by.id)) return 'not found'
    if (members.some(({ email }) => email === person.email)) return 'already'
    const coming = (await listInvited(by.company.id, now, tx)).filter(({ email }) => email !== person.email)
    if (!mayInvite(members.length + coming.length)) return 'full'
    await invite(tx, by.company.id, person, by, now)
    return 'done'
  })
}

/** Who was asked to act for a company and has not come yet, by address. */
export function listInvited(companyId: string, now = new Date(), from: Tx = store.read) {
  const { id, name, email, sentAt } = companyInvitations
  return from
    .select({ id, name, email, sentAt })
    .from(companyInvitations)
    .where(and(eq(companyInvitations.companyId, companyId), gt(sentAt, addDays(now, -invitationDays))))
    .orderBy(email)
}

/** Takes an invitation back before it was followed: its link is good no more. False where it is another company’s, or is gone. */
export function takeInvitationBack(by: Member, id: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const members = await listMembers(by.company.id, tx)
    if (!members.some((one) => one.id === by.id)) return false
    const gone = await tx
      .delete(companyInvitations)
      .where(and(eq(companyInvitations.id, id), eq(companyInvitations.companyId, by.company.id)))
      .returning({ id: companyInvitations.id })
    if (gone.length > 0) await recordAudit(tx, by.id, 'revoke', 'invitation', id, { at: now })
    return gone.length > 0
  })
}

/** What a link invites to; undefined for one that was used, sent anew, or is a week old. */
export async function findInvited(token: string, now = new Date(), from: Tx = store.read) {
  const { id, name, email, sentAt, companyId } = companyInvitations
  const [found] = await from
    .select({
      id,
      name,
      email,
      companyId,
      company: companies.name,
      userId: t.users.id,
      access: t.users.access,
    })
    .from(companyInvitations)
    .innerJoin(companies, eq(companies.id, companyId))
    .leftJoin(t.users, eq(t.users.email, email))
    .where(and(eq(companyInvitations.tokenHash, hashToken(token)), gt(sentAt, addDays(now, -invitationDays))))
  return found
}

/** Forgets the invitations that were sent before that moment. */
export async function pruneCompanyInvitations(before: Date): Promise<void> {
  await store.db.delete(companyInvitations).where(lt(companyInvitations.sentAt, before))
}

async function emailOf(tx: Tx, { personId, email }: { personId: string | null; email: string }) {
  if (personId === null) return email
  const [person] = await tx
    .select({ email: t.briefPeople.email })
    .from(t.briefPeople)
    .where(eq(t.briefPeople.id, personId))
  return person?.email ?? email
}

/** One that was asked before gets another link, and the former ends. */
async function invite(
  tx: Tx,
  companyId: string,
  person: { name: string; email: string },
  by: Member | undefined,
  now: Date,
): Promise<void> {
  const { token, tokenHash } = newToken()
  const row = { tokenHash, name: person.name, byId: by?.id ?? null, sentAt: now }
  const id = newId()
  await tx
    .insert(companyInvitations)
    .values({ id, companyId, email: person.email, ...row })
    .onConflictDoUpdate({ target: [companyInvitations.companyId, companyInvitations.email], set: row })
  const [company] = await tx
    .select({ name: companies.name })
    .from(companies)
    .where(eq(companies.id, companyId))
  const letter = joinCompanySpace({
    name: person.name,
    company: company?.name ?? '',
    by: by?.name,
    link: siteAddress(`/join/${secretPlace}`),
  })
  await queueLetter(tx, person.email, letter, { about: 'account', aboutId: id, secret: token })
}
