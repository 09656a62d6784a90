import { and, desc, eq, gte, inArray, type SQL, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { type AnswerRate, answerRate } from '@/rules/applications/answer-rate'
import { addDays } from '@/rules/dates'
import { store, t } from '../store'

const mostRead = 500
/** The public page of every job asks for it. */
const kept = new LRUCache<string, { rate: AnswerRate | undefined }>({ max: 500, ttl: 60_000 })

// Erasing an open application closes it, too, which takes nothing back.
const withdrawnAt = sql<number | null>`case when ${t.applications.stage} = 'withdrawn'
  and ${t.applications.closedAt} is not ${t.applications.erasedAt} then ${t.applications.closedAt} end`

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
  const { createdAt: sentAt, answeredAt } = t.applications
  const rows = await store.read
    .select({ sentAt, answeredAt, withdrawnAt })
    .from(t.applications)
    .where(fits)
    .orderBy(desc(sentAt))
    .limit(most)
  return answerRate(
    rows.map(({ sentAt, answeredAt, withdrawnAt: taken }) => ({
      sentAt,
      answeredAt,
      withdrawnAt: taken === null ? null : new Date(taken),
    })),
    now,
  )
}
