import { createHash } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { approvalState, missingApproval } from '@/rules/briefs/approval'
import { draftToApprove } from '@/rules/briefs/letters'
import { addDays } from '@/rules/dates'
import { writeToCompany } from '../briefs/follow'
import { store, type Tx, t } from '../store'

type JobText = Omit<typeof t.jobs.$inferSelect, 'updatedAt'>

/** What of a job its company approves: everything that candidates read of it, as one hash. */
export function textHashOf(job: JobText): string {
  const { title, summary, work, duties, needs, nice, technologies, steps, team, start, language } = job
  const { role, seniority, contract, workplace, officeDays, city, country } = job
  const { payMin, payMax, payCurrency, payPeriod, payNet } = job
  const words = [title, summary, work, duties, needs, nice, technologies, steps, team, start, language]
  const terms = [role, seniority, contract, workplace, officeDays, city, country]
  const pay = [payMin, payMax, payCurrency, payPeriod, payNet]
  return createHash('sha256')
    .update(JSON.stringify([words, terms, pay]))
    .digest('base64url')
}

/** The last time that the company of a job was asked about its text; undefined where it never was. */
export async function findApproval(jobId: number, from: Tx = store.read) {
  const [last] = await from
    .select()
    .from(t.jobApprovals)
    .where(eq(t.jobApprovals.jobId, jobId))
    .orderBy(desc(t.jobApprovals.askedAt), desc(t.jobApprovals.id))
    .limit(1)
  return last
}

/** What still keeps the text of a job from being public because its company was asked about it. */
export async function missingFromCompany(tx: Tx, jobId: number): Promise<string[]> {
  const [job] = await tx.select().from(t.jobs).where(eq(t.jobs.id, jobId))
  const missing = job && missingApproval(approvalState(await findApproval(jobId, tx), textHashOf(job)))
  return missing ? [missing] : []
}

/** Asks again where a text that its company had approved has become another one; in the transaction that changes it. */
export async function askAgain(tx: Tx, jobId: number, now: Date): Promise<void> {
  const [job] = await tx.select().from(t.jobs).where(eq(t.jobs.id, jobId))
  if (!job?.briefId || job.closedAt) return
  if (approvalState(await findApproval(jobId, tx), textHashOf(job)) === 'outdated')
    await ask(tx, job.briefId, job, now)
}

/** Asks a company about the text of its job, in the transaction of whoever asks. */
export async function ask(tx: Tx, briefId: string, { id, title }: { id: number; title: string }, now: Date) {
  const before = await findApproval(id, tx)
  await tx.insert(t.jobApprovals).values({ jobId: id, askedAt: now })
  // A company is written to once a day at most, however often its draft changes.
  const dueAt = before && addDays(before.askedAt, 1) > now ? addDays(before.askedAt, 1) : now
  await writeToCompany(tx, briefId, (to) => draftToApprove(to, title), { createdAt: now, dueAt })
}
