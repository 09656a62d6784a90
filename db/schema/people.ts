import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type DeskAccess, deskAccesses } from '../../rules/desk/may'
import { type Language, languages } from '../../rules/people/language'
import { id, now, oneOf, time } from './columns'

const accesses = ['candidate', ...deskAccesses] as const

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
    // Nobody signs in to a closed account: it stays for its name in history alone.
    closedAt: time(),
    language: text().$type<Language>().notNull().default('en'),
    // Of the letters about saved jobs: the key of the link that stops them, which opens nothing else, and when it was used.
    remindersToken: text().unique(),
    remindersStoppedAt: time(),
    // Of somebody at the desk: when the letter of the morning last had its turn, and since when it is not wanted.
    digestedAt: time(),
    digestStoppedAt: time(),
    // The last day on which its holder was here, by its first moment that was noted; null is not since it was made.
    seenAt: time(),
  },
  (t) => [
    // Of the many of the pool those who were here last, without sorting all of them.
    index('users_last_visit').on(sql`coalesce(seen_at, created_at)`, t.id),
    oneOf('users_access', t.access, accesses),
    oneOf('users_language', t.language, languages),
    check('users_closed_nobody_in', sql`${t.closedAt} is null or ${t.access} = 'candidate'`),
  ],
)

/** What somebody asked for with a sign-up, which counts once the link in its letter is followed. */
export const signUps = sqliteTable(
  'sign_ups',
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    passwordHash: text().notNull(),
    createdAt: now(),
  },
  (t) => [index('sign_ups_user').on(t.userId)],
)

/** A new address for an account, which counts once it was confirmed at the old one and at the new one. */
export const addressChanges = sqliteTable(
  'address_changes',
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    newEmail: text().notNull(),
    createdAt: now(),
    leftAt: time(),
    takenAt: time(),
    doneAt: time(),
  },
  (t) => [
    index('address_changes_user').on(t.userId),
    check(
      'address_changes_done',
      sql`${t.doneAt} is null or (${t.leftAt} is not null and ${t.takenAt} is not null)`,
    ),
  ],
)

const linkPurposes = [
  'sign in',
  'confirm',
  'reset',
  'leave address',
  'take address',
  'invitation',
  'confirm jobs',
] as const

/** What the link in a letter does, once. */
export type LinkPurpose = (typeof linkPurposes)[number]

/** The links in letters that do one thing, once, for whoever reads the letter. */
export const mailLinks = sqliteTable(
  'mail_links',
  {
    tokenHash: text().primaryKey(),
    purpose: text().$type<LinkPurpose>().notNull(),
    // The account that it is for; an invitation may have none yet.
    userId: text().references(() => users.id, { onDelete: 'cascade' }),
    // The row that it is about, where that is not the account: of a sign-up, a change of address, an invitation.
    aboutId: text(),
    createdAt: now(),
    expiresAt: time().notNull(),
    usedAt: time(),
  },
  (t) => [
    index('mail_links_user').on(t.userId, t.purpose),
    index('mail_links_about').on(t.aboutId),
    oneOf('mail_links_purpose', t.purpose, linkPurposes),
    check('mail_links_for_something', sql`${t.userId} is not null or ${t.aboutId} is not null`),
  ],
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
    // Browser and system, as in “Firefox on Linux”, so that its owner knows it again.
    device: text().notNull().default(''),
  },
  (t) => [index('sessions_user').on(t.userId)],
)

/** What was typed into a form whose session had ended; only the browser that sent it holds the key. */
export const keptForms = sqliteTable(
  'kept_forms',
  {
    tokenHash: text().primaryKey(),
    // Whose session had ended, where it is known: nobody else is shown it.
    userId: text().references(() => users.id, { onDelete: 'cascade' }),
    sealed: text().notNull(),
    expiresAt: time().notNull(),
  },
  (t) => [index('kept_forms_user').on(t.userId)],
)

/** How often something was tried, by a key that names nobody. */
export const tries = sqliteTable(
  'tries',
  { key: text().primaryKey(), points: integer().notNull(), endsAt: time().notNull() },
  (t) => [index('tries_end').on(t.endsAt)],
)

/** Who was asked to work at the desk. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: id(),
    email: text().notNull(),
    access: text().$type<DeskAccess>().notNull(),
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
