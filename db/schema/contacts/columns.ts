import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SaidOfHeads } from '../../../rules/contacts/columns'
import { users } from '../people'

/** What a recruiter last said that columns of files of people hold, by their heads. */
export const peopleColumns = sqliteTable('people_columns', {
  recruiterId: text()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  said: text({ mode: 'json' }).$type<SaidOfHeads>().notNull(),
})
