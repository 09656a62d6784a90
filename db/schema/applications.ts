import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type QuestionKind, questionKinds } from '../../rules/applications/questions'
import {
  openStages,
  type RejectionReason,
  rejectionReasons,
  type Stage,
  stages,
} from '../../rules/applications/stages'
import type { Language } from '../../rules/people/language'
import { keysOf } from '../../rules/vocabulary'
import { id, list, now, oneOf, quoted, time } from './columns'
import { jobs } from './jobs'
import { users } from './people'
import { jobStages } from './stages'

export const files = sqliteTable('files', {
  id: id(),
  storedName: text().notNull().unique(),
  name: text().notNull(),
  type: text().notNull(),
  size: integer().notNull(),
  sha256: text().notNull(),
  createdAt: now(),
})

/** The words of a CV, for finding and for filling in; empty where none could be read. They go with their file. */
export const cvTexts = sqliteTable('cv_texts', {
  fileId: text()
    .primaryKey()
    .references(() => files.id, { onDelete: 'cascade' }),
  text: text().notNull(),
  readAt: now(),
})

export const applications = sqliteTable(
  'applications',
  {
    id: id(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id),
    candidateId: text().references(() => users.id),
    name: text().notNull(),
    email: text().notNull(),
    phone: text().notNull().default(''),
    // Addresses on the web, one a line.
    links: text().notNull().default(''),
    note: text().notNull().default(''),
    cvId: text()
      .notNull()
      .references(() => files.id),
    stage: text().$type<Stage>().notNull().default('received'),
    // Which of its job's own stages it was put in; it counts while that is of the kind of `stage`.
    stageId: text().references(() => jobStages.id, { onDelete: 'set null' }),
    rejectedBecause: text().$type<RejectionReason>(),
    createdAt: now(),
    movedAt: now(),
    dueAt: time(),
    closedAt: time(),
    // The privacy notice that was shown with the form; null for what came before there was one.
    privacyVersion: text(),
    // When its candidate agreed that it is kept for other jobs; null where they did not.
    consentAt: time(),
    // When somebody at the desk first opened it: until then its candidate may still change it.
    // When its candidate agreed to keep the name of a confidential company to themselves, and read it.
    companyNamedAt: time(),
    openedAt: time(),
    language: text().$type<Language>().notNull().default('en'),
    // When all that tells who it was has gone: what is left is only counted.
    erasedAt: time(),
    // How far it came, from 0 to hired; null where its job was imported, as figures are about our own. It and when somebody
    // at the desk first answered are kept by triggers on its events, by which a rebuilt table has to come again.
    furthest: integer(),
    answeredAt: time(),
  },
  (t) => [
    uniqueIndex('applications_one_active').on(t.jobId, t.email).where(sql`closed_at is null`),
    index('applications_job').on(t.jobId),
    // What figures ask of the applications of a time, without their rows.
    index('applications_sent').on(t.createdAt, t.furthest, t.jobId),
    index('applications_figures')
      .on(t.furthest, t.stage, t.rejectedBecause, t.createdAt, t.jobId)
      .where(sql`furthest is not null`),
    index('applications_candidate').on(t.candidateId),
    index('applications_cv').on(t.cvId),
    index('applications_due').on(t.dueAt),
    // What is owed, in the order in which it is due, and what was answered, counted and listed without reading rows.
    index('applications_owed').on(t.dueAt, t.id, t.jobId).where(sql`closed_at is null`),
    index('applications_closed').on(t.closedAt, t.id).where(sql`closed_at is not null`),
    index('applications_stages').on(t.stage, t.jobId),
    index('applications_stage_id').on(t.stageId).where(sql`stage_id is not null`),
    index('applications_email').on(t.email),
    // All by which the desk finds an application.
    index('applications_find').on(t.name, t.jobId, t.stage, t.erasedAt, t.id),
    oneOf('applications_stage', t.stage, keysOf(stages)),
    oneOf('applications_reason', t.rejectedBecause, keysOf(rejectionReasons)),
    check('applications_closed', sql`(${t.closedAt} is null) = (${t.stage} in (${quoted(openStages)}))`),
    check('applications_due_while_open', sql`(${t.closedAt} is null) = (${t.dueAt} is not null)`),
    check('applications_rejected', sql`(${t.stage} = 'rejected') = (${t.rejectedBecause} is not null)`),
  ],
)

/** The private links that letters have brought to a candidate; each stays good. */
export const applicationLinks = sqliteTable(
  'application_links',
  {
    tokenHash: text().primaryKey(),
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    createdAt: now(),
  },
  (t) => [index('application_links_application').on(t.applicationId)],
)

const actors = ['candidate', 'recruiter', 'system'] as const

export const applicationEvents = sqliteTable(
  'application_events',
  {
    id: id(),
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    stage: text().$type<Stage>().notNull(),
    // The name of the job's own stage on that day; empty where it is a standard one.
    stageName: text().notNull().default(''),
    actor: text().$type<(typeof actors)[number]>().notNull(),
    actorName: text().notNull().default(''),
    note: text().notNull().default(''),
    // Of a refusal: its reason, which stays here when the application is open again. No CHECK: it keeps the words of its day.
    because: text().$type<RejectionReason>(),
    visible: integer({ mode: 'boolean' }).notNull().default(true),
    at: now(),
  },
  (t) => [
    // Figures read all that they ask of events off this index alone.
    index('application_events_application').on(t.applicationId, t.at, t.stage, t.actor, t.visible),
    oneOf('application_events_stage', t.stage, keysOf(stages)),
    oneOf('application_events_actor', t.actor, actors),
  ],
)

/** What a job asks of whoever applies. A question whose words or kind change is another question. */
export const jobQuestions = sqliteTable(
  'job_questions',
  {
    id: id(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    text: text().notNull(),
    kind: text().$type<QuestionKind>().notNull(),
    required: integer({ mode: 'boolean' }).notNull(),
    options: list('job_questions.options'),
  },
  (t) => [
    index('job_questions_job').on(t.jobId, t.position),
    oneOf('job_questions_kind', t.kind, keysOf(questionKinds)),
  ],
)

/** What was answered, with the words of the question as they were. */
export const applicationAnswers = sqliteTable(
  'application_answers',
  {
    id: id(),
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    question: text().notNull(),
    kind: text().$type<QuestionKind>().notNull(),
    answer: text().notNull(),
    // Where a file was asked for: the answer is its name.
    fileId: text().references(() => files.id),
  },
  (t) => [
    index('application_answers_file').on(t.fileId),
    index('application_answers_application').on(t.applicationId, t.position),
    oneOf('application_answers_kind', t.kind, keysOf(questionKinds)),
  ],
)
