import { sql } from 'drizzle-orm'
import { check, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type KeyKind, keyKinds } from '../../../rules/contacts/keys'
import { keysOf } from '../../../rules/vocabulary'
import { id, now, oneOf, time } from '../columns'
import { users } from '../people'
import { contacts } from './contacts'

const contact = () =>
  text()
    .notNull()
    .references(() => contacts.id, { onDelete: 'cascade' })

/** By what somebody who was added is known again. */
export const contactKeys = sqliteTable(
  'contact_keys',
  { contactId: contact(), kind: text().$type<KeyKind>().notNull(), key: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.contactId, t.kind, t.key] }),
    index('contact_keys_key').on(t.kind, t.key),
    oneOf('contact_keys_kind', t.kind, keysOf(keyKinds)),
  ],
)

/** Two who share something and are two all the same. */
export const contactsApart = sqliteTable('contacts_apart', { oneId: contact(), otherId: contact() }, (t) => [
  primaryKey({ columns: [t.oneId, t.otherId] }),
  index('contacts_apart_other').on(t.otherId),
  check('contacts_apart_in_order', sql`${t.oneId} < ${t.otherId}`),
])

/** The columns of a contact as JSON keeps them: moments are milliseconds. */
export type Stored = Record<string, string | number | string[] | null>
/** The rows that a merge has moved, by their keys. */
export type Moved = {
  tags: string[]
  entries: string[]
  invites: string[]
  links: string[]
  rows: { importId: string; row: number }[]
}

/** A merge with all that undoing it takes. */
export const contactMerges = sqliteTable(
  'contact_merges',
  {
    id: id(),
    keptId: contact(),
    goneId: contact(),
    byId: text().references(() => users.id, { onDelete: 'set null' }),
    at: now(),
    was: text({ mode: 'json' }).$type<Stored>().notNull(),
    became: text({ mode: 'json' }).$type<Stored>().notNull(),
    moved: text({ mode: 'json' }).$type<Moved>().notNull(),
    undoneAt: time(),
  },
  (t) => [
    index('contact_merges_kept').on(t.keptId, t.at),
    index('contact_merges_gone').on(t.goneId),
    index('contact_merges_by').on(t.byId),
  ],
)
