import { and, asc, eq } from 'drizzle-orm'
import { criteriaOf, type Rated, type Rating } from '@/rules/scorecards/scorecard'
import { atTheDesk } from '../applications/desk'
import { findState } from '../jobs/desk'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'

/** What is looked at for a job: its own criteria, or what it needs. */
export async function listCriteria(
  { id, needs }: { id: number; needs: string[] },
  from: Tx = store.read,
): Promise<string[]> {
  const { criteria, jobId } = t.jobCriteria
  const [own] = await from.select({ criteria }).from(t.jobCriteria).where(eq(jobId, id))
  return criteriaOf({ needs }, own?.criteria ?? [])
}

/** Makes these the criteria of a job; none brings back what it needs. Scorecards that are in keep their words. */
export function setCriteria(
  recruiter: Staff,
  jobId: number,
  criteria: string[],
  { seen, now = new Date() }: { seen?: number; now?: Date } = {},
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id: jobId, seen }, await findState(tx, recruiter, jobId), async () => {
      await tx
        .insert(t.jobCriteria)
        .values({ jobId, criteria })
        .onConflictDoUpdate({ target: t.jobCriteria.jobId, set: { criteria } })
      await recordAudit(tx, recruiter, 'change criteria', 'job', jobId, { at: now })
      return { outcome: 'done' }
    }),
  )
}

/** Keeps what this interviewer saw, in the place of what they had kept before; false where they may not read the application. */
export function keepScorecard(
  interviewer: Staff,
  applicationId: string,
  card: { overall: Rating; note: string; rated: Rated[] },
  at = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const [found] = await tx
      .select({ id: t.applications.id })
      .from(t.applications)
      .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
      .where(and(eq(t.applications.id, applicationId), atTheDesk(interviewer)))
    if (!found) return false
    const by = { interviewerId: interviewer.id, interviewerName: interviewer.name }
    await tx
      .insert(t.scorecards)
      .values({ applicationId, ...by, ...card, at })
      .onConflictDoUpdate({
        target: [t.scorecards.applicationId, t.scorecards.interviewerId],
        set: { ...card, at },
      })
    return true
  })
}

/**
 * The scorecards of an application as this interviewer may read them: their own, and once that is in those of the others;
 * until then only how many there are. The caller has shown that they may read the application.
 */
export async function listScorecards(interviewer: Staff, applicationId: string) {
  const { scorecards } = t
  const all = await store.read
    .select()
    .from(scorecards)
    .where(eq(scorecards.applicationId, applicationId))
    .orderBy(asc(scorecards.at), asc(scorecards.id))
  const own = all.find(({ interviewerId }) => interviewerId === interviewer.id)
  const others = all.filter((card) => card !== own)
  return { own, others: own ? others : [], hidden: own ? 0 : others.length }
}

export type Scorecard = NonNullable<Awaited<ReturnType<typeof listScorecards>>['own']>
