import { bisectLeft, cumsum, group } from 'd3-array'
import { and, count, desc, eq, exists, gte, inArray, isNotNull, sql, sum } from 'drizzle-orm'
import type { Stage } from '@/rules/applications/stages'
import { rateAnswers } from '../applications/answer-rate'
import { isLastOutcome } from '../briefs/outcome'
import { store, t } from '../store'
import { inScope, isWhole, type Scope } from './scope'

const { applications, applicationStays: stays, jobs } = t
// Each is counted in working days, which takes a processor some 4 µs.
const mostAnswers = 2500
const steps = ['in_review', 'interview', 'offer', 'hired'] as const
export type Step = (typeof steps)[number]

const jobsOfScope = (scope: Scope) => store.read.select({ id: jobs.id }).from(jobs).where(inScope(scope))

/**
 * The applications of a scope that were sent since then, read off an index. By the bare column of the job they would be
 * looked up job by job, each from its row; who looks at all looks up no job.
 */
function sentSince(scope: Scope, since: Date) {
  const { createdAt, furthest, jobId } = applications
  const job = scope.job ? sql`${jobId}` : sql`+${jobId}`
  const ofScope = isWhole(scope) ? undefined : inArray(job, jobsOfScope(scope))
  return and(isNotNull(furthest), sql`+${createdAt} >= ${sql.param(since, createdAt)}`, ofScope)
}

/** Of the applications sent since then, how many came at least so far; whoever was hired passed each step before. */
export async function countFunnel(scope: Scope, since: Date) {
  const { furthest, stage } = applications
  const rows = await store.read
    .select({ far: furthest, stage, n: count() })
    .from(applications)
    .where(sentSince(scope, since))
    .groupBy(furthest, stage)
  const sum = (fits: (far: number, stage: Stage) => boolean) =>
    rows.filter((row) => fits(row.far ?? 0, row.stage)).reduce((all, { n }) => all + n, 0)
  const offered = steps.indexOf('offer') + 1
  return {
    sent: sum(() => true),
    reached: steps.map((step, at) => ({ step, n: sum((far) => far > at) })),
    offers: {
      made: sum((far) => far >= offered),
      accepted: sum((far, stage) => far >= offered && stage === 'hired'),
      open: sum((far, stage) => far >= offered && stage === 'offer'),
      ended: sum((far, stage) => far >= offered && (stage === 'rejected' || stage === 'withdrawn')),
    },
  }
}

/** Half of the applications that left a stage had been there so long or less, in days, by the stage as they first came to it. */
export async function measureStages(scope: Scope, since: Date) {
  const counted = await (isWhole(scope) ? countStays(since) : countStaysOf(jobsOfScope(scope), since))
  return [...group(counted, ({ stage }) => stage)].map(([stage, times]) => {
    const upTo = cumsum(times, (one) => one.n)
    const n = upTo.at(-1) ?? 0
    const middle = times[bisectLeft(upTo, n / 2)]
    return { stage, n, days: (middle?.hours ?? 0) / 24 }
  })
}

const countStays = (since: Date) =>
  store.read
    .select({ stage: stays.stage, hours: stays.hours, n: count() })
    .from(stays)
    .where(gte(stays.sentAt, since))
    .groupBy(stays.stage, stays.hours)

/** The same of some jobs: each job’s are counted in the order of its index, and only their sums are sorted. */
function countStaysOf(some: ReturnType<typeof jobsOfScope>, since: Date) {
  const { jobId, stage, hours, sentAt } = stays
  const each = store.read
    .select({ stage, hours, n: count().as('n') })
    .from(stays)
    .where(and(gte(sentAt, since), inArray(jobId, some)))
    .groupBy(jobId, stage, hours)
    .as('each')
  return store.read
    .select({ stage: each.stage, hours: each.hours, n: sum(each.n).mapWith(Number) })
    .from(each)
    .groupBy(each.stage, each.hours)
}

/** How the applications sent since then were answered, the newest 2,500 at most; undefined below five that were owed one. */
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
  // By whose they are, all jobs of a recruiter would be read to find those of a brief.
  const ofBrief = store.read
    .select({ one: sql`1` })
    .from(sql`${jobs} indexed by jobs_brief`)
    .where(and(eq(jobs.briefId, t.briefs.id), inScope(scope)))
  return store.read
    .select({ outcome, n: count() })
    .from(t.briefs)
    .innerJoin(t.briefOutcomes, isLastOutcome)
    .where(and(gte(at, since), exists(ofBrief)))
    .groupBy(outcome)
    .orderBy(desc(count()))
}
