import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import {
  type ClosingReason,
  closingReasons,
  type JobState,
  type UnlistingReason,
  unlistingReasons,
} from '../../rules/jobs/state'
import { type RoleSlug, roleSlugs } from '../../rules/roles/roles'
import {
  type Contract,
  type Currency,
  contracts,
  currencies,
  keysOf,
  type PayPeriod,
  payPeriods,
  type Seniority,
  seniorities,
  type Workplace,
  workplaces,
} from '../../rules/vocabulary'
import { briefs } from './briefs'
import { id, list, money, now, oneOf, time } from './columns'
import { users } from './people'

export const companies = sqliteTable(
  'companies',
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    // The name folded, by which a company is found however its name is written.
    foldedName: text().notNull(),
    about: text().notNull().default(''),
    industry: text().notNull().default(''),
    city: text().notNull().default(''),
    country: text().notNull(),
    size: integer(),
    website: text().notNull().default(''),
    // The company that it belongs to: a group is whoever is joined by these.
    parentId: text().references((): AnySQLiteColumn => companies.id, { onDelete: 'set null' }),
    // Names of stored pictures: a square mark, and a wide one for the company's page.
    logo: text(),
    picture: text(),
    createdAt: now(),
  },
  (t) => [
    index('companies_name').on(t.foldedName),
    index('companies_by_name').on(sql`lower(name)`),
    index('companies_parent').on(t.parentId),
  ],
)

const step = z.object({ name: z.string(), minutes: z.number() })

