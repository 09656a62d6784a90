import { and, asc, count, eq, inArray, isNull, ne } from 'drizzle-orm'
import { type DeskAccess, isAtDesk, mayManage } from '@/rules/desk/may'
import { handAbsencesOver } from '../absences/absences'
import { giveJobs } from '../jobs/listing/give'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { endLinks } from './mail-links'
import { changeAccess, type Managing, type Owner } from './users'

const heldJobs = () =>
  store.read
    .select({ by: t.jobs.recruiterId, n: count().as('held_jobs') })
    .from(t.jobs)
    .where(isNull(t.jobs.closedAt))
    .groupBy(t.jobs.recruiterId)
    .as('held_jobs')

const heldBriefs = () =>
  store.read
    .select({ by: t.briefs.recruiterId, n: count().as('held_briefs') })
    .from(t.briefs)
    .where(isNull(t.briefs.closedAt))
    .groupBy(t.briefs.recruiterId)
    .as('held_briefs')

/** Who works at the desk, by name, with how many jobs and briefs that are not closed each answers for. */
export async function listStaff(_manager: Managing) {
  const [jobs, briefs] = [heldJobs(), heldBriefs()]
  const { id, name, email, access, createdAt } = t.users
  const staff = await store.read
    .select({ id, name, email, access, createdAt, jobs: jobs.n, briefs: briefs.n })
    .from(t.users)
    .leftJoin(jobs, eq(jobs.by, id))
    .leftJoin(briefs, eq(briefs.by, id))
    .where(ne(access, 'candidate'))
    .orderBy(asc(name), asc(id))
  return staff.filter(isAtDesk).map((one) => ({ ...one, jobs: one.jobs ?? 0, briefs: one.briefs ?? 0 }))
}

export type Colleague = Awaited<ReturnType<typeof listStaff>>[number]

export type Removal = 'done' | 'already' | 'last owner' | 'no heir' | 'not found'

/**
 * Takes somebody from the desk: their sessions end, and all their jobs (with the applications for them) and briefs go
 * to `heirId`, who also covers for whom they were to cover, all at once. The account was the site's, and often its address too, so that it closes: neither a password
 * nor a letter opens it, and history keeps its name. Whoever applied or saved a job with it keeps it, as a candidate's.
 * The last owner stays, and whom a manager may not manage is not found.
 */
export function removeStaff(
  manager: Managing,
  id: string,
  heirId: string,
  now = new Date(),
): Promise<Removal> {
  return store.tx(async (tx) => {
    const leaver = await findColleague(tx, id)
    if (!leaver) return 'already'
    if (!mayManage(manager, leaver)) return 'not found'
    if (leaver.access === 'owner' && !(await hasOtherOwner(tx, id))) return 'last owner'
    if (heirId === id || !(await findColleague(tx, heirId))) return 'no heir'
    await handOver(tx, id, heirId)
    await handAbsencesOver(tx, id, heirId, now)
    const stays = await isCandidateToo(tx, id)
    const closed = stays ? {} : { passwordHash: null, closedAt: now }
    await changeAccess(tx, id, { access: 'candidate', ...closed }, now)
    await endLinks(tx, id, now)
    await recordAudit(tx, manager.id, 'remove', 'user', id, { at: now, was: leaver.access })
    await recordAudit(tx, manager.id, 'take over', 'user', heirId, { at: now, was: id })
    return 'done'
  })
}

/**
 * Gives a colleague another access; their sessions end, so that they begin with what they may do from now on. The last
 * owner stays one.
 */
export function changeColleagueAccess(
  owner: Owner,
  id: string,
  access: DeskAccess,
  now = new Date(),
): Promise<'done' | 'already' | 'last owner' | 'not found'> {
  return store.tx(async (tx) => {
    const colleague = await findColleague(tx, id)
    if (!colleague) return 'not found'
    if (colleague.access === access) return 'already'
    if (colleague.access === 'owner' && !(await hasOtherOwner(tx, id))) return 'last owner'
    await changeAccess(tx, id, { access }, now)
    await recordAudit(tx, owner.id, 'change access', 'user', id, { at: now, was: colleague.access })
    return 'done'
  })
}

async function isCandidateToo(tx: Tx, id: string) {
  const mine = t.applications.candidateId
  const [applied] = await tx.select({ by: mine }).from(t.applications).where(eq(mine, id)).limit(1)
  const by = t.savedJobs.candidateId
  const [saved] = await tx.select({ by }).from(t.savedJobs).where(eq(by, id)).limit(1)
  return Boolean(applied ?? saved)
}

async function handOver(tx: Tx, from: string, to: string) {
  await giveJobs(tx, eq(t.jobs.recruiterId, from), to)
  await tx.update(t.briefs).set({ recruiterId: to }).where(eq(t.briefs.recruiterId, from))
  await handContactsOver(tx, from, to)
}

// Somebody whom both have added is one person: what the heir wrote of them stays.
async function handContactsOver(tx: Tx, from: string, to: string) {
  const { contacts, contactImports } = t
  const own = tx.select({ email: contacts.email }).from(contacts).where(eq(contacts.recruiterId, to))
  await tx.delete(contacts).where(and(eq(contacts.recruiterId, from), inArray(contacts.email, own)))
  await tx.update(contacts).set({ recruiterId: to }).where(eq(contacts.recruiterId, from))
  await tx.update(contactImports).set({ recruiterId: to }).where(eq(contactImports.recruiterId, from))
}

async function findColleague(tx: Tx, id: string) {
  const [colleague] = await tx
    .select({ access: t.users.access })
    .from(t.users)
    .where(and(eq(t.users.id, id), ne(t.users.access, 'candidate')))
  return colleague
}

async function hasOtherOwner(tx: Tx, id: string) {
  const others = await tx
    .select({ id: t.users.id })
    .from(t.users)
    .where(and(eq(t.users.access, 'owner'), ne(t.users.id, id)))
    .limit(1)
  return others.length > 0
}
