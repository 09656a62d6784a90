import { eq } from 'drizzle-orm'
import { workdaysBefore } from '../../rules/clock'
import { addDays } from '../../rules/dates'
import { createCompanyIn } from '../companies'
import { insertJob } from '../desk-jobs'
import { recordJobChanges } from '../job-changes'
import { type Tx, t } from '../store'
import type { Staff } from '../users'
import { type ComposedJob, composeJob } from './compose-job'
import { type DemoCompany, readCompanies, readRoles } from './market'

/** Every written job, the longest published first. */
export function composeMarket(now: Date): ComposedJob[] {
  const companies = readCompanies()
  const jobs = readRoles().flatMap((role) =>
    role.jobs.flatMap((job) => {
      const company = companies.get(job.company)
      return company ? [composeJob(role, job, company, now)] : []
    }),
  )
  return jobs.sort((a, b) => b.daysAgo - a.daysAgo)
}

/** Adds the companies; returns their ids by slug. */
export async function insertCompanies(tx: Tx): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const company of readCompanies().values())
    ids.set(company.slug, await createCompanyIn(tx, companyDraft(company)))
  return ids
}

const companyDraft = ({ name, character, domain, city, country, size }: DemoCompany) => ({
  name,
  about: character,
  industry: domain,
  city,
  country,
  size,
})

/** Publishes the market and, before it, some of its jobs as they were last spring: filled or run out. */
export async function insertJobs(
  tx: Tx,
  companies: Map<string, string>,
  staff: Staff[],
  now: Date,
): Promise<void> {
  const market = composeMarket(now)
  const earlier = market.filter((_, i) => i % 18 === 0)
  for (const [i, job] of earlier.entries())
    await insertPast(tx, job, companies, staff, addDays(now, -190 + i), i % 3 === 0)
  for (const [i, job] of market.entries()) await insertOpen(tx, job, companies, staff, now, i)
}

async function insertOpen(
  tx: Tx,
  { draft, company, daysAgo }: ComposedJob,
  companies: Map<string, string>,
  staff: Staff[],
  now: Date,
  nth: number,
) {
  const publishedAt = new Date(addDays(now, -daysAgo).getTime() - (nth % 7) * 3_600_000 - 60_000)
  const validUntil = nth % 2 === 0 ? addDays(now, 14 + (nth % 60)) : undefined
  const recruiter = recruiterOf(company, staff)
  const id = await insertJob(
    tx,
    recruiter,
    { ...draft, companyId: companies.get(company) ?? '', validUntil },
    publishedAt,
  )
  await tx.update(t.jobs).set({ publishedAt }).where(eq(t.jobs.id, id))
  await recordJobChanges(tx, id)
}

async function insertPast(
  tx: Tx,
  { draft, company }: ComposedJob,
  companies: Map<string, string>,
  staff: Staff[],
  publishedAt: Date,
  expired: boolean,
) {
  const end = addDays(publishedAt, 45)
  const past = { ...draft, companyId: companies.get(company) ?? '', validUntil: expired ? end : undefined }
  const id = await insertJob(tx, recruiterOf(company, staff), past, publishedAt)
  const closedBecause = expired ? 'expired' : 'filled'
  await tx.update(t.jobs).set({ publishedAt, closedAt: end, closedBecause }).where(eq(t.jobs.id, id))
}

function recruiterOf(company: string, [first, second]: Staff[]): Staff {
  const recruiter = company.length % 2 === 0 ? first : (second ?? first)
  if (!recruiter) throw new Error('the demo has no recruiter')
  return recruiter
}

/** The moment `days` working days before now, at half past nine. */
export function workMorning(now: Date, days: number): Date {
  const date = workdaysBefore(now, days)
  const morning = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 9, 30))
  return morning < now ? morning : new Date(now.getTime() - 60_000)
}
