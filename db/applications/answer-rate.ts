import { and, desc, eq, gte, inArray, type SQL, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { type AnswerRate, answerRate } from '@/rules/applications/answer-rate'
import { addDays } from '@/rules/dates'
import { outerColumn } from '../outer-column'
import { store, t } from '../store'

const mostRead = 500
/** The public page of every job asks for it. */
const kept = new LRUCache<string, { rate: AnswerRate | undefined }>({ max: 500, ttl: 60_000 })

/** When somebody at the desk first answered an application, in milliseconds; null while nobody has. */
export const firstAnswerAt = sql<number | null>`(select min(e.at) from application_events e
  where e.application_id = ${outerColumn(t.applications.id)} and e.actor = 'recruiter' and e.visible)`

const withdrawnAt = sql<number | null>`(select min(e.at) from application_events e
  where e.application_id = ${outerColumn(t.applications.id)} and e.stage = 'withdrawn')`

/** The same as `findAnswerRate`, up to a minute old. */
export async function findRecentAnswerRate(companyId: string): Promise<AnswerRate | undefined> {
  const known = kept.get(companyId) ?? { rate: await findAnswerRate(companyId) }
  kept.set(companyId, known, { noUpdateTTL: true })
  return known.rate
}

/** How a company has answered the applications of the last year, the newest 500 at most; undefined below five. */
export function findAnswerRate(companyId: string, now = new Date()): Promise<AnswerRate | undefined> {
  const { createdAt, jobId } = t.applications
  const ofCompany = store.read.select({ id: t.jobs.id }).from(t.jobs).where(eq(t.jobs.companyId, companyId))
  const fits = and(inArray(jobId, ofCompany), gte(createdAt, addDays(now, -365)))
  return rateAnswers(fits, mostRead, now)
}

/** How the applications that fit were answered, the newest `most` of them at most; undefined below five that were owed an answer. */
export async function rateAnswers(
  fits: SQL | undefined,
  most: number,
  now: Date,
): Promise<AnswerRate | undefined> {
  const rows = await store.read
    .select({ sentAt: t.applications.createdAt, answeredAt: firstAnswerAt, withdrawnAt })
    .from(t.applications)
    .where(fits)
    .orderBy(desc(t.applications.createdAt))
    .limit(most)
  const moment = (at: number | null) => (at === null ? null : new Date(at))
  return answerRate(
    rows.map(({ sentAt, answeredAt, withdrawnAt }) => ({
      sentAt,
      answeredAt: moment(answeredAt),
      withdrawnAt: moment(withdrawnAt),
    })),
    now,
  )
}
