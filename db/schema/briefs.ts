import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import {
  type BriefEventKind,
  type BriefStatus,
  briefEventKinds,
  briefStatuses,
} from '../../rules/applications/stages'
import { type CompanySize, companySizes } from '../../rules/briefs/company'
import { type BriefOutcome, briefOutcomes as outcomes } from '../../rules/briefs/outcome'
import type { Language } from '../../rules/people/language'
import { type RoleSlug, roleSlugs } from '../../rules/roles/roles'
import {
  type Contract,
  type Country,
  type Currency,
  contracts,
  countries,
  currencies,
  keysOf,
  type Seniority,
  seniorities,
  type Workplace,
  workplaces,
} from '../../rules/vocabulary'
import { id, list, money, now, oneOf, time } from './columns'
import { users } from './people'

export const briefs = sqliteTable(
  'briefs',
  {
    id: id(),
    number: text().notNull().unique(),
    status: text().$type<BriefStatus>().notNull().default('received'),
    role: text().$type<RoleSlug>().notNull(),
    seniority: text().$type<Seniority>().notNull(),
    technologies: list('briefs.technologies'),
    // What would be good to know, beside the technologies that one must.
    nice: list('briefs.nice'),
    openings: integer().notNull().default(1),
    problem: text().notNull(),
    contract: text().$type<Contract>().notNull(),
    workplace: text().$type<Workplace>().notNull(),
    city: text().notNull(),
    country: text().$type<Country>().notNull(),
    payMin: money(),
    payMax: money(),
    payCurrency: text().$type<Currency>().notNull().default('EUR'),
    start: text().notNull().default(''),
    companyName: text().notNull(),
    // Its name is not for the public.
    confidential: integer({ mode: 'boolean' }).notNull().default(false),
    website: text().notNull().default(''),
    size: text().$type<CompanySize>(),
    about: text().notNull().default(''),
    // Nine digits whose sum by Luhn is right.
    siren: text().notNull().default(''),
    contactName: text().notNull(),
    email: text().notNull(),
    phone: text().notNull().default(''),
    // When and how they like to be called back.
    reach: text().notNull().default(''),
    // What was gone through on the phone, by the keys of the checklist.
    checked: list('briefs.checked'),
    // In which they are written to, out of what their browser asked for.
    language: text().$type<Language>().notNull().default('en'),
    fromGuide: text(),
    recruiterId: text().references(() => users.id),
    createdAt: now(),
    dueAt: time(),
    qualifiedAt: time(),
    convertedAt: time(),
    closedAt: time(),
    // Since when its company has the search rest.
    pausedAt: time(),
    // When its company was asked once more how the search ended.
    outcomeAskedAt: time(),
    // When its company is or was last written to because something waits for it, which happens once a day at most.
    toldItWaitsAt: time(),
    // The privacy notice that was shown with the form; null for what came before there was one.
    privacyVersion: text(),
  },
  (t) => [
    index('briefs_status').on(t.status, t.dueAt),
    index('briefs_recruiter').on(t.recruiterId),
    oneOf('briefs_status_known', t.status, keysOf(briefStatuses)),
    oneOf('briefs_role', t.role, roleSlugs),
    oneOf('briefs_seniority', t.seniority, keysOf(seniorities)),
    oneOf('briefs_contract', t.contract, keysOf(contracts)),
    oneOf('briefs_workplace', t.workplace, keysOf(workplaces)),
    oneOf('briefs_country', t.country, keysOf(countries)),
    oneOf('briefs_currency', t.payCurrency, keysOf(currencies)),
    oneOf('briefs_size', t.size, keysOf(companySizes)),
    check('briefs_openings', sql`${t.openings} > 0`),
    check('briefs_pay_order', sql`${t.payMin} <= ${t.payMax}`),
    check('briefs_due_until_called', sql`(${t.dueAt} is not null) = (${t.status} = 'received')`),
    check('briefs_closed', sql`(${t.closedAt} is not null) = (${t.status} in ('won', 'closed'))`),
    check(
      'briefs_qualified',
      sql`case ${t.status} when 'received' then ${t.qualifiedAt} is null
      when 'closed' then true else ${t.qualifiedAt} is not null end`,
    ),
    check(
      'briefs_converted',
      sql`case when ${t.status} in ('searching', 'won') then ${t.convertedAt} is not null
      when ${t.status} = 'closed' then true else ${t.convertedAt} is null end`,
    ),
    check('briefs_converted_after_call', sql`${t.convertedAt} is null or ${t.qualifiedAt} is not null`),
  ],
)

/** Who else of a company follows its brief, invited by whoever sent it. */
export const briefPeople = sqliteTable(
  'brief_people',
  {
    id: id(),
    briefId: text()
      .notNull()
      .references(() => briefs.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    email: text().notNull(),
    invitedAt: now(),
    removedAt: time(),
  },
  (t) => [
    uniqueIndex('brief_people_one_open').on(t.briefId, t.email).where(sql`removed_at is null`),
    index('brief_people_brief').on(t.briefId, t.invitedAt),
  ],
)

/** The private links that letters have brought to a company; each stays good until it is ended, or some time after the search. */
export const briefLinks = sqliteTable(
  'brief_links',
  {
    tokenHash: text().primaryKey(),
    briefId: text()
      .notNull()
      .references(() => briefs.id, { onDelete: 'cascade' }),
    // Null is whoever sent the brief.
    personId: text().references(() => briefPeople.id, { onDelete: 'cascade' }),
    createdAt: now(),
  },
  (t) => [index('brief_links_brief').on(t.briefId), index('brief_links_person').on(t.personId)],
)

export const briefEvents = sqliteTable(
  'brief_events',
  {
    id: id(),
    briefId: text()
      .notNull()
      .references(() => briefs.id, { onDelete: 'cascade' }),
    status: text().$type<BriefEventKind>().notNull(),
    actorName: text().notNull().default(''),
    note: text().notNull().default(''),
    visible: integer({ mode: 'boolean' }).notNull().default(true),
    at: now(),
  },
  (t) => [
    index('brief_events_brief').on(t.briefId, t.at),
    oneOf('brief_events_status', t.status, keysOf(briefEventKinds)),
  ],
)

/** What a company says of how its search ended: at the end, and some weeks later; the last one counts. */
export const briefOutcomes = sqliteTable(
  'brief_outcomes',
  {
    id: id(),
    briefId: text()
      .notNull()
      .references(() => briefs.id, { onDelete: 'cascade' }),
    outcome: text().$type<BriefOutcome>().notNull(),
    why: text().notNull().default(''),
    by: text().notNull(),
    at: now(),
  },
  (t) => [
    index('brief_outcomes_brief').on(t.briefId, t.at),
    oneOf('brief_outcomes_outcome', t.outcome, keysOf(outcomes)),
  ],
)
