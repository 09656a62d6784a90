import { and, eq, isNull, ne } from 'drizzle-orm'
import { awayUntil } from '@/rules/desk/absence'
import { listRunning, siteDay } from '../absences/cover'
import { giveJobs } from '../jobs/listing/give'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { recordBriefEvent } from './briefs'
import { findOfRecruiter } from './people'
import type { AnsweredBefore } from './take-back'

/** Gives a brief to a colleague, with its job: the company reads who answers for it from now on. */
export function assignBrief(
  recruiter: Staff,
  id: string,
  colleagueId: string,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'brief', id, seen }, await findOfRecruiter(tx, recruiter, id), async (brief) => {
      const colleague = await findColleague(tx, colleagueId)
      if (!colleague) return { outcome: 'not found' }
      if (brief.recruiterId === colleagueId) return { outcome: 'already' }
      await tx.update(t.briefs).set({ recruiterId: colleagueId }).where(eq(t.briefs.id, id))
      const itsJobs = and(eq(t.jobs.briefId, id), isNull(t.jobs.closedAt))
      const jobs = await giveJobs(tx, itsJobs, colleagueId, now)
      const was: AnsweredBefore = { brief: brief.recruiterId, jobs: jobs.map((job) => [job.id, job.by]) }
      const note = `${colleague.name} answers for this brief from now on.`
      await recordBriefEvent(tx, id, { status: brief.status, actorName: recruiter.name, note, at: now })
      await recordAudit(tx, recruiter, 'assign', 'brief', id, {
        at: now,
        owner: brief.recruiterId,
        was: JSON.stringify(was),
      })
      return { outcome: 'done' }
    }),
  )
}

/** Adds to the history of a brief what its company does not read. */
export function noteOnBrief(
  recruiter: Staff,
  id: string,
  note: string,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'brief', id, seen }, await findOfRecruiter(tx, recruiter, id), async (brief) => {
      const event = { status: brief.status, actorName: recruiter.name, note, visible: false, at: now }
      await recordBriefEvent(tx, id, event)
      await recordAudit(tx, recruiter, 'note', 'brief', id, { at: now })
      return { outcome: 'done' }
    }),
  )
}

/** A colleague at the desk, to whom work can be given; undefined for anybody else. */
export async function findColleague(tx: Tx, colleagueId: string) {
  const { id, name, email, access, closedAt } = t.users
  const [colleague] = await tx
    .select({ id, name, email })
    .from(t.users)
    .where(and(eq(id, colleagueId), ne(access, 'candidate'), isNull(closedAt)))
  return colleague
}

/** Who else at the desk may take a brief or a job over or cover, by name, and until when they are away. */
export async function listColleagues(
  { id: mine }: Pick<Staff, 'id'>,
  now = new Date(),
): Promise<Record<string, string>> {
  const { id, name, access, closedAt } = t.users
  const colleagues = await store.read
    .select({ id, name })
    .from(t.users)
    .where(and(ne(access, 'candidate'), isNull(closedAt), ne(id, mine)))
    .orderBy(name)
  const away = new Map((await listRunning(now)).map(({ personId, lastDay }) => [personId, lastDay]))
  return Object.fromEntries(
    colleagues.map((one) => {
      const lastDay = away.get(one.id)
      return [one.id, lastDay ? `${one.name}, ${awayUntil(lastDay, siteDay(now))}` : one.name]
    }),
  )
}
