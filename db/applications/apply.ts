import { and, eq, isNull } from 'drizzle-orm'
import type { ApplicationDraft } from '@/rules/applications/draft'
import { type Answer, readAnswers, withFiles } from '@/rules/applications/questions'
import { dueAfter } from '@/rules/clock'
import { applyElsewhere } from '@/rules/jobs/apply-elsewhere'
import { mayStillApply } from '@/rules/jobs/deadline'
import { applicationReceived, applicationStands } from '@/rules/letters'
import type { Language } from '@/rules/people/language'
import { privacyVersion } from '@/rules/site/privacy'
import { newId } from '../ids'
import { jobOrigin, titleForReaders } from '../jobs/jobs'
import { listQuestions } from '../jobs/questions'
import { findConfirmed } from '../people/confirmed'
import type { User } from '../people/users'
import { agree } from '../pool/consent'
import { queueAcknowledgement } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { aboutApplication, applicationLink, recordEvent } from './applications'
import { insertFile, type StoredFile } from './file-rows'

/** A file that the record has already. */
export type KeptFile = { id: string; name: string }

export type Applied =
  | { outcome: 'sent'; id: string; token: string }
  | { outcome: 'already' | 'stands' | 'closed' | 'elsewhere' }
  | { outcome: 'questions'; errors: Record<string, string> }

/** Who sends it, when the form was opened, and what the job's questions were answered, by their ids. */
export type Sender = {
  candidate?: User
  openedAt?: Date
  answers?: (questionId: string) => string
  /** The files that answer questions; one that the record has already is named by its id. */
  files?: (questionId: string) => StoredFile | KeptFile | undefined
  /** In which the browser asks to be answered. */
  language?: Language
}

/**
 * Sends an application: file, application, first event and acknowledgement in one transaction.
 * `already` when this candidate has an active one for the job; `stands` when only the address has, which is told in a
 * letter to it and to nobody else; `closed` when the job takes no applications any more, `elsewhere` when its employer
 * takes them on pages of their own; `questions` with what is wrong with an answer, by the id of its question.
 */
export function apply(
  jobSlug: string,
  draft: ApplicationDraft,
  cv: StoredFile,
  sender: Sender = {},
  now = new Date(),
): Promise<Applied> {
  return store.tx((tx) => applyIn(tx, jobSlug, draft, cv, sender, now))
}

/** The same in a transaction under way; the CV may be one that the record has already. */
export async function applyIn(
  tx: Tx,
  jobSlug: string,
  { consent, ...draft }: ApplicationDraft,
  cv: StoredFile | { id: string },
  { candidate, openedAt, answers = () => '', files = () => undefined, language }: Sender,
  now: Date,
): Promise<Applied> {
  const [job] = await tx
    .select({
      id: t.jobs.id,
      title: titleForReaders,
      company: t.companies.name,
      publishedAt: t.jobs.publishedAt,
      validUntil: t.jobs.validUntil,
      closedAt: t.jobs.closedAt,
      closedBecause: t.jobs.closedBecause,
      unlistedAt: t.jobs.unlistedAt,
      unlistedBecause: t.jobs.unlistedBecause,
      ...jobOrigin,
    })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .leftJoin(t.jobSources, eq(t.jobSources.jobId, t.jobs.id))
    .where(eq(t.jobs.slug, jobSlug))
  if (!job || !mayStillApply(job, openedAt ?? now, now)) return { outcome: 'closed' }
  if (applyElsewhere(job)) return { outcome: 'elsewhere' }
  const questions = await listQuestions(job.id, tx)
  const read = readAnswers(questions, withFiles(questions, answers, files))
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

  const [id, dueAt] = [newId(), dueAfter(now)]
  const cvId = 'id' in cv ? cv.id : newId()
  if ('storedName' in cv) await tx.insert(t.files).values({ id: cvId, ...cv })
  const candidateId = candidate?.id ?? (await findConfirmed(tx, draft.email))
  const who = { candidateId, language, consentAt: consent ? now : null, ...draft }
  await tx
    .insert(t.applications)
    .values({ id, jobId: job.id, cvId, ...who, createdAt: now, movedAt: now, dueAt, privacyVersion })
  // Only who is signed in agrees for an account: anybody may know an address.
  if (consent && candidate) await agree(tx, candidate.id, now)
  await keepAnswers(tx, id, read.answers, files)
  await recordEvent(tx, id, { stage: 'received', actor: 'candidate', actorName: draft.name, at: now })
  const about = await aboutApplication(tx, id)
  const letter = applicationReceived({ ...job, name: draft.name, link: applicationLink(), dueAt })
  await queueAcknowledgement(tx, draft.email, letter, about, now)
  return { outcome: 'sent', id, token: about.secret }
}

/** Keeps the answers of an application with their files. */
export async function keepAnswers(
  tx: Tx,
  applicationId: string,
  answers: (Answer & { questionId: string })[],
  files: (questionId: string) => StoredFile | KeptFile | undefined,
) {
  for (const [position, { questionId, ...answer }] of answers.entries()) {
    const file = answer.kind === 'file' ? files(questionId) : undefined
    const fileId = file && ('id' in file ? file.id : (await insertFile(tx, file))?.fileId)
    await tx.insert(t.applicationAnswers).values({ ...answer, applicationId, position, fileId })
  }
}
