import { and, count, eq, gte, inArray, isNotNull, isNull } from 'drizzle-orm'
import { briefsOf, countWaitingBriefs } from '../briefs/desk'
import { countUnreadAtDesk } from '../conversations/unread'
import { newId } from '../ids'
import { ofJobsOf } from '../jobs/desk'
import { countJobsByState } from '../jobs/desk-list'
import { countOpenMessages } from '../messages/messages'
import type { Staff } from '../people/users'
import { countOpenReports } from '../reports/reports'
import { store, t } from '../store'
import { countFailedLetters } from './letters'

/** What this recruiter owes, by due date: open applications, and briefs that nobody has called back. */
export async function countOwed(recruiter: Staff): Promise<{ dueAt: Date; n: number }[]> {
  const applications = await store.read
    .select({ dueAt: t.applications.dueAt, n: count() })
    .from(t.applications)
    .where(
      and(
        isNotNull(t.applications.dueAt),
        isNull(t.applications.closedAt),
        ofJobsOf(recruiter, t.applications.jobId),
      ),
    )
    .groupBy(t.applications.dueAt)
  const briefs = await store.read
    .select({ dueAt: t.briefs.dueAt, n: count() })
    .from(t.briefs)
    .where(and(isNotNull(t.briefs.dueAt), eq(t.briefs.status, 'received'), briefsOf(recruiter)))
    .groupBy(t.briefs.dueAt)
  return [...applications, ...briefs].flatMap(({ dueAt, n }) => (dueAt ? [{ dueAt, n }] : []))
}

/** What stands behind each entry of the desk: published jobs, briefs, applications and messages that wait or are unread, letters that failed. */
export async function countDesk(recruiter: Staff, now = new Date()) {
  const applications = await store.read
    .select({ n: count() })
    .from(t.applications)
    .where(and(isNull(t.applications.closedAt), ofJobsOf(recruiter, t.applications.jobId)))
  return {
    jobs: (await countJobsByState(recruiter, now)).published,
    briefs: await countWaitingBriefs(recruiter),
    applications: applications[0]?.n ?? 0,
    failedLetters: await countFailedLetters(recruiter),
    messages: await countOpenMessages(),
    unread: await countUnreadAtDesk(recruiter),
    reports: await countOpenReports(recruiter),
  }
}

const answers = ['in_review', 'interview', 'offer', 'hired', 'rejected', 'qualify', 'close']

/** How many answers this recruiter has given since then: applications moved or refused, briefs qualified or closed. */
export async function countAnswers(recruiter: Staff, since: Date): Promise<number> {
  const [row] = await store.read
    .select({ n: count() })
    .from(t.auditEvents)
    .where(
      and(
        gte(t.auditEvents.id, firstIdAt(since)),
        gte(t.auditEvents.at, since),
        eq(t.auditEvents.actorId, recruiter.id),
        inArray(t.auditEvents.subject, ['application', 'brief']),
        inArray(t.auditEvents.verb, answers),
      ),
    )
  return row?.n ?? 0
}

// Ids begin with their time, so the primary key finds the rows of a day without an index of its own.
const firstIdAt = (since: Date) => newId(since.getTime()).slice(0, 10)
