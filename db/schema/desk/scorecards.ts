import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import type { Rating } from '../../../rules/scorecards/scorecard'
import { applicationEvents, applications } from '../applications'
import { id, list, now, time } from '../columns'
import { jobs } from '../jobs'
import { users } from '../people'

/** What interviewers look at for a job; one without a row goes by what it needs. */
export const jobCriteria = sqliteTable('job_criteria', {
  jobId: integer()
    .primaryKey()
    .references(() => jobs.id, { onDelete: 'cascade' }),
  criteria: list('job_criteria.criteria'),
})

const rated = z.object({
  criterion: z.string(),
  rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  note: z.string(),
})

/** What one interviewer saw of a candidate, with the words of the criteria as they were. */
export const scorecards = sqliteTable(
  'scorecards',
  {
    id: id(),
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    interviewerId: text().references(() => users.id, { onDelete: 'set null' }),
    interviewerName: text().notNull(),
    overall: integer().$type<Rating>().notNull(),
    note: text().notNull().default(''),
    rated: list('scorecards.rated', rated),
    at: now(),
  },
  (t) => [
    uniqueIndex('scorecards_one').on(t.applicationId, t.interviewerId),
    index('scorecards_interviewer').on(t.interviewerId),
    check('scorecards_overall', sql`${t.overall} between 1 and 4`),
  ],
)

/** Who is named in a private note, until they have seen it. */
export const mentions = sqliteTable(
  'mentions',
  {
    id: id(),
    eventId: text()
      .notNull()
      .references(() => applicationEvents.id, { onDelete: 'cascade' }),
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    at: now(),
    seenAt: time(),
  },
  (t) => [
    index('mentions_user').on(t.userId, t.seenAt),
    index('mentions_event').on(t.eventId),
    index('mentions_application').on(t.applicationId),
  ],
)
