import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, now, time } from './columns'

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
  },
  (t) => [index('outbox_waiting').on(t.dueAt).where(sql`sent_at is null and failed_at is null`)],
)

export const auditEvents = sqliteTable(
  'audit_events',
  {
    id: id(),
    actorId: text(),
    verb: text().notNull(),
    subject: text().notNull(),
    subjectId: text().notNull(),
    at: now(),
  },
  (t) => [index('audit_events_subject').on(t.subject, t.subjectId)],
)

export const counters = sqliteTable('counters', { name: text().primaryKey(), value: integer().notNull() })

export const settings = sqliteTable('settings', { name: text().primaryKey(), value: text().notNull() })
