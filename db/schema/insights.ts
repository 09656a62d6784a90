import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type FeedbackPlace, feedbackPlaces, type Score, scores } from '../../rules/feedback/feedback'
import { keysOf } from '../../rules/vocabulary'
import { id, now, oneOf } from './columns'
import { jobs } from './jobs'
import { users } from './people'

/** How often the page of a job was read on a day, by where its readers came from; nothing of anybody. */
export const viewSources = sqliteTable(
  'view_sources',
  {
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    // A day of the site's zone, "2026-11-27".
    day: text().notNull(),
    source: text().notNull(),
    n: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jobId, t.day, t.source] }), index('view_sources_day').on(t.day)],
)

/** A way by which jobs are shared, with the tag that its links carry. */
export const channels = sqliteTable(
  'channels',
  {
    id: id(),
    code: text().notNull().unique(),
    name: text().notNull(),
    createdById: text().references(() => users.id, { onDelete: 'set null' }),
    createdAt: now(),
  },
  (t) => [index('channels_by').on(t.createdById)],
)

/** How somebody says that something was: of which event is known by a hash alone, and of whom not at all. */
export const feedback = sqliteTable(
  'feedback',
  {
    id: id(),
    place: text().$type<FeedbackPlace>().notNull(),
    event: text().notNull(),
    score: text().$type<Score>().notNull(),
    chip: text().notNull().default(''),
    words: text().notNull().default(''),
    at: now(),
  },
  (t) => [
    uniqueIndex('feedback_one_an_event').on(t.place, t.event),
    index('feedback_at').on(t.at),
    oneOf('feedback_place', t.place, keysOf(feedbackPlaces)),
    oneOf('feedback_score', t.score, scores),
  ],
)
