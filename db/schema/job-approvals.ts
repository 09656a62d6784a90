import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type ApprovalAnswer, approvalAnswers } from '../../rules/briefs/approval'
import { keysOf } from '../../rules/vocabulary'
import { id, now, oneOf, time } from './columns'
import { jobs } from './jobs'
import { users } from './people'

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

/** What the linter said of the text of a job, and a recruiter keeps all the same; other words are a finding of their own. */
export const dismissedFindings = sqliteTable(
  'dismissed_findings',
  {
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    rule: text().notNull(),
    // The words that break the rule, empty where it is about none.
    quote: text().notNull(),
    because: text().notNull(),
    byId: text()
      .notNull()
      .references(() => users.id),
    at: now(),
  },
  (t) => [primaryKey({ columns: [t.jobId, t.rule, t.quote] }), index('dismissed_findings_by').on(t.byId)],
)
