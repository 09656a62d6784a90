import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CalendarEntry } from '../../rules/letters'
import { type Topic, topics } from '../../rules/messages/topics'
import type { Language } from '../../rules/people/language'
import { type ReportReason, reportReasons } from '../../rules/reports/reasons'
import { keysOf } from '../../rules/vocabulary'
import { id, now, oneOf, time } from './columns'
import { jobs } from './jobs'
import { users } from './people'

/** A calendar entry as JSON keeps it: its time is text. */
type StoredEntry = Omit<CalendarEntry, 'startsAt'> & { startsAt: Date | string }

const letterSubjects = ['application', 'brief', 'account', 'message', 'alert', 'reminder'] as const

/** Mail to be sent, written in the transaction that causes it. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: id(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    createdAt: now(),
    dueAt: now(),
    attempts: integer().notNull().default(0),
    claimedAt: time(),
    sentAt: time(),
    failedAt: time(),
    lastError: text(),
    // What the letter is about decides who may read it; a letter about nothing is the owner's. The row itself may go before its letter.
    about: text().$type<(typeof letterSubjects)[number]>(),
    aboutId: text(),
    // The token of the private link that stands in the body as a placeholder, until the letter has left.
    secret: text(),
    language: text().$type<Language>().notNull().default('en'),
    // What it puts into its reader's calendar.
    entry: text({ mode: 'json' }).$type<StoredEntry>(),
    // When the mail server of whoever was to get it said that it cannot be delivered.
    bouncedAt: time(),
  },
  (t) => [
    index('outbox_waiting').on(t.dueAt).where(sql`sent_at is null and failed_at is null`),
    index('outbox_unsent').on(t.createdAt).where(sql`sent_at is null`),
    index('outbox_recipient').on(t.recipient, t.dueAt),
    index('outbox_about').on(t.about, t.aboutId),
    index('outbox_sent').on(t.sentAt).where(sql`sent_at is not null and body <> ''`),
    oneOf('outbox_about_known', t.about, letterSubjects),
    check('outbox_about_whole', sql`(${t.about} is null) = (${t.aboutId} is null)`),
    check('outbox_secret_until_sent', sql`${t.secret} is null or ${t.sentAt} is null`),
    check('outbox_sent_or_failed', sql`${t.sentAt} is null or ${t.failedAt} is null`),
  ],
)

/** The addresses from which a letter came back, until somebody shows that they read there. */
export const bouncedAddresses = sqliteTable('bounced_addresses', {
  email: text().primaryKey(),
  at: now(),
  // For good, as for a mailbox that does not exist; else for now, as for one that is full.
  permanent: integer({ mode: 'boolean' }).notNull(),
  said: text().notNull(),
})

/** No CHECK: what was done keeps the words of its day. */
export const auditSubjects = [
  'job',
  'application',
  'brief',
  'file',
  'user',
  'settings',
  'message',
  'invitation',
  'company',
  'report',
  'contact',
  'letter',
  'template',
  'import',
  'guide',
] as const

export const auditEvents = sqliteTable(
  'audit_events',
  {
    id: id(),
    // Null once the person is gone: what was done stays.
    actorId: text().references(() => users.id, { onDelete: 'set null' }),
    verb: text().notNull(),
    subject: text().$type<(typeof auditSubjects)[number]>().notNull(),
    subjectId: text().notNull(),
    // What stood before an act that can be undone: of an extension, the former last day.
    was: text(),
    // For whom it was done, who was away.
    forId: text().references(() => users.id, { onDelete: 'set null' }),
    at: now(),
    // The same act that went on counts in its first row, and when it was done last.
    times: integer().notNull().default(1),
    until: time(),
  },
  (t) => [
    index('audit_events_for').on(t.forId).where(sql`for_id is not null`),
    index('audit_events_actor').on(t.actorId, t.at),
    index('audit_events_at').on(t.at),
    index('audit_events_verb').on(t.verb, t.at),
    index('audit_events_subject').on(t.subject, t.subjectId),
  ],
)

/** What somebody has written to the site, until it is answered and after. */
export const messages = sqliteTable(
  'messages',
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull(),
    topic: text().$type<Topic>().notNull(),
    text: text().notNull(),
    // The page that it is about, as they wrote it.
    page: text().notNull().default(''),
    // In which they are written to, out of what their browser asked for.
    language: text().$type<Language>().notNull().default('en'),
    privacyVersion: text().notNull(),
    createdAt: now(),
    answeredAt: time(),
    answeredById: text().references(() => users.id, { onDelete: 'set null' }),
    answer: text().notNull().default(''),
  },
  (t) => [
    index('messages_open').on(t.id).where(sql`answered_at is null`),
    index('messages_answerer').on(t.answeredById),
    oneOf('messages_topic', t.topic, keysOf(topics)),
    check('messages_answer_at', sql`${t.answer} = '' or ${t.answeredAt} is not null`),
  ],
)

export const counters = sqliteTable('counters', { name: text().primaryKey(), value: integer().notNull() })

export const settings = sqliteTable('settings', { name: text().primaryKey(), value: text().notNull() })

/** What visitors report of a job, until somebody at the desk has settled it and after. */
export const jobReports = sqliteTable(
  'job_reports',
  {
    id: id(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    reason: text().$type<ReportReason>().notNull(),
    text: text().notNull().default(''),
    // Where they want to be told what was done; else empty.
    email: text().notNull().default(''),
    createdAt: now(),
    settledAt: time(),
    settledById: text().references(() => users.id, { onDelete: 'set null' }),
    answer: text().notNull().default(''),
  },
  (t) => [
    index('job_reports_job').on(t.jobId),
    index('job_reports_open').on(t.id).where(sql`settled_at is null`),
    index('job_reports_settler').on(t.settledById),
    index('job_reports_email').on(t.email),
    oneOf('job_reports_reason', t.reason, keysOf(reportReasons)),
    check('job_reports_answer_at', sql`${t.answer} = '' or ${t.settledAt} is not null`),
  ],
)
