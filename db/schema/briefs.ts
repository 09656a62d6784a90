import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { BriefStatus } from '@/rules/applications/stages'
import type { RoleSlug } from '@/rules/roles/roles'
import type { Contract, Country, Currency, Seniority, Workplace } from '../../rules/vocabulary'
import { id, list, now, time } from './columns'
import { jobs } from './jobs'
import { users } from './people'

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
