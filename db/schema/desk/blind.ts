import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Opinion } from '../../../rules/applications/blind'
import { applications } from '../applications'
import { now, time } from '../columns'
import { jobs } from '../jobs'
import { users } from '../people'

/** The jobs whose applications are first looked at without knowing whose they are: those that come from then on. */
export const blindJobs = sqliteTable('blind_jobs', {
  jobId: integer()
    .primaryKey()
    .references(() => jobs.id, { onDelete: 'cascade' }),
  since: now(),
})

/** What a recruiter thought of an application before they knew whose it is, and once more after that where they said so. */
export const firstOpinions = sqliteTable(
  'first_opinions',
  {
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    recruiterId: text()
      .notNull()
      .references(() => users.id),
    rating: integer().$type<Opinion>().notNull(),
    verdict: text().notNull(),
    at: now(),
    laterRating: integer().$type<Opinion>(),
    laterAt: time(),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.recruiterId] }),
    index('first_opinions_recruiter').on(t.recruiterId),
    check('first_opinions_rating', sql`${t.rating} between 1 and 4`),
    check('first_opinions_later', sql`(${t.laterRating} is null) = (${t.laterAt} is null)`),
  ],
)
