import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { LiveNumbers } from '../rules/live-numbers'
import type { RoleSnapshot } from '../rules/role-snapshot'
import type { RoleSlug } from '../rules/roles'
import type { BriefStatus, RejectionReason, Stage } from '../rules/stages'
import type { Contract, Country, Currency, PayPeriod, Seniority, Workplace } from '../rules/vocabulary'
import { newId, newJobId } from './ids'

const id = () => text().primaryKey().$defaultFn(newId)
const time = () => integer({ mode: 'timestamp_ms' })
const now = () =>
  time()
    .notNull()
    .$defaultFn(() => new Date())
const list = <T = string>() =>
  text({ mode: 'json' })
    .$type<T[]>()
    .notNull()
    .$defaultFn(() => [])

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

export const companies = sqliteTable('companies', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  about: text().notNull().default(''),
  industry: text().notNull().default(''),
  city: text().notNull().default(''),
  country: text().notNull(),
  size: integer(),
  website: text().notNull().default(''),
  createdAt: now(),
})

export type Step = { name: string; minutes: number }

/** `country` is an ISO 3166-1 alpha-2 code, empty where unknown, like the city; degrees of latitude and longitude. */
export type JobPlace = { city: string; country: string; latitude?: number; longitude?: number }

export const jobs = sqliteTable(
  'jobs',
  {
    id: integer().primaryKey(),
    slug: text().notNull().unique(),
    reference: text().notNull().unique(),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    recruiterId: text()
      .notNull()
      .references(() => users.id),
    briefId: text(),
    title: text().notNull(),
    // What an imported job does not say stays unknown; a job of our own says all of it.
    role: text().$type<RoleSlug>(),
    seniority: text().$type<Seniority>(),
    contract: text().$type<Contract>(),
    workplace: text().$type<Workplace>(),
    officeDays: integer(),
    city: text().notNull(),
    country: text().notNull(),
    latitude: real(),
    longitude: real(),
    // Somebody has looked the city up, found or not.
    placed: integer({ mode: 'boolean' }).notNull().default(false),
    otherPlaces: list<JobPlace>(),
    remoteCountries: list(),
    payMin: integer(),
    payMax: integer(),
    payCurrency: text().$type<Currency>().notNull().default('EUR'),
    payPeriod: text().$type<PayPeriod>().notNull().default('year'),
    payNet: integer({ mode: 'boolean' }).notNull().default(false),
    payYearlyMax: integer(),
    language: text().notNull().default('en'),
    summary: text().notNull(),
    work: text().notNull(),
    duties: list(),
    needs: list(),
    nice: list(),
    technologies: list(),
    steps: list<Step>(),
    team: text().notNull().default(''),
    start: text().notNull().default(''),
    // Of imported jobs only: the advert as safe HTML, where it was read, and where to apply.
    advert: text().notNull().default(''),
    source: text(),
    board: text(),
    externalId: text(),
    sourceUrl: text(),
    applyUrl: text(),
    contentHash: text(),
    textHash: text(),
    missedImports: integer().notNull().default(0),
    createdAt: now(),
    updatedAt: now(),
    publishedAt: time(),
    validUntil: time(),
    closedAt: time(),
    closedBecause: text().$type<'filled' | 'withdrawn' | 'expired'>(),
  },
  (t) => [
    // Whether a company hires, and how many, is read off this index alone.
    index('jobs_company').on(t.companyId, t.closedAt, t.publishedAt, t.validUntil),
    index('jobs_recruiter').on(t.recruiterId),
    index('jobs_role').on(t.role),
    index('jobs_role_place').on(t.role, t.country, t.city),
    index('jobs_valid_until').on(t.validUntil),
    // All that the sitemap says, without reading the adverts of a hundred thousand rows.
    index('jobs_addresses').on(t.closedAt, t.id, t.publishedAt, t.validUntil, t.updatedAt, t.slug),
    uniqueIndex('jobs_source').on(t.source, t.board, t.externalId).where(sql`source is not null`),
    index('jobs_to_place').on(t.id).where(sql`placed = 0 and latitude is null`),
    index('jobs_text').on(t.companyId, t.textHash).where(sql`text_hash is not null`),
  ],
)

/** What the search index has to look at again, in the order in which it was written. */
export const jobChanges = sqliteTable('job_changes', {
  seq: integer().primaryKey(),
  jobId: integer().notNull(),
  at: now(),
})

export const files = sqliteTable('files', {
  id: id(),
  storedName: text().notNull().unique(),
  name: text().notNull(),
  type: text().notNull(),
  size: integer().notNull(),
  sha256: text().notNull(),
  createdAt: now(),
})

export const applications = sqliteTable(
  'applications',
  {
    id: id(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id),
    candidateId: text().references(() => users.id),
    name: text().notNull(),
    email: text().notNull(),
    phone: text().notNull().default(''),
    note: text().notNull().default(''),
    cvId: text()
      .notNull()
      .references(() => files.id),
    stage: text().$type<Stage>().notNull().default('received'),
    rejectedBecause: text().$type<RejectionReason>(),
    createdAt: now(),
    movedAt: now(),
    dueAt: time(),
    closedAt: time(),
  },
  (t) => [
    uniqueIndex('applications_one_active').on(t.jobId, t.email).where(sql`closed_at is null`),
    index('applications_candidate').on(t.candidateId),
    index('applications_due').on(t.dueAt),
    index('applications_email').on(t.email),
  ],
)

