import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Columns, RowOutcome } from '../../../rules/contacts/columns'
import type { Ground } from '../../../rules/contacts/draft'
import type { Language } from '../../../rules/people/language'
import { id, list, now, time } from '../columns'
import { users } from '../people'

/** A file of people on its way in: uploaded, its columns named, begun, done. */
export const contactImports = sqliteTable(
  'contact_imports',
  {
    id: id(),
    recruiterId: text()
      .notNull()
      .references(() => users.id),
    fileName: text().notNull(),
    heads: list('contact_imports.heads'),
    columns: text({ mode: 'json' }).$type<Columns>().notNull(),
    source: text().notNull().default(''),
    obtainedOn: time(),
    ground: text().$type<Ground>(),
    language: text().$type<Language>(),
    createdAt: now(),
    judgedAt: time(),
    startedAt: time(),
    finishedAt: time(),
  },
  (t) => [
    index('contact_imports_recruiter').on(t.recruiterId, t.id),
    index('contact_imports_running')
      .on(t.startedAt)
      .where(sql`started_at is not null and finished_at is null`),
    check('contact_imports_in_order', sql`${t.startedAt} is null or ${t.judgedAt} is not null`),
    check(
      'contact_imports_told',
      sql`${t.judgedAt} is null or (${t.source} <> '' and ${t.obtainedOn} is not null and ${t.ground} is not null and ${t.language} is not null)`,
    ),
  ],
)

/** A row of such a file, and what became of it; the cells of one that was added are forgotten. */
export const contactImportRows = sqliteTable(
  'contact_import_rows',
  {
    importId: text()
      .notNull()
      .references(() => contactImports.id, { onDelete: 'cascade' }),
    row: integer().notNull(),
    cells: list('contact_import_rows.cells'),
    email: text().notNull().default(''),
    // No CHECK: a file is gone within a month, and its rows with it.
    outcome: text().$type<RowOutcome>(),
    reason: text().notNull().default(''),
    contactId: text().references(() => contacts.id, { onDelete: 'set null' }),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.row] }),
    index('contact_import_rows_outcome').on(t.importId, t.outcome, t.row),
    index('contact_import_rows_email').on(t.email),
    index('contact_import_rows_contact').on(t.contactId),
  ],
)

/** Somebody whom the desk has added, who has no part in it until they say so. */
export const contacts = sqliteTable(
  'contacts',
  {
    id: id(),
    recruiterId: text()
      .notNull()
      .references(() => users.id),
    name: text().notNull(),
    email: text().notNull(),
    phone: text().notNull().default(''),
    links: list('contacts.links'),
    title: text().notNull().default(''),
    technologies: list('contacts.technologies'),
    city: text().notNull().default(''),
    country: text().notNull().default(''),
    note: text().notNull().default(''),
    // By which the desk finds them.
    words: text().notNull(),
    language: text().$type<Language>().notNull(),
    // What they are told of where it comes from.
    source: text().notNull(),
    obtainedOn: time().notNull(),
    ground: text().$type<Ground>().notNull(),
    createdAt: now(),
    // When they said yes, and the account that is theirs since.
    agreedAt: time(),
    candidateId: text().references(() => users.id, { onDelete: 'cascade' }),
    // When the desk deleted it: for a month it can be brought back.
    deletedAt: time(),
    // Until when, and why, its end is put off.
    holdUntil: time(),
    holdReason: text().notNull().default(''),
    // Of one that was merged into another.
    mergedIntoId: text().references((): AnySQLiteColumn => contacts.id, { onDelete: 'cascade' }),
    mergedAt: time(),
  },
  (t) => [
    uniqueIndex('contacts_one_each').on(t.recruiterId, t.email).where(sql`merged_into_id is null`),
    index('contacts_recruiter').on(t.recruiterId, t.id),
    // All by which the desk counts and finds them.
    index('contacts_find')
      .on(t.recruiterId, t.mergedIntoId, t.deletedAt, t.agreedAt, t.id, t.words)
      .where(sql`merged_into_id is null and deleted_at is null`),
    // By which the command bar finds them, the newest first.
    index('contacts_named')
      .on(t.id, t.name, t.email, t.recruiterId)
      .where(sql`merged_into_id is null and deleted_at is null`),
    index('contacts_email').on(t.email),
    index('contacts_candidate').on(t.candidateId),
    // Whole, it would be taken for everybody who was not merged.
    index('contacts_merged').on(t.mergedIntoId).where(sql`merged_into_id is not null`),
    index('contacts_deleted').on(t.deletedAt).where(sql`deleted_at is not null`),
    check('contacts_agreed', sql`(${t.agreedAt} is null) = (${t.candidateId} is null)`),
    check('contacts_held', sql`(${t.holdUntil} is null) = (${t.holdReason} = '')`),
    check('contacts_merged_at', sql`(${t.mergedIntoId} is null) = (${t.mergedAt} is null)`),
  ],
)

/** The private links that letters have brought them, to the page on which they see it, say yes, or end it. */
export const contactLinks = sqliteTable(
  'contact_links',
  {
    tokenHash: text().primaryKey(),
    contactId: text()
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    createdAt: now(),
  },
  (t) => [index('contact_links_contact').on(t.contactId)],
)

/** Who asked not to be added: what is kept of the address is a hash, to know it again. */
export const contactObjections = sqliteTable('contact_objections', {
  emailHash: text().primaryKey(),
  at: now(),
})
