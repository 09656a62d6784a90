import { and, desc, eq, gte, sql } from 'drizzle-orm'
import { type AnswerRate, answerRate } from '@/rules/applications/answer-rate'
import { addDays } from '@/rules/dates'
import { store, t } from '../store'

const mostRead = 500

/** How a company has answered the applications of the last year, the newest 500 at most; undefined below five. */
export async function findAnswerRate(companyId: string, now = new Date()): Promise<AnswerRate | undefined> {
  const first = (actor: string, more: string) =>
    sql<number | null>`(select min(e.at) from application_events e
      where e.application_id = ${t.applications.id} and e.actor = ${actor} and e.visible ${sql.raw(more)})`
  const rows = await store.read
    .select({
      sentAt: t.applications.createdAt,
      answeredAt: first('recruiter', ''),
      withdrawnAt: first('candidate', "and e.stage = 'withdrawn'"),
    })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(eq(t.jobs.companyId, companyId), gte(t.applications.createdAt, addDays(now, -365))))
    .orderBy(desc(t.applications.createdAt))
    .limit(mostRead)
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
