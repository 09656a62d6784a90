import { eq } from 'drizzle-orm'
import { workdaysBefore } from '../../rules/clock'
import { addDays } from '../../rules/dates'
import { createCompanyIn } from '../companies'
import { recordJobChanges } from '../jobs/changes'
import { insertJob } from '../jobs/desk'
import type { Staff } from '../people/users'
import { type Tx, t } from '../store'
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

type Opening = { job: ComposedJob; publishedAt: Date; confirmedAt?: Date; termFrom?: Date } & {
  validUntil?: Date
  closedAt?: Date
}

/** Publishes the market, and every second of its jobs once before: filled, or run out, within the last seven weeks. */
export async function insertJobs(
  tx: Tx,
  companies: Map<string, string>,
  staff: Staff[],
  now: Date,
): Promise<void> {
  const market = composeMarket(now)
  const past = market.filter((_, i) => i % 2 === 0).map((job, i) => pastOpening(job, now, i))
  const openings = [...past, ...market.map((job, i) => openOpening(job, now, i))]
  openings.sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
  for (const opening of openings) await insertOpening(tx, opening, companies, staff)
}

function openOpening(job: ComposedJob, now: Date, nth: number): Opening {
  const publishedAt = new Date(addDays(now, -job.daysAgo).getTime() - (nth % 7) * 3_600_000 - 60_000)
  const validUntil = nth % 2 === 0 ? addDays(now, 14 + (nth % 60)) : undefined
  // Without a term nobody is asked: a demo that is looked at for months keeps its market. Two ask, to be seen.
  const asks = nth === 3 || nth === 8
  if (asks) return { job, publishedAt, validUntil, termFrom: addDays(now, -14) }
  const confirmedAt = new Date(Math.max(publishedAt.getTime(), addDays(now, -(nth % 12)).getTime()))
  return { job, publishedAt, validUntil, confirmedAt }
}

// The steps are prime, so that ends and lengths of a role's jobs are spread.
function pastOpening(job: ComposedJob, now: Date, nth: number): Opening {
  const closedAt = addDays(now, -3 - ((nth * 17) % 47))
  const publishedAt = addDays(closedAt, -28 - ((nth * 11) % 43))
  return { job, publishedAt, closedAt, validUntil: nth % 3 === 0 ? closedAt : undefined }
}

async function insertOpening(
  tx: Tx,
  { job, publishedAt, validUntil, closedAt, confirmedAt, termFrom }: Opening,
  companies: Map<string, string>,
  staff: Staff[],
) {
  const draft = { ...job.draft, companyId: companies.get(job.company) ?? '', validUntil }
  const id = await insertJob(tx, recruiterOf(job.company, staff), draft, publishedAt)
  const end = closedAt && { closedAt, closedBecause: validUntil ? ('expired' as const) : ('filled' as const) }
  await tx
    .update(t.jobs)
    .set({ publishedAt, confirmedAt, termFrom, ...end })
    .where(eq(t.jobs.id, id))
  if (!closedAt) await recordJobChanges(tx, id)
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
