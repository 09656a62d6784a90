import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import { isFirstOfBrief } from '../briefs/its-jobs'
import { given, prepared } from '../prepared'
import { store, type Tx, t } from '../store'
import { findGroupOfBrief, isShown } from './seen-by'
import { asShown, shownOfProfile } from './shown'
import { listVerdicts } from './verdicts'

const { presentations, presentationVerdicts, applications, users, profiles, briefs } = t
const profileOf = sql`coalesce(${presentations.candidateId}, ${applications.candidateId})`

/** The brief of a room and who of its company is there: the private link is all the proof. */
export type Visitor = { briefId: string; personId: string | null; by: string }

/** Who of a brief's shortlist its company may see now, and only while the search goes on. */
async function inRoom(from: Tx, briefId: string, ids?: string[]) {
  return and(
    eq(presentations.briefId, briefId),
    isNull(briefs.closedAt),
    isShown(await findGroupOfBrief(from, briefId)),
    ids && inArray(presentations.id, ids),
  )
}

const anybody = prepared((read) =>
  read
    .select({ id: presentations.id })
    .from(presentations)
    .where(
      and(eq(presentations.briefId, given('briefId', presentations.briefId)), eq(presentations.agreed, true)),
    )
    .limit(1),
)

/** How many stand on the shortlist of a brief, and on how many its company has said nothing yet. */
export async function countShortlist(briefId: string) {
  if (!(await anybody().get({ briefId }))) return { all: 0, unsaid: 0 }
  const said = store.read
    .select({ one: sql`1` })
    .from(presentationVerdicts)
    .where(eq(presentationVerdicts.presentationId, presentations.id))
  const [row] = await store.read
    .select({ all: count(), unsaid: sql<number>`coalesce(sum(not exists ${said}), 0)`.mapWith(Number) })
    .from(presentations)
    .innerJoin(briefs, eq(briefs.id, presentations.briefId))
    .where(await inRoom(store.read, briefId))
  return row ?? { all: 0, unsaid: 0 }
}

/**
 * Those who stand in the room, or of them these, in the order in which they agreed; that the company looked is noted with
 * it. Their name and how to reach them are only there once they have taken a time for an interview.
 */
export function lookAtShortlist({ briefId, personId, by }: Visitor, ids?: string[], now = new Date()) {
  return store.tx(async (tx) => {
    const [job] = await tx
      .select()
      .from(t.jobs)
      .where(and(eq(t.jobs.briefId, briefId), isFirstOfBrief))
    if (!job) return []
    const { id, number, words, times, interviewAskedAt, interviewAnsweredAt, interviewTime } = presentations
    const { minutes, place, startsAt, calledOffAt } = presentations
    const rows = await tx
      .select({
        id,
        number: sql<number>`${number}`.mapWith(Number),
        words,
        times,
        interviewAskedAt,
        interviewAnsweredAt,
        interviewTime,
        ...{ minutes, place, startsAt, calledOffAt },
        profile: shownOfProfile,
        user: { name: users.name, email: users.email },
        applicant: { name: applications.name, email: applications.email, phone: applications.phone },
      })
      .from(presentations)
      .innerJoin(briefs, eq(briefs.id, presentations.briefId))
      .leftJoin(users, eq(users.id, presentations.candidateId))
      .leftJoin(applications, eq(applications.id, presentations.applicationId))
      .leftJoin(profiles, eq(profiles.candidateId, profileOf))
      .where(await inRoom(tx, briefId, ids))
      .orderBy(asc(number))
    for (const one of rows)
      await tx.insert(t.presentationLooks).values({ presentationId: one.id, by, at: now })
    const verdicts = await listVerdicts(
      tx,
      rows.map((one) => one.id),
    )
    return rows.map(({ profile, user, applicant, ...row }) => ({
      ...row,
      ...saidOf(verdicts, row.id, personId),
      ...asShown(profile, job),
      contact: row.interviewTime === null ? undefined : (applicant ?? (user && { ...user, phone: '' })),
    }))
  })
}

function saidOf(all: Awaited<ReturnType<typeof listVerdicts>>, id: string, personId: string | null) {
  const said = all.filter((one) => one.presentationId === id)
  return {
    said: said.find((one) => one.personId === personId),
    others: said.filter((one) => one.personId !== personId),
  }
}

export type Shortlisted = Awaited<ReturnType<typeof lookAtShortlist>>[number]

/** Whether somebody stands in a room now. */
export async function isThere(tx: Tx, briefId: string, id: string): Promise<boolean> {
  const there = await tx
    .select({ id: presentations.id })
    .from(presentations)
    .innerJoin(briefs, eq(briefs.id, presentations.briefId))
    .where(await inRoom(tx, briefId, [id]))
  return there.length === 1
}
