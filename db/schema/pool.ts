import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { type RoleSlug, roleSlugs } from '../../rules/roles/roles'
import {
  type Currency,
  currencies,
  keysOf,
  type Seniority,
  seniorities,
  workplaces,
} from '../../rules/vocabulary'
import { files } from './applications'
import { id, list, now, oneOf, time } from './columns'
import { companies } from './jobs'
import { users } from './people'

const role = z.custom<RoleSlug>((slug) => roleSlugs.some((known) => known === slug))
const exercise = z.object({ exercise: z.string(), solved: z.number(), of: z.number() })

/** What a candidate says of themselves and of the work they look for. */
export const profiles = sqliteTable(
  'profiles',
  {
    candidateId: text()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    roles: list('profiles.roles', role),
    seniority: text().$type<Seniority>(),
    years: integer(),
    technologies: list('profiles.technologies'),
    workplaces: list('profiles.workplaces', z.enum(keysOf(workplaces))),
    city: text().notNull().default(''),
    country: text().notNull().default(''),
    latitude: real(),
    longitude: real(),
    // Kilometres around the city; null is anywhere in the country.
    radius: integer(),
    // Gross, by the year, in whole units of its currency.
    payWanted: integer(),
    payCurrency: text().$type<Currency>().notNull().default('EUR'),
    // ISO 639-1 codes.
    languages: list('profiles.languages'),
    about: text().notNull().default(''),
    links: list('profiles.links'),
    // What they did under “Practice”, as far as they want it to be seen.
    practice: list('profiles.practice', exercise),
    cvId: text().references(() => files.id),
    // Since when it says all that a profile in the pool has to say; its verbs know what that is.
    completeSince: time(),
    // When they chose that nothing is compared with their profile.
    notComparedAt: time(),
    // Complete, with a yes that stands and an address that is theirs: kept by triggers on what each of these hangs on.
    inPool: integer({ mode: 'boolean' }).notNull().default(false),
    createdAt: now(),
    updatedAt: now(),
  },
  (t) => [
    index('profiles_cv').on(t.cvId),
    // All by which the pool is narrowed, read without the profiles.
    index('profiles_in_pool')
      .on(t.candidateId, t.roles, t.technologies, t.seniority, t.workplaces, t.country, t.city)
      .where(sql`in_pool = 1`),
    oneOf('profiles_seniority', t.seniority, keysOf(seniorities)),
    oneOf('profiles_currency', t.payCurrency, keysOf(currencies)),
    check('profiles_degrees', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    check('profiles_radius_around_city', sql`${t.radius} is null or ${t.city} <> ''`),
  ],
)

/** The words by which the desk finds a profile: its own and those of its CV. An FTS5 table beside it follows by triggers. */
export const profileTexts = sqliteTable('profile_texts', {
  // A key of its own: VACUUM may number the rows of a table without one anew, and the words would be another's.
  id: integer().primaryKey(),
  candidateId: text()
    .notNull()
    .unique()
    .references(() => profiles.candidateId, { onDelete: 'cascade' }),
  words: text().notNull(),
})

const consentEnds = ['taken back', 'silent'] as const

/** A dated yes to be found by recruiters. Each is a row of its own, with its end. */
export const poolConsents = sqliteTable(
  'pool_consents',
  {
    id: id(),
    candidateId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    privacyVersion: text().notNull(),
    givenAt: now(),
    // When we last asked whether they want to stay.
    askedAt: time(),
    endedAt: time(),
    endedBecause: text().$type<(typeof consentEnds)[number]>(),
    // Kept readable: it opens nothing but this yes, to keep it or to take it back.
    token: text().notNull().unique(),
  },
  (t) => [
    uniqueIndex('pool_consents_one_open').on(t.candidateId).where(sql`ended_at is null`),
    index('pool_consents_candidate').on(t.candidateId, t.givenAt),
    check('pool_consents_ended', sql`(${t.endedAt} is null) = (${t.endedBecause} is null)`),
    oneOf('pool_consents_ended_because', t.endedBecause, consentEnds),
  ],
)

/** The companies that a candidate keeps their profile from, known to the site or not. */
export const avoidedCompanies = sqliteTable(
  'avoided_companies',
  {
    candidateId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    foldedName: text().notNull(),
    // Where the site knew it when it was named: it stays kept out under another name.
    companyId: text().references(() => companies.id, { onDelete: 'set null' }),
  },
  (t) => [
    primaryKey({ columns: [t.candidateId, t.foldedName] }),
    index('avoided_companies_name').on(t.foldedName),
    index('avoided_companies_company').on(t.companyId),
  ],
)

/** Who at the desk works for one company rather than for the site. */
export const companyRecruiters = sqliteTable(
  'company_recruiters',
  {
    userId: text()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    companyId: text()
      .notNull()
      .references(() => companies.id),
  },
  (t) => [index('company_recruiters_company').on(t.companyId)],
)

const looksAt = ['profile', 'cv'] as const

/** Who has looked at a profile of the pool, for which company, and when. */
export const profileLooks = sqliteTable(
  'profile_looks',
  {
    id: id(),
    candidateId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    recruiterId: text().references(() => users.id, { onDelete: 'set null' }),
    companyId: text().references(() => companies.id, { onDelete: 'set null' }),
    lookedAt: text().$type<(typeof looksAt)[number]>().notNull(),
    at: now(),
  },
  (t) => [
    index('profile_looks_candidate').on(t.candidateId, t.at),
    index('profile_looks_recruiter').on(t.recruiterId),
    index('profile_looks_company').on(t.companyId),
    oneOf('profile_looks_looked_at', t.lookedAt, looksAt),
  ],
)
