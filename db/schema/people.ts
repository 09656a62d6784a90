import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, now, time } from './columns'

/** What an account may do. */
export type Access = 'candidate' | 'recruiter' | 'owner'

export const users = sqliteTable('users', {
  id: id(),
  email: text().notNull().unique(),
  name: text().notNull(),
  passwordHash: text(),
  access: text('role').$type<Access>().notNull().default('candidate'),
  createdAt: now(),
})

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
