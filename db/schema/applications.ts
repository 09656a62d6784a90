import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { RejectionReason, Stage } from '@/rules/applications/stages'
import { id, now, time } from './columns'
import { jobs } from './jobs'
import { users } from './people'

export const files = sqliteTable('files', {
  id: id(),
  storedName: text().notNull().unique(),
  name: text().notNull(),
  type: text().notNull(),
  size: integer().notNull(),
  sha256: text().notNull(),
  createdAt: now(),
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
    note: text().notNull().default(''),
    cvId: text()
      .notNull()
      .references(() => files.id),
    stage: text().$type<Stage>().notNull().default('received'),
    rejectedBecause: text().$type<RejectionReason>(),
    createdAt: now(),
    movedAt: now(),
    dueAt: time(),
    closedAt: time(),
  },
  (t) => [
    uniqueIndex('applications_one_active').on(t.jobId, t.email).where(sql`closed_at is null`),
    index('applications_candidate').on(t.candidateId),
    index('applications_due').on(t.dueAt),
    index('applications_email').on(t.email),
  ],
)

/** The private links that letters have brought to a candidate; each stays good. */
export const applicationLinks = sqliteTable('application_links', {
  tokenHash: text().primaryKey(),
  applicationId: text()
    .notNull()
    .references(() => applications.id, { onDelete: 'cascade' }),
  createdAt: now(),
})

export const applicationEvents = sqliteTable(
  'application_events',
  {
    id: id(),
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    stage: text().$type<Stage>().notNull(),
    actor: text().$type<'candidate' | 'recruiter' | 'system'>().notNull(),
    actorName: text().notNull().default(''),
    note: text().notNull().default(''),
    visible: integer({ mode: 'boolean' }).notNull().default(true),
    at: now(),
  },
  (t) => [index('application_events_application').on(t.applicationId, t.at)],
)
