import { and, asc, desc, eq } from 'drizzle-orm'
import type { DraftWords } from '@/rules/applications/sections'
import { titleForReaders } from '../jobs/jobs'
import { listQuestions } from '../jobs/questions'
import { store, type Tx, t } from '../store'

const cv = { id: t.files.id, name: t.files.name, size: t.files.size, type: t.files.type }

/** A candidate's draft for a job, with its CV and its answers, those to questions that have gone too. */
export async function findDraft(candidateId: string, jobId: number, from: Tx = store.read) {
  const { applicationDrafts: drafts, draftAnswers } = t
  const [found] = await from
    .select({ draft: drafts, cv })
    .from(drafts)
    .leftJoin(t.files, eq(t.files.id, drafts.cvId))
    .where(and(eq(drafts.candidateId, candidateId), eq(drafts.jobId, jobId)))
  if (!found) return undefined
  const answers = await from
    .select()
    .from(draftAnswers)
    .where(eq(draftAnswers.draftId, found.draft.id))
    .orderBy(asc(draftAnswers.questionId))
  return { ...found.draft, cv: found.cv, answers }
}

export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>

/** The draft as the rules look it over. */
export const wordsOf = (draft: Draft): DraftWords => ({ ...draft, hasCv: draft.cv !== null })

/** A candidate's drafts with their jobs, the last saved first. */
export async function listDrafts(candidateId: string) {
  const rows = await store.read
    .select({
      jobId: t.jobs.id,
      title: titleForReaders,
      slug: t.jobs.slug,
      language: t.jobs.language,
      validUntil: t.jobs.validUntil,
      closedAt: t.jobs.closedAt,
      unlistedAt: t.jobs.unlistedAt,
      company: t.companies.name,
      companyLogo: t.companies.logo,
    })
    .from(t.applicationDrafts)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applicationDrafts.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(eq(t.applicationDrafts.candidateId, candidateId))
    .orderBy(desc(t.applicationDrafts.savedAt))
  const listed = await Promise.all(
    rows.map(async (job) => {
      const draft = await findDraft(candidateId, job.jobId)
      return draft ? [{ ...job, draft, questions: await listQuestions(job.jobId) }] : []
    }),
  )
  return listed.flat()
}
