import { and, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { ReportDraft } from '@/rules/reports/draft'
import { reportSettled } from '@/rules/reports/letters'
import { harmful } from '@/rules/reports/reasons'
import { newId } from '../ids'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { quoted } from '../schema/columns'
import { type Answer, actOn, recordAudit, versionOf } from '../site/audit-events'
import { queueAcknowledgement } from '../site/outbox'
import { store, type Tx, t } from '../store'

/** Takes a report of a job in. The job stays as it is: a person looks at it first. */
export async function reportJob(jobId: number, draft: ReportDraft, now = new Date()): Promise<void> {
  await store.db.insert(t.jobReports).values({ id: newId(), jobId, ...draft, createdAt: now })
}

const reports = (from: Tx = store.read) =>
  from
    .select({
      id: t.jobReports.id,
      reason: t.jobReports.reason,
      text: t.jobReports.text,
      email: t.jobReports.email,
      createdAt: t.jobReports.createdAt,
      settledAt: t.jobReports.settledAt,
      answer: t.jobReports.answer,
      settledBy: t.users.name,
      jobId: t.jobs.id,
      title: t.jobs.title,
      language: t.jobs.language,
      slug: t.jobs.slug,
      closedAt: t.jobs.closedAt,
      company: t.companies.name,
      version: versionOf('report', t.jobReports.id),
    })
    .from(t.jobReports)
    .innerJoin(t.jobs, eq(t.jobs.id, t.jobReports.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .leftJoin(t.users, eq(t.users.id, t.jobReports.settledById))

export type Report = Awaited<ReturnType<typeof reports>>[number]
export type ReportState = 'open' | 'settled'

/** The reports of this recruiter's jobs: open ones that may harm somebody first, then the newest; `before` is the last id above. */
export function listReports(
  recruiter: Staff,
  { state, before, limit = 50 }: { state: ReportState; before?: string; limit?: number },
): Promise<Report[]> {
  return reports()
    .where(and(inState(state), jobsOf(recruiter), before ? beyond(before) : undefined))
    .orderBy(desc(mayHarm), desc(t.jobReports.id))
    .limit(limit)
}

const mayHarm = sql`(${t.jobReports.settledAt} is null and ${t.jobReports.reason} in (${quoted(harmful)}))`

// The cursor goes by the same two keys as the order: by the id alone a page would leave out what the ranks part.
function beyond(before: string): SQL {
  const last = store.read.select({ mayHarm }).from(t.jobReports).where(eq(t.jobReports.id, before))
  return sql`(${mayHarm}, ${t.jobReports.id}) < (${last}, ${before})`
}

/** How many reports of this recruiter's jobs wait. */
export async function countOpenReports(recruiter: Staff): Promise<number> {
  const [row] = await store.read
    .select({ n: count() })
    .from(t.jobReports)
    .innerJoin(t.jobs, eq(t.jobs.id, t.jobReports.jobId))
    .where(and(inState('open'), jobsOf(recruiter)))
  return row?.n ?? 0
}

/** One report with its version; undefined when its job is another recruiter's. */
export async function findReport(recruiter: Staff, id: string): Promise<Report | undefined> {
  const [report] = await reports().where(and(eq(t.jobReports.id, id), jobsOf(recruiter)))
  return report
}

/** Settles a report; whoever left an address is written the answer, where there is one. */
export function settleReport(
  recruiter: Staff,
  id: string,
  answer: string,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) => {
    const [found] = await reports(tx).where(and(eq(t.jobReports.id, id), jobsOf(recruiter)))
    return actOn(tx, { subject: 'report', id, seen }, found, async (report) => {
      if (report.settledAt) return { outcome: 'already' }
      const settled = { settledAt: now, settledById: recruiter.id, answer }
      await tx.update(t.jobReports).set(settled).where(eq(t.jobReports.id, id))
      await recordAudit(tx, recruiter.id, 'settle', 'report', id, { at: now })
      const { email, title, company, createdAt: at } = report
      if (!answer || !email) return { outcome: 'done' }
      const letter = reportSettled({ title, company, at, answer, by: recruiter.name })
      await queueAcknowledgement(tx, email, letter, { about: 'message', aboutId: id }, now)
      return { outcome: 'done' }
    })
  })
}

/** Lets a report wait again that this recruiter has settled without a word; false for any other, as an answer has left. */
export function reopenReport(recruiter: Staff, id: string, now = new Date()): Promise<boolean> {
  const { jobReports: all } = t
  const settled = and(eq(all.settledById, recruiter.id), eq(all.answer, ''), isNotNull(all.settledAt))
  return store.tx(async (tx) => {
    const open = await tx
      .update(all)
      .set({ settledAt: null, settledById: null })
      .where(and(eq(all.id, id), settled))
      .returning({ id: all.id })
    if (open.length > 0) await recordAudit(tx, recruiter.id, 'reopen', 'report', id, { at: now })
    return open.length > 0
  })
}

const inState = (state: ReportState) =>
  state === 'open' ? isNull(t.jobReports.settledAt) : isNotNull(t.jobReports.settledAt)
