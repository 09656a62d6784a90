import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { openStages, type Stage } from '../../rules/applications/stages'
import { type ClosingReason, closingReasons } from '../../rules/jobs/state'
import { applications } from './applications'
import { id, now, oneOf, time } from './columns'
import { jobs } from './jobs'

/** Each time that a person has closed a job, or that it closed for want of their word, until when it was opened again, if ever. */
export const jobClosings = sqliteTable(
  'job_closings',
  {
    id: id(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    because: text().$type<ClosingReason>().notNull(),
    at: now(),
    reopenedAt: time(),
  },
  (t) => [
    index('job_closings_job').on(t.jobId, t.at),
    oneOf('job_closings_because', t.because, closingReasons),
  ],
)

/** The applications that a closing has ended, and the stage at which each of them stood. */
export const closedApplications = sqliteTable(
  'closed_applications',
  {
    closingId: text()
      .notNull()
      .references(() => jobClosings.id, { onDelete: 'cascade' }),
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    stage: text().$type<Stage>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.closingId, t.applicationId] }),
    index('closed_applications_application').on(t.applicationId),
    oneOf('closed_applications_stage', t.stage, openStages),
  ],
)
