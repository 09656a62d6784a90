import { and, eq, gte, isNotNull, isNull, or } from 'drizzle-orm'
import { type CountedJob, firstWeek } from '../rules/live-numbers'
import type { RoleSlug } from '../rules/roles'
import { type Db, t } from './store'

const counted = {
  id: t.jobs.id,
  seniority: t.jobs.seniority,
  workplace: t.jobs.workplace,
  country: t.jobs.country,
  city: t.jobs.city,
  otherPlaces: t.jobs.otherPlaces,
  remoteCountries: t.jobs.remoteCountries,
  technologies: t.jobs.technologies,
  payMin: t.jobs.payMin,
  payMax: t.jobs.payMax,
  payCurrency: t.jobs.payCurrency,
  payPeriod: t.jobs.payPeriod,
  payNet: t.jobs.payNet,
  publishedAt: t.jobs.publishedAt,
  validUntil: t.jobs.validUntil,
  closedAt: t.jobs.closedAt,
}

/** Every job of a role that counts today: those not closed, and those published in the twelve weeks that are shown. */
export function listCountedJobs(db: Db, role: RoleSlug, now: Date): Promise<CountedJob[]> {
  const recent = or(isNull(t.jobs.closedAt), gte(t.jobs.publishedAt, firstWeek(now)))
  return db
    .select(counted)
    .from(t.jobs)
    .where(and(eq(t.jobs.role, role), isNotNull(t.jobs.publishedAt), recent))
}

/** Every job of a role that was ever published: what its past days are counted from. */
export function listJobsEverPublished(db: Db, role: RoleSlug): Promise<CountedJob[]> {
  return db
    .select(counted)
    .from(t.jobs)
    .where(and(eq(t.jobs.role, role), isNotNull(t.jobs.publishedAt)))
}
