import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Column } from '../../rules/imports/columns'
import type { Foretold, Outcome } from '../../rules/imports/outcomes'
import { type EditablePart, editableParts } from '../../rules/jobs/imported-draft'
import { id, now, oneOf, time } from './columns'
import { jobs } from './jobs'
import { users } from './people'

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

/** An address that is read each day from its hour on, on the site's clocks. */
export const importAddresses = sqliteTable(
  'import_addresses',
  {
    id: id(),
    recruiterId: text()
      .notNull()
      .references(() => users.id),
    source: text().notNull(),
    board: text().notNull(),
    companyName: text().notNull(),
    address: text().notNull(),
    hour: integer().notNull(),
    createdAt: now(),
    triedAt: time(),
    // When it last gave jobs, and why it did not since.
    readAt: time(),
    failure: text().notNull().default(''),
  },
  (t) => [
    uniqueIndex('import_addresses_board').on(t.source, t.board),
    index('import_addresses_recruiter').on(t.recruiterId),
    check('import_addresses_hour', sql`${t.hour} between 0 and 23`),
  ],
)

/** A file of jobs on its way in from the desk: uploaded, foretold, begun, done. What it did stands in the import of its id. */
export const importFiles = sqliteTable(
  'import_files',
  {
    id: id(),
    recruiterId: text()
      .notNull()
      .references(() => users.id),
    addressId: text().references(() => importAddresses.id, { onDelete: 'set null' }),
    source: text().notNull(),
    board: text().notNull(),
    companyName: text().notNull(),
    isPartial: integer({ mode: 'boolean' }).notNull(),
    fileName: text().notNull(),
    // Null once the file is forgotten.
    storedName: text(),
    createdAt: now(),
    // Of a table or a feed: what its columns hold, as it was foretold and will be written; and how often that was said by hand.
    columns: text({ mode: 'json' }).$type<Column[]>(),
    namings: integer().notNull().default(0),
    foretold: text({ mode: 'json' }).$type<Foretold>(),
    begunAt: time(),
    finishedAt: time(),
    failure: text().notNull().default(''),
    tries: integer().notNull().default(0),
  },
  (t) => [
    index('import_files_recruiter').on(t.recruiterId),
    index('import_files_address').on(t.addressId),
    index('import_files_waiting').on(t.createdAt).where(sql`failure = '' and finished_at is null`),
    check('import_files_in_order', sql`${t.begunAt} is null or ${t.foretold} is not null`),
  ],
)

/** What was said by hand of the columns of a board's files, by which the next one is read. */
export const importColumns = sqliteTable(
  'import_columns',
  {
    source: text().notNull(),
    board: text().notNull(),
    companyName: text().notNull(),
    columns: text({ mode: 'json' }).$type<Column[]>().notNull(),
    at: now(),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.board] }),
    index('import_columns_company').on(t.source, t.companyName).where(sql`company_name <> ''`),
  ],
)

/** A record of such a file, and what becomes of it: foretold, and once it `isDone` as it came. */
export const importRows = sqliteTable(
  'import_rows',
  {
    fileId: text()
      .notNull()
      .references(() => importFiles.id, { onDelete: 'cascade' }),
    record: integer().notNull(),
    title: text().notNull(),
    // No CHECK: a file is gone within a month, and its rows with it.
    outcome: text().$type<Outcome>().notNull(),
    reason: text().notNull(),
    jobId: integer().references(() => jobs.id, { onDelete: 'set null' }),
    isDone: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.fileId, t.record] }),
    index('import_rows_outcome').on(t.fileId, t.outcome, t.record),
    index('import_rows_job').on(t.jobId),
  ],
)
