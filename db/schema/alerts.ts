import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { type Cadence, cadences } from '../../rules/alerts/schedule'
import { type Language, languages } from '../../rules/people/language'
import { keysOf } from '../../rules/vocabulary'
import { id, list, now, oneOf, time } from './columns'
import { jobs } from './jobs'

/** Each job that was ever open, numbered in the order in which the site noticed it: an alert goes on where it stopped. */
export const jobOpenings = sqliteTable('job_openings', {
  seq: integer().primaryKey(),
  jobId: integer()
    .notNull()
    .unique()
    .references(() => jobs.id, { onDelete: 'cascade' }),
  at: now(),
})

/** A search that somebody wants to hear of. */
export const alerts = sqliteTable(
  'alerts',
  {
    id: id(),
    email: text().notNull(),
    // The address of the search, without order and page; the same one twice is one alert.
    criteria: text().notNull(),
    // The search in words, as its page said them.
    title: text().notNull(),
    cadence: text().$type<Cadence>().notNull().default('daily'),
    // Kept readable: it opens nothing but this row, and every letter brings it again.
    token: text().notNull().unique(),
    lastOpening: integer().notNull(),
    // That in which it was asked for; whoever has an account is written to in the account's.
    language: text().$type<Language>().notNull().default('en'),
    privacyVersion: text().notNull(),
    createdAt: now(),
    confirmedAt: time(),
    // When its next letter is due: null until its address is confirmed, and once it is stopped.
    nextAt: time(),
    endedAt: time(),
    // When its reader last did anything with it, and when we asked whether it is still wanted.
    touchedAt: now(),
    askedAt: time(),
  },
  (t) => [
    uniqueIndex('alerts_one_a_search').on(t.email, t.criteria),
    index('alerts_due').on(t.nextAt, t.id),
    index('alerts_untouched').on(t.touchedAt),
    oneOf('alerts_language', t.language, languages),
    oneOf('alerts_cadence', t.cadence, keysOf(cadences)),
    check(
      'alerts_due_while_running',
      sql`(${t.confirmedAt} is null or ${t.endedAt} is not null) = (${t.nextAt} is null)`,
    ),
  ],
)

/** What an alert has reported: the openings after the first number, up to the last. */
export const alertLetters = sqliteTable(
  'alert_letters',
  {
    id: id(),
    alertId: text()
      .notNull()
      .references(() => alerts.id, { onDelete: 'cascade' }),
    afterOpening: integer().notNull(),
    jobIds: list('alert_letters.job_ids', z.number()),
    at: now(),
  },
  (t) => [index('alert_letters_alert').on(t.alertId, t.at)],
)
