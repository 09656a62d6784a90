import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Stage } from '../../../rules/applications/stages'
import type { JobState } from '../../../rules/jobs/state'
import { applications } from '../applications'
import { time } from '../columns'
import { users } from '../people'

/** How long an application stayed in each stage that it has left, by when it first came there. Triggers on its events keep it. */
export const applicationStays = sqliteTable(
  'application_stays',
  {
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    stage: text().$type<Stage>().notNull(),
    hours: integer().notNull(),
    sentAt: time().notNull(),
    jobId: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.stage] }),
    // In the order of its figure, which then sorts nothing.
    index('application_stays_hours').on(t.stage, t.hours, t.sentAt, t.jobId),
    // By which those of some jobs are counted.
    index('application_stays_job').on(t.jobId, t.stage, t.hours, t.sentAt),
  ],
)

/** The number of an application in the FTS5 table of names and addresses, which follows by triggers. */
export const applicationKeys = sqliteTable('application_keys', {
  id: integer().primaryKey(),
  applicationId: text()
    .notNull()
    .unique()
    .references(() => applications.id, { onDelete: 'cascade' }),
})

/** How many jobs of a recruiter are in each phase. Triggers on the jobs keep it. */
export const jobCounts = sqliteTable(
  'job_counts',
  {
    recruiterId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    phase: text().$type<JobState>().notNull(),
    n: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.recruiterId, t.phase] })],
)
