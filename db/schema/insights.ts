import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, now } from './columns'
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
