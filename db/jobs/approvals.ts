import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { type ApprovalAnswer, approvalState } from '@/rules/briefs/approval'
import { recordBriefEvent } from '../briefs/briefs'
import type { Staff } from '../people/users'
import { given, prepared } from '../prepared'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { unlawfulIn } from '../wording/unlawful'
import { ask, findApproval, textHashOf } from './approval-state'
import { jobsOf } from './desk'
import { jobOrigin } from './jobs'

/** Asks the company of a brief to approve the text of its job; `already` when it was asked, or has approved this text; `missing` what a law forbids in it. */
export function askForApproval(
  recruiter: Staff,
  jobId: number,
  now = new Date(),
  seen?: number,
): Promise<Answer | { outcome: 'missing'; missing: string[] }> {
  return store.tx(async (tx) => {
    const [found] = await tx
      .select()
      .from(t.jobs)
      .where(and(eq(t.jobs.id, jobId), isNotNull(t.jobs.briefId), jobsOf(recruiter)))
    return actOn(tx, { subject: 'job', id: jobId, seen }, found, async (job) => {
      const state = approvalState(await findApproval(jobId, tx), textHashOf(job))
      if (job.closedAt || !job.briefId || state === 'waiting' || state === 'approved')
        return { outcome: 'already' }
      const missing = await unlawfulIn(tx, jobId)
      if (missing.length > 0) return { outcome: 'missing', missing }
      await ask(tx, job.briefId, job, now)
      await recordAudit(tx, recruiter, 'ask for approval', 'job', jobId, { at: now })
      return { outcome: 'done' }
    })
  })
}

const askedAbout = prepared((read) =>
  read
    .select({ id: t.jobs.id })
    .from(t.jobApprovals)
    .innerJoin(t.jobs, eq(t.jobs.id, t.jobApprovals.jobId))
    .where(and(eq(t.jobs.briefId, given('briefId', t.jobs.briefId)), isNull(t.jobs.closedAt)))
    .limit(1),
)

/** The texts that a company was asked about, behind the private link of its brief, the first job first. */
export async function listDraftsToApprove(briefId: string) {
  if (!(await askedAbout().get({ briefId }))) return []
  const found = await store.read
    .select({ job: t.jobs, company: t.companies, ...jobOrigin })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .leftJoin(t.jobSources, eq(t.jobSources.jobId, t.jobs.id))
    .where(and(eq(t.jobs.briefId, briefId), isNull(t.jobs.closedAt)))
    .orderBy(asc(t.jobs.id))
  const drafts = await Promise.all(
    found.map(async ({ job, ...more }) => {
      const [asked, textHash] = [await findApproval(job.id), textHashOf(job)]
      return asked && { ...job, ...more, asked, textHash, approval: approvalState(asked, textHash) }
    }),
  )
  return drafts.filter((draft) => draft !== undefined)
}

export type DraftToApprove = Awaited<ReturnType<typeof listDraftsToApprove>>[number]

/**
 * Takes a company's answer to the text that it has read; `changed` when it is another text by now, `already` when that
 * question has its answer, `unlawful` where what it approves is against a law. The caller has shown whose brief it is.
 */
export function answerApproval(
  brief: { id: string; by: string },
  {
    jobId,
    answer,
    words,
    textHash,
  }: { jobId: number; answer: ApprovalAnswer; words: string; textHash: string },
  now = new Date(),
): Promise<'done' | 'already' | 'changed' | 'unlawful' | 'not found'> {
  return store.tx(async (tx) => {
    const [job] = await tx
      .select()
      .from(t.jobs)
      .where(and(eq(t.jobs.id, jobId), eq(t.jobs.briefId, brief.id)))
    const last = job && (await findApproval(job.id, tx))
    if (!job || !last || job.closedAt) return 'not found'
    if (textHashOf(job) !== textHash) return 'changed'
    if (last.answer) return 'already'
    if (answer === 'approved' && (await unlawfulIn(tx, job.id)).length > 0) return 'unlawful'
    await tx
      .update(t.jobApprovals)
      .set({ answer, words, textHash, answeredAt: now })
      .where(eq(t.jobApprovals.id, last.id))
    const said = answer === 'approved' ? 'The text of the job is approved.' : `Changes asked for: ${words}`
    await recordBriefEvent(tx, brief.id, {
      status: 'searching',
      actorName: brief.by,
      note: said,
      at: now,
    })
    await recordAudit(tx, null, answer, 'job', job.id, { at: now })
    return 'done'
  })
}
