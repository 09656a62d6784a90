import { and, asc, eq } from 'drizzle-orm'
import type { Dismissal } from '@/rules/linter/dismissal'
import { lintAdvert } from '@/rules/linter/lint'
import { advertOfJob } from '@/rules/linter/of-job'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'

const { jobId, rule, quote, because, at, byId } = t.dismissedFindings

/** What recruiters keep in the text of a job although the linter warns of it, with why, oldest first. */
export function listDismissals(id: number) {
  return store.read
    .select({ rule, quote, because, at, by: t.users.name })
    .from(t.dismissedFindings)
    .innerJoin(t.users, eq(t.users.id, byId))
    .where(eq(jobId, id))
    .orderBy(asc(at), asc(rule))
}

export type Dismissed = Awaited<ReturnType<typeof listDismissals>>[number]

/** Keeps a warning from being said again of these words; `already` where it is not said of the text, or a law says it. */
export function dismissFinding(
  recruiter: Staff,
  id: number,
  given: { rule: string; because: string },
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findText(tx, recruiter, id), async (job) => {
      const before = await tx.select({ rule, quote }).from(t.dismissedFindings).where(eq(jobId, id))
      const warnings = lintAdvert(advertOfJob(job), before).filter(({ kind }) => kind === 'style')
      const warning = warnings.find((one) => one.rule === given.rule)
      if (!warning) return { outcome: 'already' }
      const kept = { jobId: id, ...given, quote: warning.quote ?? '', byId: recruiter.id, at: now }
      await tx.insert(t.dismissedFindings).values(kept)
      await recordAudit(tx, recruiter, 'dismiss a warning', 'job', id, { at: now, was: given.rule })
      return { outcome: 'done' }
    }),
  )
}

/** Has a warning said again that was dismissed. */
export function takeBackDismissal(
  recruiter: Staff,
  id: number,
  given: Dismissal,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findText(tx, recruiter, id), async () => {
      const gone = await tx
        .delete(t.dismissedFindings)
        .where(and(eq(jobId, id), eq(rule, given.rule), eq(quote, given.quote)))
        .returning()
      if (gone.length === 0) return { outcome: 'already' }
      await recordAudit(tx, recruiter, 'warn again', 'job', id, { at: now, was: given.rule })
      return { outcome: 'done' }
    }),
  )
}

async function findText(tx: Tx, recruiter: Staff, id: number) {
  const [job] = await tx
    .select()
    .from(t.jobs)
    .where(and(eq(t.jobs.id, id), eq(t.jobs.imported, false), jobsOf(recruiter)))
  return job
}
