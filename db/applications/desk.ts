import { and, asc, desc, eq, gt, isNull, ne, type SQL } from 'drizzle-orm'
import type { RejectionReason } from '@/rules/applications/stages'
import { addDays } from '@/rules/dates'
import { nextPlaces, stageNamed } from '@/rules/stages/job-stages'
import { inTurn } from '../absences/cover'
import { isBlindTo, isKnownTo, nameFor, unlessBlind } from '../blind/is-blind'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit, versionOf } from '../site/audit-events'
import { listJobStages, ownStageName } from '../stages/stages'
import { store, type Tx, t } from '../store'
import { type Answerable, advanceIn, listAnswerable, rejectIn } from './answer'

const rowFor = (recruiter: Staff) => ({
  id: t.applications.id,
  name: nameFor(recruiter),
  email: unlessBlind(recruiter, t.applications.email),
  isBlind: isBlindTo(recruiter).mapWith(Boolean),
  stage: t.applications.stage,
  stageName: ownStageName,
  createdAt: t.applications.createdAt,
  movedAt: t.applications.movedAt,
  dueAt: t.applications.dueAt,
  closedAt: t.applications.closedAt,
  consentAt: t.applications.consentAt,
  jobId: t.jobs.id,
  jobTitle: t.jobs.title,
  language: t.jobs.language,
  company: t.companies.name,
  recruiterId: t.jobs.recruiterId,
  recruiter: t.users.name,
  version: versionOf('application', t.applications.id),
})

/** The desk's rows of applications as this recruiter may read them, to be narrowed by their caller. */
export const deskApplications = (recruiter: Staff) =>
  store.read
    .select(rowFor(recruiter))
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.users, eq(t.users.id, t.jobs.recruiterId))

export type DeskApplication = Awaited<ReturnType<typeof deskApplications>>[number]

/** What waits for an answer, the earliest due first; optionally of one job. */
export function listOpenApplications(
  recruiter: Staff,
  jobId?: number,
  most = 200,
): Promise<DeskApplication[]> {
  const byDue = [asc(t.applications.dueAt), asc(t.applications.id)]
  const { order, limit } = inTurn(recruiter, t.jobs.recruiterId, byDue, most)
  return deskApplications(recruiter)
    .where(and(isNull(t.applications.closedAt), jobsOf(recruiter), jobId ? eq(t.jobs.id, jobId) : undefined))
    .orderBy(...order)
    .limit(limit)
}

/**
 * The applications that this recruiter may read: those for their jobs, until their candidates take them back, and of a job
 * with a blind first look once they have recorded an opinion.
 */
export function atTheDesk(recruiter: Staff): SQL | undefined {
  return and(atTheDeskBlindly(recruiter), isKnownTo(recruiter))
}

/** The same with those of whom they must not know yet who they are. */
export function atTheDeskBlindly(recruiter: Staff): SQL | undefined {
  return and(jobsOf(recruiter), ne(t.applications.stage, 'withdrawn'), isNull(t.applications.erasedAt))
}

/** One application with its letter, CV, job and version; undefined when it is withdrawn, another recruiter's, or looked at blind. */
export async function findDeskApplication(recruiter: Staff, id: string) {
  const [found] = await store.read
    .select({
      application: t.applications,
      job: t.jobs,
      company: t.companies.name,
      cv: t.files,
      stageName: ownStageName,
      version: versionOf('application', t.applications.id),
    })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.files, eq(t.files.id, t.applications.cvId))
    .where(and(eq(t.applications.id, id), atTheDesk(recruiter)))
  if (!found) return undefined
  const { application, ...rest } = found
  return { ...application, ...rest }
}

/** What `findDeskApplication` finds. */
export type FullApplication = NonNullable<Awaited<ReturnType<typeof findDeskApplication>>>

/** The whole history, private notes included, newest first. */
export function listDeskEvents(applicationId: string) {
  return store.read
    .select()
    .from(t.applicationEvents)
    .where(eq(t.applicationEvents.applicationId, applicationId))
    .orderBy(desc(t.applicationEvents.at), desc(t.applicationEvents.id))
}

/**
 * Moves an application to another open stage of its job, or to hired, writes to the candidate and starts the clock anew.
 * The stage is named by its id, or by its kind alone; the note goes to the candidate. `already` when it is closed, or
 * stands there, or nobody can be moved there.
 */
export function advance(
  recruiter: Staff,
  id: string,
  stage: string,
  note: string,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return answer(recruiter, id, seen, async (tx, application) => {
    const to = stageNamed(stage, nextPlaces(application, await listJobStages(application.jobId, tx)))
    if (!to) return { outcome: 'already' }
    await advanceIn(tx, recruiter, application, { to, note, now })
    return { outcome: 'done' }
  })
}

/** Refuses an application with a reason that is mailed; `already` when it is closed. */
export function reject(
  recruiter: Staff,
  id: string,
  reason: RejectionReason,
  note: string,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return answer(recruiter, id, seen, async (tx, application) => {
    await rejectIn(tx, recruiter, application, { reason, note, now })
    return { outcome: 'done' }
  })
}

/** Says that this recruiter has opened a CV; once a minute, however often the page shows it. */
export function recordCvOpened(recruiter: Staff, fileId: string, now = new Date()): Promise<void> {
  const { subject, subjectId, actorId, at } = t.auditEvents
  const theirs = and(eq(subject, 'file'), eq(subjectId, fileId), eq(actorId, recruiter.id))
  return store.tx(async (tx) => {
    const just = await tx.$count(t.auditEvents, and(theirs, gt(at, addDays(now, -1 / 1440))))
    if (just === 0) await recordAudit(tx, recruiter, 'open', 'file', fileId, { at: now })
  })
}

function answer(
  recruiter: Staff,
  id: string,
  seen: number | undefined,
  give: (tx: Tx, application: Answerable) => Promise<Answer>,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(
      tx,
      { subject: 'application', id, seen },
      await findAnswerable(tx, recruiter, id),
      async (application) => (application.closedAt ? { outcome: 'already' } : give(tx, application)),
    ),
  )
}

async function findAnswerable(tx: Tx, recruiter: Staff, id: string) {
  const [application] = await listAnswerable(
    tx,
    and(eq(t.applications.id, id), jobsOf(recruiter), isKnownTo(recruiter)),
  )
  return application
}
