import { and, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Question } from '@/rules/applications/questions'
import type { DraftFields, Section } from '@/rules/applications/sections'
import { applyElsewhere } from '@/rules/jobs/apply-elsewhere'
import { newId } from '../ids'
import { jobOrigin } from '../jobs/jobs'
import type { User } from '../people/users'
import { store, type Tx, t } from '../store'
import type { Draft } from './drafts'
import type { StoredFile } from './file-rows'
import { deleteFiles, insertFile } from './file-rows'

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

type Given = {
  answers: (questionId: string) => string
  files?: (questionId: string) => StoredFile | undefined
  drops?: (questionId: string) => boolean
}

/**
 * Makes these the answers of a draft, of the questions that the job asks now; a file stays until another takes its place or it is dropped.
 * Returns the stored names of the files that went.
 */
export async function writeAnswers(
  tx: Tx,
  { id: draftId, answers: before }: Pick<Draft, 'id' | 'answers'>,
  questions: Question[],
  { answers, files, drops }: Given,
): Promise<string[]> {
  await tx.delete(t.draftAnswers).where(eq(t.draftAnswers.draftId, draftId))
  const rows: (typeof t.draftAnswers.$inferInsert)[] = []
  for (const { id: questionId, text: question, kind } of questions) {
    const given =
      kind === 'file'
        ? ((await insertFile(tx, files?.(questionId))) ??
          before.find((one) => one.questionId === questionId && one.fileId && !drops?.(questionId)))
        : { answer: answers(questionId), fileId: null }
    if (given?.answer)
      rows.push({ draftId, questionId, question, kind, answer: given.answer, fileId: given.fileId })
  }
  if (rows.length > 0) await tx.insert(t.draftAnswers).values(rows)
  const stays = new Set(rows.map(({ fileId }) => fileId))
  return deleteFiles(
    tx,
    before.flatMap(({ fileId }) => (fileId && !stays.has(fileId) ? [fileId] : [])),
  )
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
  const drafts = tx.select({ id: t.applicationDrafts.id }).from(t.applicationDrafts).where(which)
  const { fileId, draftId } = t.draftAnswers
  const answers = await tx.select({ id: fileId }).from(t.draftAnswers).where(inArray(draftId, drafts))
  const gone = await tx.delete(t.applicationDrafts).where(which).returning({ id: t.applicationDrafts.cvId })
  return deleteFiles(
    tx,
    [...gone, ...answers].flatMap(({ id }) => id ?? []),
  )
}
