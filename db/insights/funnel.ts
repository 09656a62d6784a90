import { and, count, desc, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm'
import { rateAnswers } from '../applications/answer-rate'
import { isLastOutcome } from '../briefs/outcome'
import { outerColumn } from '../outer-column'
import { store, t } from '../store'
import { inScope, type Scope } from './scope'

const { applications, applicationEvents: events, jobs } = t
const mostAnswers = 5000
const steps = ['in_review', 'interview', 'offer', 'hired'] as const
export type Step = (typeof steps)[number]

/**
 * The applications of a scope that were sent since then, read off an index by their days. By the bare column of the job
 * they would be looked up job by job, each from its row.
 */
function sentSince(scope: Scope, since: Date) {
  const ofScope = store.read.select({ id: jobs.id }).from(jobs).where(inScope(scope))
  const job = scope.job ? sql`${applications.jobId}` : sql`+${applications.jobId}`
  return and(gte(applications.createdAt, since), inArray(job, ofScope))
}

/** Of the applications sent since then, how many came at least so far; whoever was hired passed each step before. */
export async function countFunnel(scope: Scope, since: Date) {
  const rank = sql.join(
    steps.map((step, at) => sql`when e.stage = ${step} then ${at + 1}`),
    sql` `,
  )
  const furthest = store.read
    .select({
      far: sql<number>`coalesce((select max(case ${rank} else 0 end) from application_events e
        where e.application_id = ${outerColumn(applications.id)}), 0)`.as('far'),
      stage: applications.stage,
    })
    .from(applications)
    .where(sentSince(scope, since))
    .as('furthest')
  const rows = await store.read
    .select({ far: furthest.far, stage: furthest.stage, n: count() })
    .from(furthest)
    .groupBy(sql`${furthest.far}`, furthest.stage)
  const sum = (fits: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(fits).reduce((all, { n }) => all + n, 0)
  const offered = steps.indexOf('offer') + 1
  return {
    sent: sum(() => true),
    reached: steps.map((step, at) => ({ step, n: sum(({ far }) => far > at) })),
    offers: {
      made: sum(({ far }) => far >= offered),
      accepted: sum(({ far, stage }) => far >= offered && stage === 'hired'),
      open: sum(({ far, stage }) => far >= offered && stage === 'offer'),
      ended: sum(({ far, stage }) => far >= offered && (stage === 'rejected' || stage === 'withdrawn')),
    },
  }
}

/** Half of the applications that left a stage had been there so long or less, in days, by the stage as they first came to it. */
export async function measureStages(scope: Scope, since: Date) {
  const first = store.read
    .select({
      applicationId: events.applicationId,
      stage: sql<string>`${events.stage}`.as('stage'),
      at: sql<number>`min(${events.at})`.as('at'),
    })
    .from(events)
    .innerJoin(applications, eq(applications.id, events.applicationId))
    .where(sentSince(scope, since))
    .groupBy(events.applicationId, events.stage)
    .as('first')
  const left = store.read
    .select({
      stage: first.stage,
      took: sql<number>`lead(${first.at}) over (partition by ${first.applicationId} order by ${first.at}) - ${first.at}`.as(
        'took',
      ),
    })
    .from(first)
    .as('left_stage')
  const ordered = store.read
    .select({
      stage: left.stage,
      took: left.took,
      place: sql<number>`row_number() over (partition by ${left.stage} order by ${left.took})`.as('place'),
      n: sql<number>`count(*) over (partition by ${left.stage})`.as('n'),
    })
    .from(left)
    .where(isNotNull(left.took))
    .as('ordered')
  const middle = await store.read
    .select({ stage: ordered.stage, took: ordered.took, n: ordered.n })
    .from(ordered)
    .where(eq(ordered.place, sql`(${ordered.n} + 1) / 2`))
  return middle.map(({ stage, took, n }) => ({ stage, n, days: took / 86_400_000 }))
}

/** How the applications sent since then were answered, the newest 5,000 at most; undefined below five that were owed one. */
export const measureAnswers = (scope: Scope, since: Date, now: Date) =>
  rateAnswers(sentSince(scope, since), mostAnswers, now)

/** Why applications sent since then were refused, the most frequent reason first. */
export function countRefusals(scope: Scope, since: Date) {
  return store.read
    .select({ because: applications.rejectedBecause, n: count() })
    .from(applications)
    .where(and(sentSince(scope, since), isNotNull(applications.rejectedBecause)))
    .groupBy(applications.rejectedBecause)
    .orderBy(desc(count()))
}

/** What companies said last became of their searches, each once however many jobs of the scope it led to. */
export function countOutcomes(scope: Scope, since: Date) {
  const { outcome, at } = t.briefOutcomes
  const ofScope = store.read.select({ id: jobs.briefId }).from(jobs).where(inScope(scope))
  return store.read
    .select({ outcome, n: count() })
    .from(t.briefs)
    .innerJoin(t.briefOutcomes, isLastOutcome)
    .where(and(gte(at, since), inArray(t.briefs.id, ofScope)))
    .groupBy(outcome)
    .orderBy(desc(count()))
}
