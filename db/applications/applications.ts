import { and, asc, desc, eq, inArray, isNull, lt } from 'drizzle-orm'
import { isOpenStage, type Stage } from '@/rules/applications/stages'
import { secretPlace } from '@/rules/letters'
import { hashToken, newId, newToken } from '../ids'
import { titleForReaders } from '../jobs/jobs'
import { siteAddress } from '../site/address'
import { recordAudit } from '../site/audit-events'
import { ownStageName } from '../stages/stages'
import { store, type Tx, t } from '../store'

/** What an application answered to the questions of its job, in their order. */
export function listAnswers(applicationId: string, from: Tx = store.read) {
  const { id, question, kind, answer, position, fileId } = t.applicationAnswers
  return from
    .select({ id, question, kind, answer, fileId })
    .from(t.applicationAnswers)
    .where(eq(t.applicationAnswers.applicationId, applicationId))
    .orderBy(asc(position))
}

export type SentAnswer = Awaited<ReturnType<typeof listAnswers>>[number]

/** The address of an application’s page in a letter, which keeps the place of its token free. */
export const applicationLink = () => siteAddress(`/applications/${secretPlace}`)

/** What a letter about an application is about, with a new private link to it, of which only the hash is kept. */
export async function aboutApplication(tx: Tx, aboutId: string) {
  const { token, tokenHash } = newToken()
  await tx.insert(t.applicationLinks).values({ tokenHash, applicationId: aboutId })
  return { about: 'application' as const, aboutId, secret: token }
}

type Event = Omit<typeof t.applicationEvents.$inferInsert, 'id' | 'applicationId'>

/** Adds a line to the history of an application, in the transaction that makes it true; returns its id. */
export async function insertEvent(tx: Tx, applicationId: string, event: Event): Promise<string> {
  const id = newId()
  await tx.insert(t.applicationEvents).values({ id, applicationId, ...event })
  return id
}

/** The same of what cannot be undone: its end forgets what would help at an interview. */
export async function recordEvent(tx: Tx, applicationId: string, event: Event): Promise<void> {
  await insertEvent(tx, applicationId, event)
  await forgetHelp(tx, applicationId, event.stage)
}

/** Forgets what would help at an interview, with the end of an application. */
export async function forgetHelp(tx: Tx, applicationId: string, stage: Stage): Promise<void> {
  if (!isOpenStage(stage))
    await tx.delete(t.interviewHelp).where(eq(t.interviewHelp.applicationId, applicationId))
}

const shown = {
  id: t.applications.id,
  candidateId: t.applications.candidateId,
  jobId: t.applications.jobId,
  name: t.applications.name,
  email: t.applications.email,
  phone: t.applications.phone,
  links: t.applications.links,
  note: t.applications.note,
  stage: t.applications.stage,
  stageName: ownStageName,
  rejectedBecause: t.applications.rejectedBecause,
  createdAt: t.applications.createdAt,
  movedAt: t.applications.movedAt,
  dueAt: t.applications.dueAt,
  closedAt: t.applications.closedAt,
  consentAt: t.applications.consentAt,
  openedAt: t.applications.openedAt,
  jobTitle: titleForReaders,
  jobSlug: t.jobs.slug,
  city: t.jobs.city,
  country: t.jobs.country,
  workplace: t.jobs.workplace,
  officeDays: t.jobs.officeDays,
  otherPlaces: t.jobs.otherPlaces,
  payMin: t.jobs.payMin,
  payMax: t.jobs.payMax,
  payCurrency: t.jobs.payCurrency,
  payPeriod: t.jobs.payPeriod,
  payNet: t.jobs.payNet,
  language: t.jobs.language,
  publishedAt: t.jobs.publishedAt,
  validUntil: t.jobs.validUntil,
  jobClosedAt: t.jobs.closedAt,
  unlistedAt: t.jobs.unlistedAt,
  company: t.companies.name,
  companyLogo: t.companies.logo,
  cvName: t.files.name,
  recruiter: t.users.name,
}

const applications = () =>
  store.read
    .select(shown)
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.users, eq(t.users.id, t.jobs.recruiterId))
    .innerJoin(t.files, eq(t.files.id, t.applications.cvId))

export type OwnApplication = Awaited<ReturnType<typeof applications>>[number]

/** The application behind a private link; undefined for any other token. */
export async function findApplicationByToken(token: string): Promise<OwnApplication | undefined> {
  const [application] = await applications()
    .innerJoin(t.applicationLinks, eq(t.applicationLinks.applicationId, t.applications.id))
    .where(eq(t.applicationLinks.tokenHash, hashToken(token)))
  return application
}

/** One of a candidate's own applications; undefined when it is somebody else's. */
export async function findCandidateApplication(
  candidateId: string,
  id: string,
): Promise<OwnApplication | undefined> {
  const [application] = await applications().where(
    and(eq(t.applications.id, id), eq(t.applications.candidateId, candidateId)),
  )
  return application
}

/** A candidate's applications, newest first. */
export function listCandidateApplications(candidateId: string): Promise<OwnApplication[]> {
  return applications().where(eq(t.applications.candidateId, candidateId)).orderBy(desc(t.applications.id))
}

/** The history that the candidate may read, oldest first. */
export function listVisibleEvents(applicationId: string) {
  return store.read
    .select()
    .from(t.applicationEvents)
    .where(and(eq(t.applicationEvents.applicationId, applicationId), eq(t.applicationEvents.visible, true)))
    .orderBy(asc(t.applicationEvents.at), asc(t.applicationEvents.id))
}

export type ApplicationEvent = Awaited<ReturnType<typeof listVisibleEvents>>[number]

/** When this person applied for this job and still waits; undefined when they do not. */
export async function findActiveApplication(candidateId: string, jobId: number) {
  const [row] = await store.read
    .select({ id: t.applications.id, createdAt: t.applications.createdAt })
    .from(t.applications)
    .where(
      and(
        eq(t.applications.candidateId, candidateId),
        eq(t.applications.jobId, jobId),
        isNull(t.applications.closedAt),
      ),
    )
  return row
}

/** Takes an application back for good; false when it was closed already. The caller has shown whose it is. */
export function withdraw(
  application: Pick<OwnApplication, 'id' | 'name'>,
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const changed = await tx
      .update(t.applications)
      .set({ stage: 'withdrawn', closedAt: now, movedAt: now, dueAt: null })
      .where(and(eq(t.applications.id, application.id), isNull(t.applications.closedAt)))
      .returning({ id: t.applications.id })
    if (changed.length === 0) return false
    await recordEvent(tx, application.id, {
      stage: 'withdrawn',
      actor: 'candidate',
      actorName: application.name,
      at: now,
    })
    await recordAudit(tx, null, 'withdraw', 'application', application.id, { at: now })
    return true
  })
}

/** Ends the private links of applications that were closed before that moment. */
export async function pruneApplicationLinks(before: Date): Promise<void> {
  const closed = store.read
    .select({ id: t.applications.id })
    .from(t.applications)
    .where(lt(t.applications.closedAt, before))
  await store.db.delete(t.applicationLinks).where(inArray(t.applicationLinks.applicationId, closed))
}
