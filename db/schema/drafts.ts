import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { type QuestionKind, questionKinds } from '../../rules/applications/questions'
import { sections } from '../../rules/applications/sections'
import { keysOf } from '../../rules/vocabulary'
import { files } from './applications'
import { briefs } from './briefs'
import { id, list, now, oneOf, time } from './columns'
import { jobs } from './jobs'
import { users } from './people'

/** An application that somebody with an account has begun and not sent: one a job, as it was typed, and judged by nobody. */
export const applicationDrafts = sqliteTable(
  'application_drafts',
  {
    id: id(),
    candidateId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    name: text().notNull().default(''),
    email: text().notNull().default(''),
    phone: text().notNull().default(''),
    links: text().notNull().default(''),
    note: text().notNull().default(''),
    consent: integer({ mode: 'boolean' }).notNull().default(false),
    cvId: text().references(() => files.id),
    // What came from an earlier application, or out of the CV, and was not looked at since.
    toCheck: list('application_drafts.to_check', z.enum(keysOf(sections))),
    // One more at each save: of two tabs the later is told.
    version: integer().notNull().default(1),
    createdAt: now(),
    savedAt: now(),
    // As of a saved job: how many days before the last one its candidate was reminded, and told that it had closed before.
    reminded: integer(),
    toldClosedAt: time(),
  },
  (t) => [
    uniqueIndex('application_drafts_one').on(t.candidateId, t.jobId),
    index('application_drafts_job').on(t.jobId),
    index('application_drafts_cv').on(t.cvId),
    index('application_drafts_saved').on(t.savedAt),
  ],
)

/** A good file of a form that came back where the browser keeps none: it waits to be sent along again. */
export const heldFiles = sqliteTable(
  'held_files',
  {
    tokenHash: text().primaryKey(),
    storedName: text().notNull().unique(),
    name: text().notNull(),
    type: text().notNull(),
    expiresAt: time().notNull(),
  },
  (t) => [index('held_files_expires').on(t.expiresAt)],
)

/** What a draft answers so far, with the question as it was: one that has changed since is another question. */
export const draftAnswers = sqliteTable(
  'draft_answers',
  {
    draftId: text()
      .notNull()
      .references(() => applicationDrafts.id, { onDelete: 'cascade' }),
    questionId: text().notNull(),
    question: text().notNull(),
    kind: text().$type<QuestionKind>().notNull(),
    answer: text().notNull(),
    fileId: text().references(() => files.id),
  },
  (t) => [
    index('draft_answers_file').on(t.fileId),
    primaryKey({ columns: [t.draftId, t.questionId] }),
    oneOf('draft_answers_kind', t.kind, keysOf(questionKinds)),
  ],
)

/** The description that a company has sent with its brief: one PDF or Word document. */
export const briefFiles = sqliteTable('brief_files', {
  briefId: text()
    .primaryKey()
    .references(() => briefs.id, { onDelete: 'cascade' }),
  fileId: text()
    .notNull()
    .unique()
    .references(() => files.id),
})
