import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { isAtDesk } from '@/rules/desk/may'
import { deleteFiles, nameOfErased } from '../applications/file-rows'
import { dropDrafts } from '../applications/write-draft'
import { dropDescriptions, ofBriefs } from '../briefs/description'
import { leaveDeskCalendars } from '../interviews/erased'
import { leaveMeetings, leaveMeetingsOfSearch } from '../shortlist/meet'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { eraseContacts, forgetRows } from './erase-contacts'
import { findPerson, theirRows } from './their-rows'

/** What is gone, and the stored names of the files to delete after it. */
export type Erased = { outcome: 'done'; files: string[] }

/**
 * Deletes an account and all that is about its person: rows that are only counted stay, without anything that tells who it
 * was. `works here` for somebody at the desk, whom an owner removes first; `not found` for an account that is gone.
 */
export function eraseAccount(
  userId: string,
  now = new Date(),
): Promise<Erased | { outcome: 'works here' | 'not found' }> {
  return store.tx(async (tx) => {
    const person = await findPerson(tx, userId)
    const [user] = await tx.select({ access: t.users.access }).from(t.users).where(eq(t.users.id, userId))
    if (!person || !user) return { outcome: 'not found' }
    if (isAtDesk(user)) return { outcome: 'works here' }

    const rows = theirRows(tx, person)
    await deleteRows(tx, t.outbox, rows.outbox)
    const files = await dropDrafts(tx, rows.applicationDrafts)
    files.push(...(await eraseApplications(tx, rows.applications, now)))
    files.push(...(await takeOutKeptCv(tx, userId)))
    files.push(...(await eraseBriefs(tx, rows.briefs, now)))
    await deleteRows(tx, t.briefPeople, rows.briefPeople)
    await eraseContacts(tx, rows.contacts, now)
    await forgetRows(tx, rows.contactImportRows)
    await deleteRows(tx, t.messages, rows.messages)
    await deleteRows(tx, t.jobReports, rows.jobReports)
    await deleteRows(tx, t.alerts, rows.alerts)
    await deleteRows(tx, t.invitations, rows.invitations)
    await deleteRows(tx, t.companyInvitations, rows.companyInvitations)
    await deleteRows(tx, t.bouncedAddresses, rows.bouncedAddresses)
    await tx.update(t.briefs).set({ recruiterId: null }).where(eq(t.briefs.recruiterId, userId))
    await leaveMeetings(tx, eq(t.presentations.candidateId, userId), now)
    // Sessions, links, saved jobs, sign-ups and the profile with its words go with it.
    await tx.delete(t.users).where(eq(t.users.id, userId))
    await recordAudit(tx, null, 'erase', 'user', userId, { at: now })
    return { outcome: 'done', files }
  })
}

/** Deletes the CV of a profile; returns the stored name of its file. */
export async function takeOutKeptCv(tx: Tx, candidateId: string): Promise<string[]> {
  const kept = await tx
    .select({ id: t.files.id, storedName: t.files.storedName })
    .from(t.profiles)
    .innerJoin(t.files, eq(t.files.id, t.profiles.cvId))
    .where(eq(t.profiles.candidateId, candidateId))
  await tx.update(t.profiles).set({ cvId: null }).where(eq(t.profiles.candidateId, candidateId))
  for (const { id } of kept) await tx.delete(t.files).where(eq(t.files.id, id))
  return kept.map(({ storedName }) => storedName)
}

/**
 * Takes out of applications all that tells who it was, with their files, letters and private links: what is left is counted,
 * as before. An open one is withdrawn. Returns the stored names of the files to delete.
 */
