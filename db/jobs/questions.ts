import { asc, eq } from 'drizzle-orm'
import type { Question } from '@/rules/applications/questions'
import { store, type Tx, t } from '../store'

/** The questions of a job, in their order. */
export function listQuestions(jobId: number, from: Tx = store.read): Promise<Question[]> {
  const { id, text, kind, required, options, position } = t.jobQuestions
  return from
    .select({ id, text, kind, required, options })
    .from(t.jobQuestions)
    .where(eq(t.jobQuestions.jobId, jobId))
    .orderBy(asc(position))
}

/** The questions of the job with that slug; none where there is no such job. */
export async function listQuestionsAsked(slug: string): Promise<Question[]> {
  const [job] = await store.read.select({ id: t.jobs.id }).from(t.jobs).where(eq(t.jobs.slug, slug))
  return job ? listQuestions(job.id) : []
}
