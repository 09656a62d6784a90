import { and, eq, notInArray } from 'drizzle-orm'
import type { QuestionDraft } from '@/rules/applications/questions'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { findState } from './desk'
import { noteLiveChanges } from './history'
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
      const former = await listQuestions(jobId, tx)
      const before = new Map(former.map(({ id, ...draft }) => [keyOf(draft), id]))
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
      const asked = (of: { text: string }[]) => of.map(({ text }) => text).join(' · ') || 'none'
      const [was, is] = [asked(former), asked(drafts)]
      const change = { part: 'questions', before: { en: was, fr: was }, after: { en: is, fr: is } } as const
      if (job.publishedAt && was !== is) await noteLiveChanges(tx, jobId, [change], now)
      await recordAudit(tx, recruiter, 'ask', 'job', jobId, { at: now })
      return { outcome: 'done' }
    }),
  )
}

const keyOf = ({ text, kind, options }: QuestionDraft) => JSON.stringify([text, kind, options])