/** The private links that letters have brought to a candidate; each stays good. */
export const applicationLinks = sqliteTable('application_links', {
  tokenHash: text().primaryKey(),
  applicationId: text()
    .notNull()
    .references(() => applications.id, { onDelete: 'cascade' }),
  createdAt: now(),
})

export const applicationEvents = sqliteTable(
  'application_events',
  {
    id: id(),
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    stage: text().$type<Stage>().notNull(),
    actor: text().$type<'candidate' | 'recruiter' | 'system'>().notNull(),
    actorName: text().notNull().default(''),
    note: text().notNull().default(''),
    visible: integer({ mode: 'boolean' }).notNull().default(true),
    at: now(),
  },
  (t) => [index('application_events_application').on(t.applicationId, t.at)],
)

export const savedJobs = sqliteTable(
  'saved_jobs',
  {
    candidateId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    savedAt: now(),
  },
  (t) => [primaryKey({ columns: [t.candidateId, t.jobId] })],
)

export const briefs = sqliteTable(
  'briefs',
  {
    id: id(),
    number: text().notNull().unique(),
    tokenHash: text().notNull().unique(),
    status: text().$type<BriefStatus>().notNull().default('received'),
    role: text().$type<RoleSlug>().notNull(),
    seniority: text().$type<Seniority>().notNull(),
    technologies: list(),
    problem: text().notNull(),
    contract: text().$type<Contract>().notNull(),
    workplace: text().$type<Workplace>().notNull(),
    city: text().notNull(),
    country: text().$type<Country>().notNull(),
    payMin: integer(),
    payMax: integer(),
    payCurrency: text().$type<Currency>().notNull().default('EUR'),
    start: text().notNull().default(''),
    companyName: text().notNull(),
    contactName: text().notNull(),
    email: text().notNull(),
    phone: text().notNull().default(''),
    fromGuide: text(),
    recruiterId: text().references(() => users.id),
    jobId: integer().references(() => jobs.id),
    createdAt: now(),
    dueAt: time(),
    qualifiedAt: time(),
    convertedAt: time(),
    closedAt: time(),
  },
  (t) => [index('briefs_status').on(t.status, t.createdAt)],
)

export const briefEvents = sqliteTable(
  'brief_events',
  {
    id: id(),
    briefId: text()
      .notNull()
      .references(() => briefs.id, { onDelete: 'cascade' }),
    status: text().$type<BriefStatus>().notNull(),
    actorName: text().notNull().default(''),
    note: text().notNull().default(''),
    visible: integer({ mode: 'boolean' }).notNull().default(true),
    at: now(),
  },
  (t) => [index('brief_events_brief').on(t.briefId, t.at)],
)

/** Mail to be sent, written in the transaction that causes it. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: id(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    createdAt: now(),
    dueAt: now(),
    attempts: integer().notNull().default(0),
    claimedAt: time(),
    sentAt: time(),
    failedAt: time(),
    lastError: text(),
  },
  (t) => [index('outbox_waiting').on(t.dueAt).where(sql`sent_at is null and failed_at is null`)],
)

export const auditEvents = sqliteTable(
  'audit_events',
  {
    id: id(),
    actorId: text(),
    verb: text().notNull(),
    subject: text().notNull(),
    subjectId: text().notNull(),
    at: now(),
  },
  (t) => [index('audit_events_subject').on(t.subject, t.subjectId)],
)

export const guides = sqliteTable('guides', {
  slug: text().primaryKey(),
  category: text().notNull(),
  title: text().notNull(),
  content: text({ mode: 'json' }).notNull(),
  contentHash: text().notNull(),
  origin: text().$type<GuideOrigin>().notNull(),
  updatedAt: now(),
})

/** Every content that a guide has had, the newest with the highest id: loaded from its files, or edited in the app. */
export const guideRevisions = sqliteTable(
  'guide_revisions',
  {
    id: integer()
      .primaryKey()
      .$defaultFn(() => newJobId()),
    slug: text()
      .notNull()
      .references(() => guides.slug, { onDelete: 'cascade' }),
    content: text({ mode: 'json' }).notNull(),
    contentHash: text().notNull(),
    origin: text().$type<GuideOrigin>().notNull(),
    authorId: text().references(() => users.id, { onDelete: 'set null' }),
    at: now(),
  },
  (table) => [index('guide_revisions_guide').on(table.slug, table.id)],
)

type GuideOrigin = 'file' | 'app'

/** One run of an importer over one board; unfinished where it was cut short. `read` is the sum of the five counts behind it. */
export const imports = sqliteTable(
  'imports',
  {
    id: id(),
    source: text().notNull(),
    board: text().notNull(),
    file: text().notNull(),
    startedAt: now(),
    finishedAt: time(),
    read: integer().notNull().default(0),
    created: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    duplicates: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
    closed: integer().notNull().default(0),
  },
  (t) => [index('imports_board').on(t.source, t.board, t.startedAt)],
)

/** The role under which each job was counted last: a change counts both that one and its present one again. */
export const roleJobs = sqliteTable('role_jobs', {
  jobId: integer().primaryKey(),
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
    takenAt: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.role, t.day] })],
)

export const counters = sqliteTable('counters', { name: text().primaryKey(), value: integer().notNull() })

export const settings = sqliteTable('settings', { name: text().primaryKey(), value: text().notNull() })
