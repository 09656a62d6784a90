import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { store, type Tx, t } from '../store'

/** The interviews of an application with who does each and the times that were proposed for it, the newest first. */
export async function listInterviews(applicationId: string, from: Tx = store.read) {
  const { applicationId: of, id, recruiterId } = t.interviews
  const found = await from
    .select({ interview: t.interviews, by: t.users.name })
    .from(t.interviews)
    .leftJoin(t.users, eq(t.users.id, recruiterId))
    .where(eq(of, applicationId))
    .orderBy(desc(id))
  const rows = found.map(({ interview, by }) => ({ ...interview, by }))
  return withTimes(rows, from)
}

export type Interview = Awaited<ReturnType<typeof listInterviews>>[number]

/** One of the interviews of an application; undefined for any other. */
export async function findInterview(applicationId: string, id: string, from: Tx = store.read) {
  return (await listInterviews(applicationId, from)).find((interview) => interview.id === id)
}

async function withTimes<Row extends { id: string }>(rows: Row[], from: Tx) {
  const { interviewId, startsAt } = t.interviewTimes
  const times = await from
    .select({ interviewId, startsAt })
    .from(t.interviewTimes)
    .where(
      inArray(
        interviewId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(startsAt))
  return rows.map((row) => ({
    ...row,
    times: times.filter((time) => time.interviewId === row.id).map((time) => time.startsAt),
  }))
}

/** The applications of a candidate whose interview waits for them to take one of its times. */
export async function listToChoose(candidateId: string): Promise<Set<string>> {
  const { applicationId, startsAt, noneFitAt, cancelledAt } = t.interviews
  const rows = await store.read
    .select({ applicationId })
    .from(t.interviews)
    .innerJoin(t.applications, eq(t.applications.id, applicationId))
    .where(
      and(
        eq(t.applications.candidateId, candidateId),
        isNull(t.applications.closedAt),
        isNull(startsAt),
        isNull(noneFitAt),
        isNull(cancelledAt),
      ),
    )
  return new Set(rows.map((row) => row.applicationId))
}
