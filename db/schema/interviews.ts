import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { applications } from './applications'
import { id, now, time } from './columns'
import { users } from './people'

/** A meeting with the candidate of an application: proposed with several times, of which the candidate takes one. */
export const interviews = sqliteTable(
  'interviews',
  {
    id: id(),
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    recruiterId: text().references(() => users.id, { onDelete: 'set null' }),
    minutes: integer().notNull(),
    place: text().notNull(),
    note: text().notNull().default(''),
    // One more with each entry that was sent for a calendar: the higher one counts.
    sequence: integer().notNull().default(0),
    proposedAt: now(),
    startsAt: time(),
    // The zone of whoever chose, as their browser says; empty where it says none.
    zone: text().notNull().default(''),
    noneFitAt: time(),
    noneFit: text().notNull().default(''),
    cancelledAt: time(),
    remindedAt: time(),
  },
  (t) => [
    index('interviews_application').on(t.applicationId),
    index('interviews_recruiter').on(t.recruiterId),
    index('interviews_starts').on(t.startsAt).where(sql`cancelled_at is null`),
    check('interviews_one_answer', sql`${t.startsAt} is null or ${t.noneFitAt} is null`),
  ],
)

export const interviewTimes = sqliteTable(
  'interview_times',
  {
    interviewId: text()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    startsAt: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.interviewId, t.startsAt] })],
)
