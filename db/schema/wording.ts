import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { now } from './columns'
import { jobs } from './jobs'
import { users } from './people'

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
