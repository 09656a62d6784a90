import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { RoleSlug } from '@/rules/roles/roles'
import type { Contract, Currency, PayPeriod, Seniority, Workplace } from '../../rules/vocabulary'
import { id, list, now, time } from './columns'
import { users } from './people'

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