export async function eraseApplications(tx: Tx, which: SQL | undefined, now: Date): Promise<string[]> {
  if (!which) return []
  const found = await tx
    .select({ id: t.applications.id, cvId: t.applications.cvId, storedName: t.files.storedName })
    .from(t.applications)
    .innerJoin(t.files, eq(t.files.id, t.applications.cvId))
    .where(and(which, isNull(t.applications.erasedAt)))
  const files = found.map(({ storedName }) => storedName)
  for (const { id, cvId } of found) {
    files.push(...(await eraseAnswers(tx, id)))
    const events = eq(t.applicationEvents.applicationId, id)
    await tx.delete(t.outbox).where(and(eq(t.outbox.about, 'application'), eq(t.outbox.aboutId, id)))
    await tx.delete(t.applicationLinks).where(eq(t.applicationLinks.applicationId, id))
    await tx.delete(t.conversations).where(eq(t.conversations.applicationId, id))
    await leaveDeskCalendars(tx, id, now)
    await tx.delete(t.interviewHelp).where(eq(t.interviewHelp.applicationId, id))
    await tx.delete(t.scorecards).where(eq(t.scorecards.applicationId, id))
    await tx.delete(t.firstOpinions).where(eq(t.firstOpinions.applicationId, id))
    await tx.delete(t.mentions).where(eq(t.mentions.applicationId, id))
    await tx.delete(t.interviews).where(eq(t.interviews.applicationId, id))
    await leaveMeetings(tx, eq(t.presentations.applicationId, id), now)
    await tx.delete(t.presentations).where(eq(t.presentations.applicationId, id))
    await tx.update(t.applicationEvents).set({ note: '' }).where(events)
    await tx
      .update(t.applicationEvents)
      .set({ actorName: '' })
      .where(and(events, eq(t.applicationEvents.actor, 'candidate')))
    const blank = { candidateId: null, name: '', email: '', phone: '', links: '', note: '', erasedAt: now }
    await tx
      .update(t.applications)
      .set({ stage: 'withdrawn', closedAt: now, dueAt: null })
      .where(and(eq(t.applications.id, id), isNull(t.applications.closedAt)))
    await tx.update(t.applications).set(blank).where(eq(t.applications.id, id))
    await tx.delete(t.cvTexts).where(eq(t.cvTexts.fileId, cvId))
    await tx
      .update(t.files)
      .set({ storedName: nameOfErased(cvId), name: '', sha256: '', size: 0 })
      .where(eq(t.files.id, cvId))
    await recordAudit(tx, null, 'erase', 'application', id, { at: now })
  }
  return files
}

async function eraseAnswers(tx: Tx, applicationId: string): Promise<string[]> {
  const gone = await tx
    .delete(t.applicationAnswers)
    .where(eq(t.applicationAnswers.applicationId, applicationId))
    .returning({ fileId: t.applicationAnswers.fileId })
  return deleteFiles(
    tx,
    gone.flatMap(({ fileId }) => fileId ?? []),
  )
}

/** Takes out of briefs whom to write to and what was noted; what the company looked for is still counted. An open one closes. Returns the stored names of the files to delete. */
export async function eraseBriefs(tx: Tx, which: SQL | undefined, now: Date): Promise<string[]> {
  if (!which) return []
  const found = await tx.select({ id: t.briefs.id, closedAt: t.briefs.closedAt }).from(t.briefs).where(which)
  const files: string[] = []
  for (const { id, closedAt } of found) {
    files.push(...(await dropDescriptions(tx, ofBriefs([id]))))
    await tx.delete(t.outbox).where(and(eq(t.outbox.about, 'brief'), eq(t.outbox.aboutId, id)))
    await tx.delete(t.briefLinks).where(eq(t.briefLinks.briefId, id))
    await tx.delete(t.briefPeople).where(eq(t.briefPeople.briefId, id))
    await leaveMeetingsOfSearch(tx, id, now)
    await tx.delete(t.presentations).where(eq(t.presentations.briefId, id))
    await tx.delete(t.conversations).where(eq(t.conversations.briefId, id))
    await tx.update(t.briefOutcomes).set({ why: '', by: '' }).where(eq(t.briefOutcomes.briefId, id))
    await tx.update(t.briefEvents).set({ note: '' }).where(eq(t.briefEvents.briefId, id))
    const blank = { contactName: '', email: '', phone: '', reach: '', problem: '' }
    const over = closedAt ? {} : { status: 'closed' as const, closedAt: now, dueAt: null }
    await tx
      .update(t.briefs)
      .set({ ...blank, ...over })
      .where(eq(t.briefs.id, id))
  }
  return files
}

type Deletable =
  | typeof t.briefPeople
  | typeof t.outbox
  | typeof t.messages
  | typeof t.jobReports
  | typeof t.alerts
  | typeof t.invitations
  | typeof t.companyInvitations
  | typeof t.bouncedAddresses

async function deleteRows(tx: Tx, table: Deletable, which: SQL | undefined) {
  if (which) await tx.delete(table).where(which)
}

/** Of these ids, those whose account or application is there and tells who it is. */
export async function listNotErased({ users, applications }: { users: string[]; applications: string[] }) {
  const accounts = await store.read.select({ id: t.users.id }).from(t.users).where(inArray(t.users.id, users))
  const applied = await store.read
    .select({ id: t.applications.id })
    .from(t.applications)
    .where(and(inArray(t.applications.id, applications), isNull(t.applications.erasedAt)))
  return { users: accounts.map(({ id }) => id), applications: applied.map(({ id }) => id) }
}
