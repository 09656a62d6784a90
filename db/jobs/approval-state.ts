import { createHash } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { approvalState, missingApproval } from '@/rules/briefs/approval'
import { draftToApprove } from '@/rules/briefs/letters'
import { namedOutright } from '../briefs/confidential'
import { tellItWaits } from '../briefs/follow'
import { store, type Tx, t } from '../store'
import { unlawfulIn } from '../wording/unlawful'

type Job = typeof t.jobs.$inferSelect

/**
 * What of a job its company approves, as one hash: every column but those by which the desk runs it, so that a new column
 * asks again until it is named here.
 */
export function textHashOf(job: Job): string {
  const { id, slug, reference, companyId, recruiterId, briefId, realCompanyId, imported, placed, ...words } =
    job
  const { latitude, longitude, payYearlyMax, createdAt, updatedAt, ...more } = words
  const { publishedAt, validUntil, closedAt, closedBecause, ...rest } = more
  const { unlistedAt, unlistedBecause, termFrom, confirmedAt, confirmAskedAt, ...others } = rest
  const { publishAt, archivedAt, reviewAskedAt, reviewAskedById, phase, ...read } = others
  const inOrder = Object.entries(read).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(inOrder)).digest('base64url')
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

/** What still keeps the text of a job from being public: its company was asked about it, or does not give its name, or a law forbids it. */
export async function missingFromText(tx: Tx, jobId: number): Promise<string[]> {
  const [job] = await tx.select().from(t.jobs).where(eq(t.jobs.id, jobId))
  const missing = job && missingApproval(approvalState(await findApproval(jobId, tx), textHashOf(job)))
  return [
    ...(missing ? [missing] : []),
    ...(await namedOutright(tx, jobId)),
    ...(await unlawfulIn(tx, jobId)),
  ]
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
  await tx.insert(t.jobApprovals).values({ jobId: id, askedAt: now })
  await tellItWaits(tx, briefId, (to) => draftToApprove(to, title), now)
}
