import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  type ExtensionReason,
  extensionReasons,
  type LivePart,
  liveParts,
} from '../../rules/jobs/live-changes'
import { keysOf } from '../../rules/vocabulary'
import { id, now, oneOf } from './columns'
import { jobs } from './jobs'

/** What a public job said otherwise before, in the words of its day. */
export const jobHistory = sqliteTable(
  'job_history',
  {
    id: id(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    part: text().$type<LivePart>().notNull(),
    before: text().notNull(),
    after: text().notNull(),
    // Of a later last day: why.
    because: text().$type<ExtensionReason>(),
    at: now(),
  },
  (t) => [
    index('job_history_job').on(t.jobId, t.at),
    oneOf('job_history_part', t.part, keysOf(liveParts)),
    oneOf('job_history_because', t.because, keysOf(extensionReasons)),
  ],
)
