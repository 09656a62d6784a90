import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, now, time } from './columns'
import { companies } from './jobs'
import { users } from './people'

/** Accounts that act for a company in its space: its page, its searches and their results, its people. */
export const companyMembers = sqliteTable(
  'company_members',
  {
    userId: text()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    joinedAt: now(),
  },
  (t) => [index('company_members_company').on(t.companyId, t.joinedAt)],
)

/** Who was asked to act for a company: from the private page of its brief, or by a colleague. Good for a week. */
export const companyInvitations = sqliteTable(
  'company_invitations',
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    email: text().notNull(),
    name: text().notNull(),
    // A colleague; null is whoever opened the space of a brief of theirs.
    byId: text().references(() => users.id, { onDelete: 'set null' }),
    sentAt: time().notNull(),
  },
  (t) => [
    uniqueIndex('company_invitations_one').on(t.companyId, t.email),
    index('company_invitations_by').on(t.byId),
  ],
)
