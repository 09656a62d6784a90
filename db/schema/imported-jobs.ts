import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type EditablePart, editableParts } from '../../rules/jobs/imported-draft'
import { id, now, oneOf, time } from './columns'
import { jobs } from './jobs'

/** Where an imported job was read, where to apply for it, and what tells importers whether it has changed or gone. */
export const jobSources = sqliteTable(
  'job_sources',
  {
    jobId: integer()
      .primaryKey()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    source: text().notNull(),
    board: text().notNull(),
    externalId: text().notNull(),
    sourceUrl: text(),
    applyUrl: text(),
    contentHash: text().notNull(),
    textHash: text(),
    missedImports: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('job_sources_record').on(t.source, t.board, t.externalId),
    index('job_sources_text').on(t.textHash).where(sql`text_hash is not null`),
  ],
)

/** The parts of an imported job that were written at the desk, which its imports leave alone. */
export const jobEdits = sqliteTable(
  'job_edits',
  {
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    part: text().$type<EditablePart>().notNull(),
    at: now(),
  },
  (t) => [primaryKey({ columns: [t.jobId, t.part] }), oneOf('job_edits_part', t.part, editableParts)],
)

/** One run of an importer over one board; unfinished where it was cut short. `read` is the sum of the five counts behind it. */
export const imports = sqliteTable(
  'imports',
  {
    id: id(),
    source: text().notNull(),
    board: text().notNull(),
    file: text().notNull(),
    startedAt: now(),
    finishedAt: time(),
    read: integer().notNull().default(0),
    created: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    duplicates: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
    closed: integer().notNull().default(0),
  },
  (t) => [index('imports_board').on(t.source, t.board, t.startedAt)],
)
