import { and, asc, eq, gt, gte, isNotNull, isNull, or } from 'drizzle-orm'
import { type CountedJob, type JobValues, valuesOf } from '@/rules/live/counted-job'
import { firstWeek } from '@/rules/live/figures'
import type { RoleSlug } from '@/rules/roles/roles'
import { store, t } from '../store'

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
  unlistedAt: t.jobs.unlistedAt,
}

// So many are read in a few ms; between two pages the process answers others.
const page = 250

/** The values of every job of a role that counts today, in pieces: those not closed, and those published in the weeks that are shown. */
export function readJobValues(role: RoleSlug, now: Date): AsyncGenerator<JobValues[]> {
  return readPages(role, or(isNull(t.jobs.closedAt), gte(t.jobs.publishedAt, firstWeek(now))))
}

/** The values of every job of a role that was ever published: what its past days are counted from. */
export async function listPastJobValues(role: RoleSlug): Promise<JobValues[]> {
  const all: JobValues[] = []
  for await (const jobs of readPages(role, undefined)) all.push(...jobs)
  return all
}

async function* readPages(role: RoleSlug, which: ReturnType<typeof or>) {
  for (let after = 0; ; ) {
    const jobs: CountedJob[] = await store.read
      .select(counted)
      .from(t.jobs)
      .where(and(eq(t.jobs.role, role), gt(t.jobs.id, after), isNotNull(t.jobs.publishedAt), which))
      .orderBy(asc(t.jobs.id))
      .limit(page)
    yield valuesOf(jobs)
    if (jobs.length < page) return
    after = jobs.at(-1)?.id ?? after
  }
}
