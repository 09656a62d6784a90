import { and, eq, notInArray } from 'drizzle-orm'
import type { QuestionDraft } from '@/rules/applications/questions'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { findState } from './desk'
import { listQuestions } from './questions'

/**
 * Makes these the questions of a job, in this order. One that stays as it was keeps its id, so that a form that is being
 * filled in loses no more than what has changed. Answers that were given stay.
 */
export function setQuestions(
  recruiter: Staff,
  jobId: number,
  drafts: QuestionDraft[],
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id: jobId, seen }, await findState(tx, recruiter, jobId), async (job) => {
      if (job.closedAt) return { outcome: 'already' }
      const before = new Map((await listQuestions(jobId, tx)).map(({ id, ...draft }) => [keyOf(draft), id]))
      const questions = drafts.map((draft, position) => ({
        ...draft,
        id: before.get(keyOf(draft)) ?? newId(),
        jobId,
        position,
      }))
      const ids = questions.map(({ id }) => id)
      const { id, jobId: ofJob } = t.jobQuestions
      await tx.delete(t.jobQuestions).where(and(eq(ofJob, jobId), notInArray(id, ids)))
      for (const question of questions) {
        const { position, required } = question
        await tx
          .insert(t.jobQuestions)
          .values(question)
          .onConflictDoUpdate({ target: id, set: { position, required } })
      }
      await recordAudit(tx, recruiter.id, 'ask', 'job', jobId, { at: now })
      return { outcome: 'done' }
    }),
  )
}

const keyOf = ({ text, kind, options }: QuestionDraft) => JSON.stringify([text, kind, options])
