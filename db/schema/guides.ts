import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { LiveNumbers } from '@/rules/live/numbers'
import type { RoleSnapshot } from '@/rules/live/snapshot'
import type { RoleSlug } from '@/rules/roles/roles'
import { now, oneOf, time } from './columns'
import { jobs } from './jobs'
import { users } from './people'

const origins = ['file', 'app'] as const
type GuideOrigin = (typeof origins)[number]

export const guides = sqliteTable(
  'guides',
  {
    slug: text().primaryKey(),
    category: text().notNull(),
    title: text().notNull(),
    content: text({ mode: 'json' }).notNull(),
    contentHash: text().notNull(),
    origin: text().$type<GuideOrigin>().notNull(),
    // The newest offer that the desk has taken in or set aside.
    answeredOfferId: integer(),
    updatedAt: now(),
  },
  (t) => [oneOf('guides_origin', t.origin, origins)],
)

/** Every content that a guide has had, the newest with the highest id: loaded from its files, or edited in the app. */
export const guideRevisions = sqliteTable(
  'guide_revisions',
  {
    id: integer().primaryKey(),
    slug: text()
      .notNull()
      .references(() => guides.slug, { onDelete: 'cascade' }),
    content: text({ mode: 'json' }).notNull(),
    contentHash: text().notNull(),
    origin: text().$type<GuideOrigin>().notNull(),
    authorId: text().references(() => users.id, { onDelete: 'set null' }),
    at: now(),
    // Why, in the words of whoever changed it.
    note: text().notNull().default(''),
    // The earlier version that this one brought back.
    restoresId: integer(),
    // Came with a release while an edit of the desk stood, which it has not replaced: readers never saw it.
    offered: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('guide_revisions_guide').on(t.slug, t.id),
    index('guide_revisions_author').on(t.authorId),
    oneOf('guide_revisions_origin', t.origin, origins),
  ],
)

/** What somebody at the desk has changed of a guide and not published yet, beside the version that they began from. */
export const guideDrafts = sqliteTable(
  'guide_drafts',
  {
    slug: text()
      .notNull()
      .references(() => guides.slug, { onDelete: 'cascade' }),
    authorId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: text({ mode: 'json' }).notNull(),
    contentHash: text().notNull(),
    base: text({ mode: 'json' }).notNull(),
    baseHash: text().notNull(),
    // The offer of a release whose changes are in it: publishing the draft answers that.
    offerId: integer(),
    at: now(),
  },
  (t) => [primaryKey({ columns: [t.slug, t.authorId] }), index('guide_drafts_author').on(t.authorId)],
)

/** The role under which each job was counted last: a change counts both that one and its present one again. */
export const roleJobs = sqliteTable('role_jobs', {
  jobId: integer()
    .primaryKey()
    .references(() => jobs.id, { onDelete: 'cascade' }),
  role: text().$type<RoleSlug>().notNull(),
})

/** The live numbers of a role; of one seniority or country of it where these are not empty. Good until a job changes or that hour, and counted again `restMs` later at the earliest. */
export const roleNumbers = sqliteTable(
  'role_numbers',
  {
    role: text().$type<RoleSlug>().notNull(),
    seniority: text().notNull().default(''),
    country: text().notNull().default(''),
    openings: integer().notNull(),
    numbers: text({ mode: 'json' }).$type<LiveNumbers>().notNull(),
    /** The shape of `numbers`: a row of another one is not read, and counted again. */
    version: integer().notNull(),
    computedAt: time().notNull(),
    goodUntil: time().notNull(),
    restMs: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.role, t.seniority, t.country] })],
)

/** What the board said of a role on a day, 2026-11-21 in UTC. */
export const roleSnapshots = sqliteTable(
  'role_snapshots',
  {
    role: text().$type<RoleSlug>().notNull(),
    day: text().notNull(),
    numbers: text({ mode: 'json' }).$type<RoleSnapshot>().notNull(),
    version: integer().notNull(),
    takenAt: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.role, t.day] })],
)
