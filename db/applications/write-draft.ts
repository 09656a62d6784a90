import { and, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Question } from '@/rules/applications/questions'
import type { DraftFields, Section } from '@/rules/applications/sections'
import { applyElsewhere } from '@/rules/jobs/apply-elsewhere'
import { newId } from '../ids'
import { jobOrigin } from '../jobs/jobs'
import type { User } from '../people/users'
import { store, type Tx, t } from '../store'
import type { StoredFile } from './apply'
import type { Draft } from './drafts'

/** The job of a draft, or why none can be kept for it. */
export async function findDraftable(tx: Tx, candidate: User, slug: string) {
  const [job] = await tx
    .select({ id: t.jobs.id, country: t.jobs.country, ...jobOrigin })
    .from(t.jobs)
    .leftJoin(t.jobSources, eq(t.jobSources.jobId, t.jobs.id))
    .where(and(eq(t.jobs.slug, slug), isNotNull(t.jobs.publishedAt)))
  if (!job) return 'not found'
  if (applyElsewhere(job)) return 'elsewhere'
  const { id, jobId, candidateId, closedAt } = t.applications
  const active = and(eq(jobId, job.id), eq(candidateId, candidate.id), isNull(closedAt))
  return (await tx.select({ id }).from(t.applications).where(active)).length > 0 ? 'already' : job
}

type Written = Partial<DraftFields & { consent: boolean }> & {
  toCheck: Section[]
  cv?: StoredFile
  now: Date
}

/** Writes the next version of a draft, or its first. */
export async function writeDraft(
  tx: Tx,
  candidateId: string,
  jobId: number,
  before: Draft | undefined,
  { cv, now, ...values }: Written,
) {
  const id = before?.id ?? newId()
  const version = (before?.version ?? 0) + 1
  const cvId = cv ? newId() : before?.cvId
  if (cv && cvId) await tx.insert(t.files).values({ id: cvId, ...cv })
  await tx
    .insert(t.applicationDrafts)
    .values({ id, candidateId, jobId, ...values, cvId, version, savedAt: now, createdAt: now })
    .onConflictDoUpdate({ target: t.applicationDrafts.id, set: { ...values, cvId, version, savedAt: now } })
  const dropped = cv && before?.cvId ? await deleteFiles(tx, [before.cvId]) : []
  return { id, version, dropped }
}

/** Makes these the answers of a draft, of the questions that the job asks now. */
export async function writeAnswers(
  tx: Tx,
  draftId: string,
  questions: Question[],
  answers: (id: string) => string,
) {
  await tx.delete(t.draftAnswers).where(eq(t.draftAnswers.draftId, draftId))
  const rows = questions.flatMap(({ id: questionId, text: question, kind }) => {
    const answer = answers(questionId)
    return answer ? [{ draftId, questionId, question, kind, answer }] : []
  })
  if (rows.length > 0) await tx.insert(t.draftAnswers).values(rows)
}

/** Lets a draft go; the stored names of its files are to be deleted. */
export function deleteDraft(candidateId: string, jobSlug: string): Promise<string[]> {
  const { applicationDrafts: drafts, jobs } = t
  return store.tx(async (tx) => {
    const ofSlug = tx.select({ id: jobs.id }).from(jobs).where(eq(jobs.slug, jobSlug))
    return dropDrafts(tx, and(eq(drafts.candidateId, candidateId), inArray(drafts.jobId, ofSlug)))
  })
}

/** Deletes drafts with their files, whose stored names it returns. */
export async function dropDrafts(tx: Tx, which: SQL | undefined): Promise<string[]> {
  if (!which) return []
  const gone = await tx.delete(t.applicationDrafts).where(which).returning({ cvId: t.applicationDrafts.cvId })
  return deleteFiles(
    tx,
    gone.flatMap(({ cvId }) => cvId ?? []),
  )
}

async function deleteFiles(tx: Tx, ids: string[]) {
  const gone = await tx
    .delete(t.files)
    .where(inArray(t.files.id, ids))
    .returning({ name: t.files.storedName })
  return gone.map(({ name }) => name)
}
