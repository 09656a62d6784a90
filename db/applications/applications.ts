import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { ApplicationDraft } from '@/rules/applications/draft'
import { type AnswersRead, readAnswers } from '@/rules/applications/questions'
import { dueAfter } from '@/rules/clock'
import { applyElsewhere } from '@/rules/jobs/apply-elsewhere'
import { mayStillApply } from '@/rules/jobs/deadline'
import { applicationReceived, applicationStands, secretPlace } from '@/rules/letters'
import type { Language } from '@/rules/people/language'
import { privacyVersion } from '@/rules/site/privacy'
import { hashToken, newId, newToken } from '../ids'
import { jobOrigin } from '../jobs/jobs'
import { listQuestions } from '../jobs/questions'
import type { User } from '../people/users'
import { siteAddress } from '../site/address'
import { recordAudit } from '../site/audit-events'
import { queueAcknowledgement } from '../site/outbox'
import { store, type Tx, t } from '../store'

export type StoredFile = { storedName: string; name: string; type: string; size: number; sha256: string }

export type Applied =
  | { outcome: 'sent'; id: string; token: string }
  | { outcome: 'already' | 'stands' | 'closed' | 'elsewhere' }
  | { outcome: 'questions'; errors: Record<string, string> }

/** Who sends it, when the form was opened, and what the job's questions were answered, by their ids. */
export type Sender = {
  candidate?: User
  openedAt?: Date
  answers?: (questionId: string) => string
  /** In which the browser asks to be answered. */
  language?: Language
}

/**
 * Sends an application: file, application, first event and acknowledgement in one transaction.
 * `already` when this candidate has an active one for the job; `stands` when only the address has, which is told in a
 * letter to it and to nobody else; `closed` when the job takes no applications any more, `elsewhere` when its employer
 * takes them on pages of their own; `questions` with what is wrong with an answer, by the id of its question.
 */
export async function apply(
  jobSlug: string,
  draft: ApplicationDraft,
  cv: StoredFile,
  { candidate, openedAt, answers = () => '', language }: Sender = {},
  now = new Date(),
): Promise<Applied> {
  return store.tx(async (tx) => {
    const [job] = await tx
      .select({
        id: t.jobs.id,
        title: t.jobs.title,
        company: t.companies.name,
        publishedAt: t.jobs.publishedAt,
        validUntil: t.jobs.validUntil,
        closedAt: t.jobs.closedAt,
        closedBecause: t.jobs.closedBecause,
        ...jobOrigin,
      })
      .from(t.jobs)
      .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
      .leftJoin(t.jobSources, eq(t.jobSources.jobId, t.jobs.id))
      .where(eq(t.jobs.slug, jobSlug))
    if (!job || !mayStillApply(job, openedAt ?? now, now)) return { outcome: 'closed' }
    if (applyElsewhere(job)) return { outcome: 'elsewhere' }
    const read = readAnswers(await listQuestions(job.id, tx), answers)
    if (read.errors) return { outcome: 'questions', errors: read.errors }

    const [earlier] = await tx
      .select({
        id: t.applications.id,
        candidateId: t.applications.candidateId,
        at: t.applications.createdAt,
      })
      .from(t.applications)
      .where(
        and(
          eq(t.applications.jobId, job.id),
          eq(t.applications.email, draft.email),
          isNull(t.applications.closedAt),
        ),
      )
    if (earlier && candidate && earlier.candidateId === candidate.id) return { outcome: 'already' }
    if (earlier) {
      const letter = applicationStands({ ...job, link: applicationLink(), since: earlier.at, at: now })
      await queueAcknowledgement(tx, draft.email, letter, await aboutApplication(tx, earlier.id), now)
      return { outcome: 'stands' }
    }

    const [id, cvId, dueAt] = [newId(), newId(), dueAfter(now)]
    await tx.insert(t.files).values({ id: cvId, ...cv })
    const who = { candidateId: candidate?.id, language, ...draft }
    await tx
      .insert(t.applications)
      .values({ id, jobId: job.id, cvId, ...who, createdAt: now, movedAt: now, dueAt, privacyVersion })
    await keepAnswers(tx, id, read)
    await recordEvent(tx, id, { stage: 'received', actor: 'candidate', actorName: draft.name, at: now })
    const about = await aboutApplication(tx, id)
    const letter = applicationReceived({ ...job, name: draft.name, link: applicationLink(), dueAt })
    await queueAcknowledgement(tx, draft.email, letter, about, now)
    return { outcome: 'sent', id, token: about.secret }
  })
}

async function keepAnswers(tx: Tx, applicationId: string, { answers = [] }: AnswersRead) {
  const rows = answers.map((answer, position) => ({ ...answer, applicationId, position }))
  if (rows.length > 0) await tx.insert(t.applicationAnswers).values(rows)
}

/** What an application answered to the questions of its job, in their order. */
export function listAnswers(applicationId: string) {
  const { question, kind, answer, position } = t.applicationAnswers
  return store.read
    .select({ question, kind, answer })
    .from(t.applicationAnswers)
    .where(eq(t.applicationAnswers.applicationId, applicationId))
    .orderBy(asc(position))
}

/** The address of an application’s page in a letter, which keeps the place of its token free. */
export const applicationLink = () => siteAddress(`/applications/${secretPlace}`)

/** What a letter about an application is about, with a new private link to it, of which only the hash is kept. */
export async function aboutApplication(tx: Tx, aboutId: string) {
  const { token, tokenHash } = newToken()
  await tx.insert(t.applicationLinks).values({ tokenHash, applicationId: aboutId })
  return { about: 'application' as const, aboutId, secret: token }
}

/** Adds a line to the history of an application, in the transaction that makes it true. */
export async function recordEvent(
  tx: Tx,
  applicationId: string,
  event: Omit<typeof t.applicationEvents.$inferInsert, 'id' | 'applicationId'>,
): Promise<void> {
  await tx.insert(t.applicationEvents).values({ applicationId, ...event })
}

const shown = {
  id: t.applications.id,
  name: t.applications.name,
  email: t.applications.email,
  phone: t.applications.phone,
  note: t.applications.note,
  stage: t.applications.stage,
  rejectedBecause: t.applications.rejectedBecause,
  createdAt: t.applications.createdAt,
  movedAt: t.applications.movedAt,
  dueAt: t.applications.dueAt,
  closedAt: t.applications.closedAt,
  jobTitle: t.jobs.title,
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
