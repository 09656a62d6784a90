import { and, asc, eq, inArray, isNotNull, like, notInArray, or, type SQLWrapper, sql } from 'drizzle-orm'
import { deleteFiles, notErased } from '../applications/file-rows'
import { dropDrafts } from '../applications/write-draft'
import { dropDescriptions, ofBriefs } from '../briefs/description'
import { inBatches } from '../in-batches'
import { recordJobChanges } from '../jobs/changes'
import { forgetSnapshots } from '../live/snapshots'
import { takeOutKeptCv } from '../personal-data/erase'
import { findSetting } from '../site/settings'
import { store, type Tx, t } from '../store'
import type { DemoRows } from './demo'

type Subject = (typeof t.auditEvents.$inferSelect)['subject']

/**
 * Removes the demo and all that hangs on it; returns the stored names of the CVs and of the pictures to delete. What is real stays, what
 * was imported under the demo's owner too: it goes to the first real owner, or waits for one with nobody able to sign in.
 */
export async function clearDemo(): Promise<{ cvs: string[]; pictures: string[] }> {
  const setting = await findSetting('demo')
  if (!setting) return { cvs: [], pictures: [] }
  const rows: DemoRows = JSON.parse(setting)
  return store.tx(async (tx) => {
    // By query and not by a list of ids: a statement takes no more than 32,766 of those.
    const ofDemo = and(
      eq(t.jobs.imported, false),
      inArray(t.jobs.recruiterId, rows.users),
      inArray(t.jobs.companyId, rows.companies),
    )
    const jobs = await tx.select({ id: t.jobs.id }).from(t.jobs).where(ofDemo)
    const theirJobs = tx.select({ id: t.jobs.id }).from(t.jobs).where(ofDemo)
    const gone = or(inArray(t.applications.jobId, theirJobs), inArray(t.applications.candidateId, rows.users))
    const cvs = tx.select({ id: t.applications.cvId }).from(t.applications).where(gone)
    const files = await tx
      .select({ id: t.files.id, storedName: t.files.storedName })
      .from(t.files)
      .where(inArray(t.files.id, cvs))
    const { applicationDrafts: drafts } = t
    const begun = or(inArray(drafts.jobId, theirJobs), inArray(drafts.candidateId, rows.users))
    const otherFiles = await dropDrafts(tx, begun)
    const theirs = tx.select({ id: t.applications.id }).from(t.applications).where(gone)
    await forgetActs(tx, [
      ['job', theirJobs],
      ['application', theirs],
      ['brief', rows.briefs],
      ['company', rows.companies],
    ])
    const answered = await tx
      .delete(t.applicationAnswers)
      .where(inArray(t.applicationAnswers.applicationId, theirs))
      .returning({ id: t.applicationAnswers.fileId })
    await tx.delete(t.applications).where(gone)
    const ofAnswers = answered.flatMap(({ id }) => id ?? [])
    for (const some of inBatches(ofAnswers)) otherFiles.push(...(await deleteFiles(tx, some)))
    for (const some of inBatches(files))
      await tx.delete(t.files).where(
        inArray(
          t.files.id,
          some.map(({ id }) => id),
        ),
      )

    const kept: string[] = []
    for (const id of rows.users) kept.push(...(await takeOutKeptCv(tx, id)))

    await tx.delete(t.jobs).where(ofDemo)
    await handOver(tx, rows.users)
    otherFiles.push(...(await dropDescriptions(tx, ofBriefs(rows.briefs))))
    await tx.delete(t.briefs).where(inArray(t.briefs.id, rows.briefs))
    for (const some of inBatches(jobs)) await recordJobChanges(tx, ...some.map(({ id }) => id))
    await tx.delete(t.roleNumbers)
    await forgetSnapshots(tx)

    const stillUsed = tx
      .select({ id: t.jobs.companyId })
      .from(t.jobs)
      .union(
        tx
          .select({ id: sql<string>`${t.jobs.realCompanyId}` })
          .from(t.jobs)
          .where(isNotNull(t.jobs.realCompanyId)),
      )
    await tx.delete(t.companyMembers).where(inArray(t.companyMembers.companyId, rows.companies))
    await tx.delete(t.companyInvitations).where(inArray(t.companyInvitations.companyId, rows.companies))
    await tx.delete(t.companyRecruiters).where(inArray(t.companyRecruiters.companyId, rows.companies))
    const companies = await tx
      .delete(t.companies)
      .where(and(inArray(t.companies.id, rows.companies), notInArray(t.companies.id, stillUsed)))
      .returning({ logo: t.companies.logo, picture: t.companies.picture })
    await removePeople(tx, rows.users)
    await tx.delete(t.alerts).where(like(t.alerts.email, '%@demo.metier.test'))
    await tx.delete(t.outbox).where(like(t.outbox.recipient, '%@demo.metier.test'))
    await tx.delete(t.settings).where(eq(t.settings.name, 'demo'))
    return {
      cvs: notErased([...otherFiles, ...files.map((file) => file.storedName), ...kept]),
      pictures: companies.flatMap(({ logo, picture }) => [logo ?? [], picture ?? []].flat()),
    }
  })
}

/** What was done to things of the demo goes with them, whoever did it: a company or a candidate is nobody of the desk. */
async function forgetActs(tx: Tx, gone: [Subject, SQLWrapper | string[]][]) {
  for (const [subject, ids] of gone)
    await tx
      .delete(t.auditEvents)
      .where(and(eq(t.auditEvents.subject, subject), inArray(t.auditEvents.subjectId, ids)))
}

/** Real jobs and briefs that the demo's people answer for go to the first real owner, if there is one. */
async function handOver(tx: Tx, users: string[]) {
  const [owner] = await tx
    .select({ id: t.users.id })
    .from(t.users)
    .where(and(eq(t.users.access, 'owner'), notInArray(t.users.id, users)))
    .orderBy(asc(t.users.createdAt))
    .limit(1)
  if (!owner) return
  await tx.update(t.jobs).set({ recruiterId: owner.id }).where(inArray(t.jobs.recruiterId, users))
  await tx.update(t.briefs).set({ recruiterId: owner.id }).where(inArray(t.briefs.recruiterId, users))
}

/** Who still answers for something real stays as a name that nobody can sign in with. */
async function removePeople(tx: Tx, users: string[]) {
  const needed = await tx
    .selectDistinct({ id: t.jobs.recruiterId })
    .from(t.jobs)
    .where(inArray(t.jobs.recruiterId, users))
  const kept = needed.map(({ id }) => id)
  const goes = users.filter((id) => !kept.includes(id))
  await tx.update(t.users).set({ passwordHash: null }).where(inArray(t.users.id, kept))
  await tx.delete(t.sessions).where(inArray(t.sessions.userId, users))
  await tx.update(t.briefs).set({ recruiterId: null }).where(inArray(t.briefs.recruiterId, goes))
  await tx.delete(t.auditEvents).where(inArray(t.auditEvents.actorId, goes))
  await tx.delete(t.users).where(inArray(t.users.id, goes))
}
