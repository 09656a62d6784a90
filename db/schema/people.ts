import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, now, time } from './columns'

export type Role = 'candidate' | 'recruiter' | 'owner'

export const users = sqliteTable('users', {
  id: id(),
  email: text().notNull().unique(),
  name: text().notNull(),
  passwordHash: text(),
  role: text().$type<Role>().notNull().default('candidate'),
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
