import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import { interviewAsked } from '@/rules/shortlist/letters'
import type { ShortlistVerdict } from '@/rules/shortlist/verdicts'
import { store, type Tx, t } from '../store'
import { writeToAsked } from './ask'
import { findGroupOfBrief, isShown } from './seen-by'
import { asShown, shownOfProfile } from './shown'

const { presentations, presentationVerdicts, applications, users, profiles, briefs } = t
const profileOf = sql`coalesce(${presentations.candidateId}, ${applications.candidateId})`

/** The brief of a room and who of its company is there: the private link is all the proof. */
export type Visitor = { briefId: string; by: string }

/** Who of a brief's shortlist its company may see now, and only while the search goes on. */
async function inRoom(from: Tx, briefId: string, ids?: string[]) {
  return and(
    eq(presentations.briefId, briefId),
    isNull(briefs.closedAt),
    isShown(await findGroupOfBrief(from, briefId)),
    ids && inArray(presentations.id, ids),
  )
}

/** How many stand on the shortlist of a brief, and on how many its company has said nothing yet. */
export async function countShortlist(briefId: string) {
  const [row] = await store.read
    .select({
      all: count(),
      unsaid: sql<number>`count(*) - count(${presentationVerdicts.id})`.mapWith(Number),
    })
    .from(presentations)
    .innerJoin(briefs, eq(briefs.id, presentations.briefId))
    .leftJoin(presentationVerdicts, eq(presentationVerdicts.presentationId, presentations.id))
    .where(await inRoom(store.read, briefId))
  return row ?? { all: 0, unsaid: 0 }
}

/**
 * Those who stand in the room, or of them these, in the order in which they agreed; that the company looked is noted with
 * it. Their name and how to reach them are only there once they have taken a time for an interview.
 */
export function lookAtShortlist({ briefId, by }: Visitor, ids?: string[], now = new Date()) {
  return store.tx(async (tx) => {
    const [job] = await tx.select().from(t.jobs).where(eq(t.jobs.briefId, briefId))
    if (!job) return []
    const { id, number, words, times, interviewAskedAt, interviewAnsweredAt, interviewTime } = presentations
    const { verdict, comment, by: saidBy } = presentationVerdicts
    const rows = await tx
      .select({
        id,
        number: sql<number>`${number}`.mapWith(Number),
        words,
        times,
        interviewAskedAt,
        interviewAnsweredAt,
        interviewTime,
        said: { verdict, comment, by: saidBy },
        profile: shownOfProfile,
        user: { name: users.name, email: users.email },
        applicant: { name: applications.name, email: applications.email, phone: applications.phone },
      })
      .from(presentations)
      .innerJoin(briefs, eq(briefs.id, presentations.briefId))
      .leftJoin(presentationVerdicts, eq(presentationVerdicts.presentationId, id))
      .leftJoin(users, eq(users.id, presentations.candidateId))
      .leftJoin(applications, eq(applications.id, presentations.applicationId))
      .leftJoin(profiles, eq(profiles.candidateId, profileOf))
      .where(await inRoom(tx, briefId, ids))
      .orderBy(asc(number))
    for (const one of rows)
      await tx.insert(t.presentationLooks).values({ presentationId: one.id, by, at: now })
    return rows.map(({ profile, user, applicant, ...row }) => ({
      ...row,
      ...asShown(profile, job),
      contact: row.interviewTime === null ? undefined : (applicant ?? (user && { ...user, phone: '' })),
    }))
  })
}

export type Shortlisted = Awaited<ReturnType<typeof lookAtShortlist>>[number]

/** Keeps what a company says of somebody in its room, in place of what it said before; false where nobody is there. */
export function giveVerdict(
  { briefId, by }: Visitor,
  id: string,
  said: { verdict: ShortlistVerdict; comment: string },
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    if (!(await isThere(tx, briefId, id))) return false
    const { presentationId } = presentationVerdicts
    const row = { ...said, by, at: now }
    await tx
      .insert(presentationVerdicts)
      .values({ presentationId: id, ...row })
      .onConflictDoUpdate({ target: presentationId, set: row })
    return true
  })
}

/** Asks somebody in the room for an interview at one of these times, in place of those that they refused or left open. */
export function askForInterview(
  { briefId }: Visitor,
  id: string,
  times: string[],
  now = new Date(),
): Promise<'done' | 'agreed' | 'not found'> {
  return store.tx(async (tx) => {
    if (!(await isThere(tx, briefId, id))) return 'not found'
    const asked = await tx
      .update(presentations)
      .set({ interviewAskedAt: now, times, interviewAnsweredAt: null })
      .where(and(eq(presentations.id, id), isNull(presentations.interviewTime)))
      .returning({ id: presentations.id })
    if (asked.length === 0) return 'agreed'
    await writeToAsked(tx, id, interviewAsked, now)
    return 'done'
  })
}

async function isThere(tx: Tx, briefId: string, id: string): Promise<boolean> {
  const there = await tx
    .select({ id: presentations.id })
    .from(presentations)
    .innerJoin(briefs, eq(briefs.id, presentations.briefId))
    .where(await inRoom(tx, briefId, [id]))
  return there.length === 1
}
