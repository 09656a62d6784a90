import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type ApprovalAnswer, approvalAnswers } from '../../rules/briefs/approval'
import { keysOf } from '../../rules/vocabulary'
import { id, now, oneOf, time } from './columns'
import { jobs } from './jobs'

/** What a company was asked, and said, about the text of the job from its brief. */
export const jobApprovals = sqliteTable(
  'job_approvals',
  {
    id: id(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    askedAt: now(),
    answeredAt: time(),
    answer: text().$type<ApprovalAnswer>(),
    // Of the text that was answered: another one asks again.
    textHash: text(),
    words: text().notNull().default(''),
  },
  (t) => [
    index('job_approvals_job').on(t.jobId, t.askedAt),
    oneOf('job_approvals_answer', t.answer, keysOf(approvalAnswers)),
    check('job_approvals_answered', sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
    check('job_approvals_text', sql`(${t.textHash} is null) = (${t.answeredAt} is null)`),
  ],
)
