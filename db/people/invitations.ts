import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { accessesToInvite, type DeskAccess, isAtDesk, mayManage } from '@/rules/desk/may'
import { secretPlace } from '@/rules/letters'
import { invitedToDesk } from '@/rules/people/letters'
import { linkMinutes } from '@/rules/people/link-life'
import { passwordProblem } from '@/rules/people/password'
import { newId } from '../ids'
import { siteAddress } from '../site/address'
import { recordAudit } from '../site/audit-events'
import { queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { confirmAddressOf } from './confirmed'
import { endLinks, endLinksAbout, findLink, followLink, makeLink } from './mail-links'
import { changeAccess, hashPassword, insertUser, type Managing } from './users'

/** So many days the link of an invitation is good. */
export const invitationDays = linkMinutes.invitation / 1440

/** An invitation that they could have sent themselves. */
const isTheirs = (manager: Managing) => inArray(t.invitations.access, accessesToInvite(manager))

const open = and(isNull(t.invitations.acceptedAt), isNull(t.invitations.revokedAt))

/** The invitations that nobody has accepted or taken back, the newest first; an old one can be sent again. */
export async function listInvitations(_manager: Managing, now = new Date()) {
  const { id, email, access, sentAt } = t.invitations
  const invitations = await store.read
    .select({ id, email, access, sentAt })
    .from(t.invitations)
    .where(open)
    .orderBy(desc(id))
  return invitations.map((one) => ({ ...one, isGood: isGood(one.sentAt, now) }))
}

export type Invitation = Awaited<ReturnType<typeof listInvitations>>[number]

/** Invites an address to the desk by letter; `here` when it works there, `invited` when it has been asked already, `not theirs` when this one may not give that access. */
export function inviteStaff(
  manager: Managing,
  { email, access }: { email: string; access: DeskAccess },
  now = new Date(),
): Promise<'done' | 'here' | 'invited' | 'not theirs'> {
  if (!mayManage(manager, { access })) return Promise.resolve('not theirs')
  return store.tx(async (tx) => {
    const [user] = await tx.select({ access: t.users.access }).from(t.users).where(eq(t.users.email, email))
    if (user && isAtDesk(user)) return 'here'
    const [earlier] = await tx
      .select({ id: t.invitations.id })
      .from(t.invitations)
      .where(and(eq(t.invitations.email, email), open))
    if (earlier) return 'invited'
    const id = newId()
    const invitation = { id, email, access, invitedById: manager.id }
    await tx.insert(t.invitations).values({ ...invitation, createdAt: now, sentAt: now })
    await recordAudit(tx, manager.id, 'invite', 'invitation', id, { at: now })
    await write(tx, manager, invitation, now)
    return 'done'
  })
}

/** Sends an open invitation with a new link, and the one before ends; false when it is no longer open. */
export function resendInvitation(manager: Managing, id: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const [invitation] = await tx
      .update(t.invitations)
      .set({ sentAt: now })
      .where(and(eq(t.invitations.id, id), open, isTheirs(manager)))
      .returning()
    if (!invitation) return false
    await recordAudit(tx, manager.id, 'invite again', 'invitation', id, { at: now })
    await endLinksAbout(tx, id)
    await write(tx, manager, invitation, now)
    return true
  })
}

/** Takes an open invitation back: its link ends; false when it is no longer open. */
export function revokeInvitation(manager: Managing, id: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const revoked = await tx
      .update(t.invitations)
      .set({ revokedAt: now })
      .where(and(eq(t.invitations.id, id), open, isTheirs(manager)))
      .returning({ id: t.invitations.id })
    if (revoked.length === 0) return false
    await endLinksAbout(tx, id)
    await recordAudit(tx, manager.id, 'revoke', 'invitation', id, { at: now })
    return true
  })
}

/** What a link invites to, or that it was used; undefined for a link that is not good. */
export async function findInvitation(token: string, now = new Date()) {
  const link = await findLink(store.read, ['invitation'], token, now)
  return link && link !== 'used' ? findOpen(store.read, link.aboutId) : link
}

/**
 * Opens the desk to the address of an invitation, with that name and password. Where the address had an account, it is
 * that one: whoever was signed in to it is signed out. A password that it cannot have is told, and leaves the link good.
 */
export async function acceptInvitation(
  token: string,
  draft: { name: string; password: string },
  now = new Date(),
): Promise<'done' | 'used' | 'not found' | { problem: string }> {
  const invited = await findInvitation(token, now)
  if (!invited || invited === 'used') return invited ?? 'not found'
  const problem = await passwordProblem(draft.password, invited.email)
  if (problem) return { problem }
  const passwordHash = await hashPassword(draft.password)
  return followLink(['invitation'], token, now, async (tx, link) => {
    const invitation = await findOpen(tx, link.aboutId)
    if (!invitation) return 'not found'
    const { id, email, access } = invitation
    const [known] = await tx.select({ id: t.users.id }).from(t.users).where(eq(t.users.email, email))
    const user = known ?? (await insertUser(tx, { name: draft.name, email, access }, passwordHash))
    await changeAccess(tx, user.id, { access, passwordHash, closedAt: null }, now)
    await endLinks(tx, user.id, now)
    await confirmAddressOf(tx, user.id, now, { name: draft.name })
    await tx.update(t.invitations).set({ acceptedAt: now }).where(eq(t.invitations.id, id))
    await recordAudit(tx, user.id, 'join', 'user', user.id, { at: now })
    return 'done'
  })
}

async function findOpen(from: Tx, id: string | null) {
  const { email, access } = t.invitations
  const [invitation] = await from
    .select({ id: t.invitations.id, email, access, by: t.users.name })
    .from(t.invitations)
    .leftJoin(t.users, eq(t.users.id, t.invitations.invitedById))
    .where(and(eq(t.invitations.id, id ?? ''), open))
  return invitation
}

async function write(
  tx: Tx,
  manager: Managing,
  { id, email, access }: { id: string; email: string; access: DeskAccess },
  now: Date,
) {
  const secret = await makeLink(tx, { purpose: 'invitation', aboutId: id }, now)
  const link = siteAddress(`/invitations/${secretPlace}`)
  const letter = invitedToDesk({ by: manager.name, access, link, days: invitationDays })
  await queueLetter(tx, email, letter, { about: 'account', aboutId: id, secret })
}

const isGood = (sentAt: Date, now: Date) => sentAt > addDays(now, -invitationDays)