/** `country` is an ISO 3166-1 alpha-2 code, empty where unknown, like the city; degrees of latitude and longitude. */
const jobPlace = z.object({
  city: z.string(),
  country: z.string(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
})

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
    briefId: text().references(() => briefs.id),
    // Of a confidential job, whose company is the stand-in that the public reads: who hires. Nothing public joins it.
    realCompanyId: text().references(() => companies.id),
    // Read from another board, where its row of `job_sources` says; it need not state its pay.
    imported: integer({ mode: 'boolean' }).notNull().default(false),
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
    otherPlaces: list('jobs.other_places', jobPlace),
    remoteCountries: list('jobs.remote_countries'),
    payMin: money(),
    payMax: money(),
    payCurrency: text().$type<Currency>().notNull().default('EUR'),
    payPeriod: text().$type<PayPeriod>().notNull().default('year'),
    payNet: integer({ mode: 'boolean' }).notNull().default(false),
    // In whole units, for comparing.
    payYearlyMax: integer(),
    language: text().notNull().default('en'),
    summary: text().notNull(),
    work: text().notNull(),
    duties: list('jobs.duties'),
    needs: list('jobs.needs'),
    nice: list('jobs.nice'),
    technologies: list('jobs.technologies'),
    steps: list('jobs.steps', step),
    team: text().notNull().default(''),
    start: text().notNull().default(''),
    // Of an imported job the whole text, as safe HTML; empty for a job of our own.
    advert: text().notNull().default(''),
    createdAt: now(),
    updatedAt: now(),
    publishedAt: time(),
    // When a draft goes online by itself.
    publishAt: time(),
    // Since when a draft waits for somebody else to look at it, and who asked for that.
    reviewAskedAt: time(),
    reviewAskedById: text().references(() => users.id, { onDelete: 'set null' }),
    validUntil: time(),
    closedAt: time(),
    // Out of the lists of the desk.
    archivedAt: time(),
    closedBecause: text().$type<ClosingReason>(),
    // Off the list and not closed: its page stays.
    unlistedAt: time(),
    unlistedBecause: text().$type<UnlistingReason>(),
    // Since when its recruiter has not had to say that it is open, null once it has closed; when they last did, and when they were asked since.
    termFrom: time(),
    confirmedAt: time(),
    confirmAskedAt: time(),
    // Its state but for what the day decides: a public job whose last day has passed has expired.
    phase: text()
      .$type<JobState>()
      .generatedAlwaysAs(
        sql`case
          when archived_at is not null then 'archived'
          when closed_at is not null then case when closed_because = 'expired' then 'expired' else 'closed' end
          when published_at is not null then coalesce(unlisted_because, 'published')
          when publish_at is not null then 'scheduled'
          when review_asked_at is not null then 'in_review'
          else 'draft' end`,
        { mode: 'virtual' },
      ),
  },
  (t) => [
    // Whether a company hires, and how many, is read off this index alone.
    index('jobs_company').on(t.companyId, t.closedAt, t.unlistedAt, t.publishedAt, t.validUntil),
    index('jobs_recruiter').on(t.recruiterId, t.phase),
    index('jobs_phase').on(t.phase),
    index('jobs_past').on(t.phase, t.validUntil).where(sql`valid_until is not null`),
    index('jobs_by_title').on(sql`lower(title)`, t.id),
    // All by which the desk finds a job, read without its advert.
    index('jobs_find').on(t.recruiterId, t.closedAt, t.title, t.reference),
    index('jobs_real_company').on(t.realCompanyId).where(sql`real_company_id is not null`),
    index('jobs_role').on(t.role),
    // How long the jobs of a role were open is read off this index alone: off the rows of a common one it took 0.17 s.
    index('jobs_role_closed')
      .on(t.role, t.closedAt, t.country, t.seniority, t.contract, t.publishedAt)
      .where(sql`closed_at is not null`),
    index('jobs_role_place').on(t.role, t.country, t.city),
    index('jobs_to_publish').on(t.publishAt).where(sql`publish_at is not null`),
    index('jobs_own').on(t.recruiterId, t.realCompanyId, t.companyId).where(sql`imported = 0`),
    index('jobs_in_review').on(t.reviewAskedAt).where(sql`review_asked_at is not null`),
    index('jobs_review_asked_by').on(t.reviewAskedById).where(sql`review_asked_by_id is not null`),
    index('jobs_to_expire').on(t.validUntil).where(sql`closed_at is null and published_at is not null`),
    index('jobs_brief').on(t.briefId).where(sql`brief_id is not null`),
    // All that the sitemap says, without reading the adverts of a hundred thousand rows.
    index('jobs_addresses').on(
      t.closedAt,
      t.id,
      t.unlistedAt,
      t.publishedAt,
      t.validUntil,
      t.updatedAt,
      t.slug,
    ),
    index('jobs_to_confirm').on(t.termFrom).where(sql`term_from is not null`),
    index('jobs_to_place').on(t.id).where(sql`placed = 0 and latitude is null`),
    oneOf('jobs_role_known', t.role, roleSlugs),
    oneOf('jobs_seniority', t.seniority, keysOf(seniorities)),
    oneOf('jobs_contract', t.contract, keysOf(contracts)),
    oneOf('jobs_workplace', t.workplace, keysOf(workplaces)),
    oneOf('jobs_currency', t.payCurrency, keysOf(currencies)),
    oneOf('jobs_period', t.payPeriod, keysOf(payPeriods)),
    oneOf('jobs_closed_because', t.closedBecause, closingReasons),
    check('jobs_closed', sql`(${t.closedAt} is null) = (${t.closedBecause} is null)`),
    oneOf('jobs_unlisted_because', t.unlistedBecause, unlistingReasons),
    check('jobs_unlisted', sql`(${t.unlistedAt} is null) = (${t.unlistedBecause} is null)`),
    check('jobs_pay_order', sql`${t.payMin} <= ${t.payMax}`),
    check(
      'jobs_public_with_pay',
      sql`${t.publishedAt} is null or ${t.closedAt} is not null or ${t.imported}
      or (${t.payMin} is not null and ${t.payMax} is not null)`,
    ),
    check('jobs_degrees', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    check('jobs_office_days', sql`${t.officeDays} between 1 and 5`),
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
    // How many days before the last one its candidate was reminded, the last time; and told that it had closed before.
    reminded: integer(),
    toldClosedAt: time(),
  },
  (t) => [primaryKey({ columns: [t.candidateId, t.jobId] }), index('saved_jobs_job').on(t.jobId)],
)
