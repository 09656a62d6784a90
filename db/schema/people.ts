import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, now, oneOf, time } from './columns'

const accesses = ['candidate', 'recruiter', 'owner'] as const

/** What an account may do. */
export type Access = (typeof accesses)[number]

export const deskAccesses = ['recruiter', 'owner'] as const
/** The same of who works at the desk. */
export type DeskAccess = (typeof deskAccesses)[number]

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

/** Links in letters that let somebody choose a new password. */
export const passwordResets = sqliteTable(
  'password_resets',
  {
    tokenHash: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: now(),
    usedAt: time(),
  },
  (t) => [index('password_resets_user').on(t.userId)],
)

/** Who was asked to work at the desk; the newest letter alone has a link that is good. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: id(),
    email: text().notNull(),
    access: text().$type<DeskAccess>().notNull(),
    tokenHash: text().notNull().unique(),
    invitedById: text().references(() => users.id, { onDelete: 'set null' }),
    createdAt: now(),
    sentAt: now(),
    acceptedAt: time(),
    revokedAt: time(),
  },
  (t) => [
    uniqueIndex('invitations_one_open').on(t.email).where(sql`accepted_at is null and revoked_at is null`),
    index('invitations_inviter').on(t.invitedById),
    oneOf('invitations_access', t.access, deskAccesses),
    check('invitations_one_end', sql`${t.acceptedAt} is null or ${t.revokedAt} is null`),
  ],
)
