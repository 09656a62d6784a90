import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, now, oneOf, time } from './columns'

const accesses = ['candidate', 'recruiter', 'owner'] as const

/** What an account may do. */
export type Access = (typeof accesses)[number]

export const users = sqliteTable(
  'users',
  {
    id: id(),
    email: text().notNull().unique(),
    name: text().notNull(),
    passwordHash: text(),
    access: text().$type<Access>().notNull().default('candidate'),
    createdAt: now(),
    // When its holder followed the link in the letter to this address.
    verifiedAt: time(),
  },
  (t) => [oneOf('users_access', t.access, accesses)],
)

/** Links in letters that confirm an address; the name and password given with a sign-up count once its link is followed. */
export const accountLinks = sqliteTable(
  'account_links',
  {
    tokenHash: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    passwordHash: text().notNull(),
    createdAt: now(),
    usedAt: time(),
  },
  (t) => [index('account_links_user').on(t.userId)],
)

export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: now(),
    expiresAt: time().notNull(),
    revokedAt: time(),
  },
  (t) => [index('sessions_user').on(t.userId)],
)
